internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// What is most worth knowing about a task, in the last column of its line.
struct TaskNote {
  let text: PlainText
  let role: Role
  let isDimmed: Bool

  /// The note on `task`, in `width` cells where that can be done with whole words.
  init(_ task: IncidentTask, _ incident: IncidentState, _ state: RoomState, width: Int = .max) {
    let necessity = incident.necessity(of: task)
    isDimmed = necessity == .notNeeded || task.state == .skipped
    if let change = state.changes[task.id] {
      text =
        "\(state.words.changed(change.by.rawValue, state.speak.time(change.at))) \(state.speak.name(task.state))"
      role = .changed
      return
    }
    let line =
      TaskNote.ofState(task, incident, state)
      ?? TaskNote.ofPlan(task, incident, state, necessity, width)
    text = line.text
    role = line.role
  }

  private static func ofState(_ task: IncidentTask, _ incident: IncidentState, _ state: RoomState)
    -> Line?
  {
    let words = state.words
    let speak = state.speak
    let progress = task.progress
    switch task.state {
    case .blocked: return Line("\(words.blockedBy(progress.reason ?? ""))", .alarm)
    case .skipped: return Line("\(words.skippedFor(progress.reason ?? ""))", .muted)
    case .awaitingCheck: return Line("\(words.needsCheck)", .warning)
    case .done:
      let time: PlainText = progress.doneAt.map { "\(speak.time($0))" } ?? ""
      if incident.comesAgain(task), let due = incident.due(task) {
        return due < state.now
          ? Line("\(words.overdueBy(speak.lateness(state.now - due)))", .alarm)
          : Line("\(time)  \(words.again(speak.time(due)))", .good)
      }
      guard let checker = progress.checker else { return Line(time, .good) }
      return Line("\(time)  \(words.checkedBy(checker.rawValue))", .good)
    case .doing:
      guard let ends = progress.boxEnds else { return nil }
      let left = ends - state.now
      if left >= 0, let due = incident.due(task), due < state.now {
        let late = words.overdueBy(speak.lateness(state.now - due))
        return Line("\(late)  \(words.boxLeft(speak.length(left)))", .alarm)
      }
      return left < 0
        ? Line("\(words.boxOver(speak.length(left)))", .alarm)
        : Line("\(words.boxLeft(speak.length(left)))  \(dueText(task, incident, state))")
    case .todo: return nil
    }
  }

  private static func ofPlan(
    _ task: IncidentTask, _ incident: IncidentState, _ state: RoomState,
    _ necessity: IncidentState.Necessity, _ width: Int
  ) -> Line {
    let words = state.words
    guard necessity != .notNeeded else { return Line("\(words.notNeeded)", .muted) }
    let duty: PlainText = "\(state.speak.name(task.plan.duty, in: incident))"
    let maybe: PlainText = necessity == .maybe ? "\(words.maybe) " : ""
    if let due = incident.due(task), due < state.now {
      let late = words.overdueBy(state.speak.lateness(state.now - due))
      return Line(join("\(late) \(maybe)", duty, width), .alarm)
    }
    return Line(join("\(maybe)\(dueText(task, incident, state)) ", duty, width), .muted)
  }

  /// `duty` behind `text` where most of it can be read there; the full view of the task has it.
  private static func join(_ text: PlainText, _ duty: PlainText, _ width: Int) -> PlainText {
    let left = width - TextWidth.cells(of: text)
    let readable = min(TextWidth.cells(of: duty), 8)
    return left >= readable ? text + duty : text
  }

  private static func dueText(
    _ task: IncidentTask, _ incident: IncidentState, _ state: RoomState
  ) -> PlainText {
    guard let due = incident.due(task) else { return "" }
    return "\(state.words.due(state.speak.time(due)))"
  }
}
