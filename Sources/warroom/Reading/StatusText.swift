internal import EventLog
internal import IncidentCore
internal import SafeText

/// How an incident stands, as lines of text.
struct StatusText {
  /// The incident.
  var state: IncidentState
  /// The newest link of its record.
  var head: Head
  /// How to speak.
  var speech: Phrasing
  /// The playbooks at hand.
  var shelf: PlaybookShelf
  /// When the next situation report is due.
  var sitrepDue: Moment?
  /// Who may not act in the room.
  var barred: [MemberName: Moment] = [:]

  /// The heading, the phases, and what needs somebody's eyes.
  var lines: [PlainText] {
    heading + updates + [""] + PhaseID.allCases.map(phase)
      + section(speech.say("Overdue", "期限超過"), state.overdue(now: speech.now))
      + section(speech.say("Blocked", "停滞"), state.blocked)
      + section(
        speech.say("Waits for a check", "確認待ち"),
        state.tasks.filter { $0.state == .awaitingCheck })
      + section(
        speech.say("Next", "次の期限"),
        state.nextDue(now: speech.now, limit: 3).map(\.task)) + outgoing
  }

  /// Notices with something to do, the tally of enquiries, the next situation report.
  private var outgoing: [PlainText] {
    let notices = state.outgoing.filter { $0.state.isOpen || $0.progress.promise != nil }
    let listed: [PlainText] =
      notices.isEmpty
      ? []
      : ["", "\(speech.say("Notices", "通知")) (\(notices.count))"]
        + notices.map { "  " + speech.line(of: $0) }
    let asked: [PlainText] =
      state.enquiries.last == 0 ? [] : ["", "\(speech.sentence(state.enquiries))"]
    let due: [PlainText] = sitrepDue.map { ["", "\(speech.sitrepDue($0))"] } ?? []
    return listed + asked + due
  }

  private var heading: [PlainText] {
    let drill = state.isDrill ? "DRILL  " : ""
    let age = speech.length(speech.now - state.start)
    let condition =
      if let closed = state.closedAt {
        speech.say("closed \(speech.time(closed))", "終結 \(speech.time(closed))")
      } else {
        "T+\(age)"
      }
    let leader =
      state.commander.map { name in
        barred[name] == nil
          ? name.rawValue
          : speech.say(
            "\(name.rawValue) (may no longer act: `warroom duty assume commander`)",
            "\(name.rawValue)(権限なし。交代は `warroom duty assume commander`)")
      } ?? "-"
    return [
      "\(state.id)  \(state.title[speech.language])",
      "\(drill)SEV\(state.severity.rawValue)  TLP:\(state.tlp.rawValue.uppercased())  \(condition)",
      "\(speech.say("Commander", "指揮")) \(leader)  \(speech.say("head", "ヘッド")) #\(head.seq) \(head.hash.hex.prefix(16))",
    ]
  }

  private var updates: [PlainText] {
    state.offers(on: shelf).map { "\(speech.sentence($0))" }
  }

  private func phase(_ phase: PhaseID) -> PlainText {
    let count = state.count(in: phase)
    return
      "\(phase.number) \(Column.padded(speech.name(phase), 14)) \(Column.number(count.done, 3))/\(count.total)"
  }

  private func section(_ heading: String, _ tasks: [IncidentTask]) -> [PlainText] {
    guard !tasks.isEmpty else { return [] }
    let line = TaskLine(state: state, speech: speech)
    return ["", "\(heading) (\(tasks.count))"] + tasks.map { "  " + line.text($0) }
  }
}
