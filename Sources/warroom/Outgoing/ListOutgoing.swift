internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists notices that leave the house.
struct ListOutgoing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List notices: what waits for a text, a check, or to be sent.",
    discussion: """
        warroom notice list
        warroom notice list --all --json | jq -r '.[] | select(.state == "ready") | .notice'
      """)

  @Flag(help: "Also those that were given up.") var all = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let notices = state.outgoing.filter { all || context.wantsJSON || $0.state != .void }
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(.list(notices.map { $0.json(now: context.now) }))
        }
        for notice in notices { try printer.line(speech.line(of: notice)) }
        if notices.isEmpty {
          try printer.line("\(speech.say("No notices.", "通知はありません。"))")
        }
      }
    }
  }
}

extension Phrasing {
  /// `NT-01  ready to send  v2  PPC  Preliminary report`, with what is missing or promised.
  func line(of notice: OutgoingNotice) -> PlainText {
    let version = notice.progress.version.map { "v\($0)" } ?? "-"
    let remark = remark(on: notice)
    let line: PlainText = """
      \(Column.padded(notice.id.rawValue, 6)) \(Column.padded(name(notice.state), 14)) \
      \(Column.padded(version, 4)) \(Column.padded(name(notice.details.kind), 18)) \
      \(notice.details.title) -> \(notice.details.recipients)
      """
    return remark.isEmpty ? line : line + "  (\(remark))"
  }

  private func remark(on notice: OutgoingNotice) -> String {
    switch notice.state {
    case .empty: return ""
    case .checking:
      return say("missing: \(checks(notice.missing))", "不足: \(checks(notice.missing))")
    case .refused:
      return notice.refusal.map { "\($0.by.rawValue): \($0.note ?? "-")" } ?? ""
    case .ready: return list(notice.progress.verdicts.filter(\.passed).map(\.by.rawValue))
    case .void: return notice.progress.void?.reason ?? ""
    case .sent:
      guard let sending = notice.progress.sending else { return "" }
      let sent = [time(sending.said.sent), sending.said.receipt].compactMap(\.self)
      guard let promise = notice.progress.promise else { return list(sent) }
      return list(sent)
        + (notice.isOverdue(now: now)
          ? say("; update OVERDUE \(time(promise))", "。続報 期限超過 \(time(promise))")
          : say("; update promised \(time(promise))", "。続報の予告 \(time(promise))"))
    }
  }
}
