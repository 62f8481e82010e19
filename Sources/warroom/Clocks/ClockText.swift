internal import IncidentCore
internal import SafeText

/// One clock as a page of text.
struct ClockText {
  /// The rule.
  var clock: WatchedClock
  /// The incident.
  var state: IncidentState
  /// How to speak.
  var speech: Phrasing

  /// The page.
  var lines: [PlainText] {
    let known = state.clock(clock.id)
    var lines = [known.map { speech.line(of: $0) } ?? speech.line(of: clock, in: state)]
    let statement = known?.statement ?? state.statement(of: clock)
    lines.append(field(speech.say("told to", "提出先"), clock.regime.authority[speech.language]))
    lines.append(field(speech.say("counted", "計算"), statement.said[speech.language]))
    if let started = known?.progress.started {
      lines.append(
        field(
          speech.say("start", "起算"),
          "\(speech.both(started.moment)) \(started.by.rawValue): \(started.because)"))
    } else if let start = statement.start {
      lines.append(
        field(
          speech.say("start", "起算"),
          speech.both(start) + speech.say(", assumed; confirm it", "(仮。要確認)")))
    }
    lines += moments(statement)
    if let ending = known?.progress.ending {
      let words = [
        "\(speech.name(ending.state)) \(speech.both(ending.at)) \(ending.by.rawValue)",
        ending.receipt.map { speech.say("receipt \($0)", "受付番号 \($0)") }, ending.reason,
      ]
      lines.append(field(speech.say("ended", "結果"), speech.list(words.compactMap { $0 })))
    }
    lines += clock.definition.items.map {
      field(speech.say("contains", "記載事項"), $0[speech.language])
    }
    return lines + footing + (known?.history.dropLast().map(before) ?? [])
  }

  private func moments(_ statement: ClockStatement) -> [PlainText] {
    [
      (speech.say("limit", "法定期限"), statement.limit),
      (speech.say("soft limit", "目安"), statement.soft),
      (speech.say("our aim", "社内目標"), statement.target),
      (speech.say("at the latest", "遅くとも"), statement.expected),
    ].compactMap { name, moment in moment.map { field(name, speech.both($0)) } }
  }

  private var footing: [PlainText] {
    let language = speech.language
    var lines: [PlainText] = []
    if let channel = clock.definition.channel {
      lines.append(field(speech.say("by way of", "提出方法"), channel[language]))
    }
    if let note = clock.definition.note {
      lines.append(field(speech.say("note", "注"), note[language]))
    }
    lines += clock.sources.map {
      field(
        speech.say("source", "出典"),
        [$0.title, $0.article, $0.url].compactMap { $0 }.joined(separator: " "))
    }
    lines.append(
      field(
        speech.say("checked", "照合"),
        "\(speech.name(clock.definition.status)), \(clock.regime.verifiedOn.iso8601)"
          + speech.say(
            "; review by \(clock.regime.reviewBy.iso8601). Not legal advice.",
            "、見直し期限 \(clock.regime.reviewBy.iso8601)。法的助言ではありません。")))
    return lines
  }

  private func before(_ said: IncidentClock.Said) -> PlainText {
    let due = said.statement.due.map { speech.both($0) } ?? "-"
    return field(
      speech.say("said #\(said.seq)", "以前 #\(said.seq)"),
      "\(due) \(said.statement.said[speech.language])")
  }

  private func field(_ name: String, _ value: String) -> PlainText {
    "    \(Column.padded(name, 14)) \(value)"
  }
}
