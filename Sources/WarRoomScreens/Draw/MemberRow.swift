internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// One member in one line of the people view: what they may do, whether they are here, how much
/// they have, which duties they hold.
struct MemberRow {
  private let member: LedgerState.Member
  private let incident: IncidentState
  private let state: RoomState
  private let words: ScreenWords

  init(_ member: LedgerState.Member, _ incident: IncidentState, _ state: RoomState) {
    self.member = member
    self.incident = incident
    self.state = state
    words = state.words
  }

  /// The names of the columns.
  static func heading(_ state: RoomState) -> Line {
    let words = state.words
    return Line(
      columns(
        ["\(words.who)", "\(words.right)", "\(words.presence)", "\(words.tasks)"],
        "\(words.duties)", state),
      .muted)
  }

  var line: Line {
    let load = MemberLoad(member.id, incident, now: state.now)
    let duties = incident.duties(of: member.id).map { state.speak.name($0, in: incident) }
    let text = MemberRow.columns(
      [
        "\(member.id.rawValue)", "\(state.speak.name(member.right))",
        words.presence(of: member.id, state), "\(words.load(load.owned.count, load.stuck.count))",
      ], "\(state.speak.list(duties))", state)
    let isHere = member.id == state.member || state.attendance.presence(of: member.id) != nil
    return Line(text, load.stuck.isEmpty ? isHere ? .text : .muted : .warning)
  }

  private static func columns(
    _ texts: [PlainText], _ last: PlainText, _ state: RoomState
  ) -> PlainText {
    let widths =
      state.width < 72
      ? [9, 9, 12, 11] : state.width < 100 ? [11, 10, 18, 13] : [18, 12, 24, 18]
    let columns = zip(texts, widths).map { $0.fitted(to: $1, mark: "~").padded(to: $1) }
    return (columns + [last]).joined(separator: " ")
  }
}

/// What one member has to do: their unfinished tasks, and which of these are blocked, overdue or
/// over their time box.
struct MemberLoad {
  let owned: [IncidentTask]
  let stuck: [IncidentTask]

  init(_ member: MemberName, _ incident: IncidentState, now: Moment) {
    owned = incident.tasks.filter { $0.progress.owner == member && !$0.state.isFinished }
    stuck = owned.filter { task in
      task.state == .blocked || incident.isOverdue(task, now: now)
        || task.progress.boxEnds.map { $0 < now } ?? false
    }
  }
}
