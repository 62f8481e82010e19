internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// One notice in full: to whom, what it needs, who said what, how it was sent, and the text of one
/// version, alone or beside the version before.
struct NoticeDetail: ScrolledText {
  private let state: RoomState
  private let notice: OutgoingNotice?
  private let words: ScreenWords

  init(_ state: RoomState, _ id: NoticeID) {
    self.state = state
    notice = state.incident?.outgoing(id)
    words = state.words
  }

  var heading: PlainText {
    guard let notice else { return "" }
    return "\(notice.id.rawValue)  \(notice.details.title)  [\(state.speak.name(notice.state))]"
  }

  func lines(width: Int) -> [Line] {
    guard let notice else { return [] }
    return about(notice) + notice.progress.verdicts.map { verdict($0) } + sending(notice)
      + [Line("")] + text(notice, width: width)
  }

  private func about(_ notice: OutgoingNotice) -> [Line] {
    let details = notice.details
    let tlp = (details.tlp ?? state.incident?.tlp ?? .amber).rawValue.uppercased()
    let links = [details.task?.rawValue, details.clock?.rawValue, details.follows?.rawValue]
      .compactMap(\.self)
    var lines = [
      field(
        words.label(.recipients),
        "\(details.recipients) (\(state.speak.name(details.kind)), \(details.language.rawValue), TLP:\(tlp))"
      )
    ]
    if let channel = details.channel { lines.append(field(words.label(.channel), "\(channel)")) }
    if !links.isEmpty { lines.append(field(words.belongsTo, "\(state.speak.list(links))")) }
    if let void = notice.progress.void {
      lines.append(
        field(
          state.speak.name(.void as OutgoingNotice.State), "\(void.by.rawValue): \(void.reason)"))
    } else if notice.state == .checking {
      lines.append(
        Line(field(words.missingChecks, "\(state.speak.checks(notice.missing))").text, .warning))
    }
    return lines
  }

  private func verdict(_ verdict: OutgoingNotice.Verdict) -> Line {
    let said: PlainText = verdict.note.map { ": \($0)" } ?? ""
    let mark = verdict.passed ? words.found : words.notRight
    return Line(
      field(
        state.speak.name(verdict.check),
        "\(mark) \(verdict.by.rawValue) \(state.speak.time(verdict.at))\(said)"
      ).text, verdict.passed ? .good : .warning)
  }

  private func sending(_ notice: OutgoingNotice) -> [Line] {
    guard let sending = notice.progress.sending else { return [] }
    let said = sending.said
    let parts = [
      "v\(said.version)", state.speak.exactTime(said.sent), said.channel,
      said.receipt.map { "\(words.label(.receipt)) \($0)" }, sending.by.rawValue,
    ].compactMap(\.self)
    let promise: [Line] =
      notice.progress.promise.map { promised in
        let late = notice.isOverdue(now: state.now)
        let time = state.speak.time(promised)
        return [
          Line(
            field(words.label(.next), "\(late ? words.updateOverdue(time) : time)").text,
            late ? .alarm : .text)
        ]
      } ?? []
    return [
      Line(
        field(state.speak.name(.sent as OutgoingNotice.State), "\(state.speak.list(parts))").text,
        .good), field("sha256", "\(said.sha256)"),
    ] + promise
  }

  private func text(_ notice: OutgoingNotice, width: Int) -> [Line] {
    guard let shown = state.shownVersion(of: notice) else {
      return [Line("\(words.noTextYet(notice.id))", .muted)]
    }
    let earlier = state.noticeReading.compares ? state.version(before: shown, of: notice) : nil
    let count = notice.versions.count
    let beside: PlainText = earlier.map { " \(words.besideVersion($0.number))" } ?? ""
    let counts: PlainText = shown.number == notice.progress.version ? "" : " \(words.notNewest)"
    let head = Line(
      "-- v\(shown.number)/\(count)\(counts)\(beside)  \(shown.by.rawValue) \(state.speak.time(shown.at))  sha256 \(String(shown.sha256.prefix(16)))…",
      .heading)
    guard let words = state.noticeReading.texts[shown.seq] else {
      return [head, Line("\(self.words.loading)", .muted)]
    }
    guard let text = words else { return [head, Line("\(self.words.textIsGone)", .muted)] }
    guard let earlier, let old = state.text(of: earlier) else {
      return [head] + wrapped(text, width: width).map { Line("  " + $0) }
    }
    return [head]
      + TextDifference.lines(from: old, to: text).flatMap { change(of: $0, width: width) }
  }

  private func change(of line: TextDifference.Line, width: Int) -> [Line] {
    switch line {
    case .kept(let text): wrapped(text, width: width).map { Line("  " + $0, .muted) }
    case .removed(let text): wrapped(text, width: width).map { Line("- " + $0, .warning) }
    case .added(let text): wrapped(text, width: width).map { Line("+ " + $0, .good) }
    }
  }

  private func wrapped(_ text: String, width: Int) -> [PlainText] {
    PlainText.lines(untrusted: text).flatMap { line in
      line.isEmpty ? [line] : line.wrapped(to: max(1, width - 2))
    }
  }

  private func field(_ name: String, _ value: PlainText) -> Line {
    Line("\(PlainText(untrusted: name).padded(to: 20)) \(value)")
  }
}
