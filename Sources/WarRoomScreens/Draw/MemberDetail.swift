internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// Everything the room knows of one member: where they are, which duties they hold and held, and
/// every task they have.
struct MemberDetail: ScrolledText {
  private let state: RoomState
  private let name: MemberName
  private let words: ScreenWords

  init(_ state: RoomState, _ name: MemberName) {
    self.state = state
    self.name = name
    words = state.words
  }

  var heading: PlainText {
    guard let member = state.ledger.member(name) else { return "\(name.rawValue)" }
    let called: PlainText = member.name.map { "  \($0)" } ?? ""
    return "\(name.rawValue)\(called)"
  }

  func lines(width: Int) -> [Line] {
    guard let member = state.ledger.member(name) else { return [] }
    let admin = member.isAdmin ? "  \(words.admin)" : ""
    return [
      field(words.right, "\(state.speak.name(member.right))\(admin)"),
      field(words.presence, words.presence(of: name, state)), Line(""),
    ] + duties + [Line("")] + tasks
  }

  /// The duties held now, then those put down, each with its times.
  private var duties: [Line] {
    guard let incident = state.incident else { return [] }
    let holdings = incident.holdings.filter { $0.member == name }
    let held = holdings.filter { $0.until == nil } + holdings.filter { $0.until != nil }.reversed()
    let lines = held.map { holding in
      let duty = PlainText(untrusted: state.speak.name(holding.duty, in: incident))
      let since = state.speak.time(holding.since)
      let times = holding.until.map { words.held(since, state.speak.time($0)) }
      return Line(
        "  \(duty.padded(to: 26)) \(times ?? words.since(since))",
        holding.until == nil ? .text : .muted)
    }
    return [Line("\(words.duties)", .heading)] + (lines.isEmpty ? [none] : lines)
  }

  /// The tasks to do, those that are stuck first, each with what is most worth knowing about it.
  private var tasks: [Line] {
    guard let incident = state.incident else { return [] }
    let load = MemberLoad(name, incident, now: state.now)
    let stuck = Set(load.stuck.map(\.id))
    let ordered = load.stuck + load.owned.filter { !stuck.contains($0.id) }
    let lines = ordered.map { task in
      let note = TaskNote(task, incident, state)
      let title = PlainText(untrusted: task.plan.title[state.language])
      return Line(
        "  \(TaskMark.text(task.state)) \(task.id.rawValue)  \(title.padded(to: 44)) \(note.text)",
        note.role)
    }
    return [Line("\(words.tasks) \(words.load(load.owned.count, load.stuck.count))", .heading)]
      + (lines.isEmpty ? [none] : lines)
  }

  private var none: Line { Line("  \(words.none)", .muted) }

  private func field(_ label: String, _ value: PlainText) -> Line {
    Line(PlainText(untrusted: label).padded(to: 16) + value)
  }
}
