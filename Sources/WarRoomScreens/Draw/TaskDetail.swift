internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// Everything about one task: what, how, who, until when, what is missing, what happened to it.
struct TaskDetail: ScrolledText {
  private let state: RoomState
  private let id: TaskID
  private let words: ScreenWords

  init(_ state: RoomState, _ id: TaskID) {
    self.state = state
    self.id = id
    words = state.words
  }

  private var task: IncidentTask? { state.incident?.task(id) }

  var heading: PlainText {
    guard let task else { return "\(id.rawValue)" }
    return "\(id.rawValue)  \(TaskMark.text(task.state)) \(state.speak.name(task.state))"
  }

  func lines(width: Int) -> [Line] {
    guard let task, let incident = state.incident else { return [] }
    var lines = titles(of: task)
    lines.append(Line(""))
    lines += people(of: task, incident)
    lines += needs(of: task, incident)
    if let guidance = task.plan.guidance {
      lines += section(words.guidance, text(guidance), width)
    }
    if !task.plan.points.isEmpty {
      lines.append(Line("\(words.points)", .heading))
      for point in task.plan.points {
        lines += wrapped("- \(point[state.language])", width, indent: 2)
      }
    }
    lines.append(field(words.from, "\(state.speak.origin(of: task))", .muted))
    return lines + history(width)
  }

  private func titles(of task: IncidentTask) -> [Line] {
    let own = task.plan.title[state.language]
    let other = task.plan.title[state.language == .english ? .japanese : .english]
    return own == other
      ? [Line("\(own)", .title)] : [Line("\(own)", .title), Line("\(other)", .muted)]
  }

  private func people(of task: IncidentTask, _ incident: IncidentState) -> [Line] {
    let progress = task.progress
    let note = TaskNote(task, incident, state)
    var lines = [
      field(words.state, "\(state.speak.name(task.state))  \(note.text)", note.role),
      field(words.owner, "\(progress.owner?.rawValue ?? words.nobody)"),
      field(words.duty, "\(state.speak.name(task.plan.duty, in: incident))"),
    ]
    if let due = incident.due(task) {
      let clock: PlainText = task.plan.due?.clock.map { "  \(words.clock): \($0)" } ?? ""
      lines.append(field(words.dueWord, "\(state.speak.time(due))\(clock)"))
    }
    if let reason = progress.reason { lines.append(field(words.reason, "\(reason)")) }
    if let said = progress.note { lines.append(field(words.note, "\(said)")) }
    if let condition = task.plan.when { lines.append(field(words.matters, "\(condition)")) }
    if let undoing = task.plan.undoneBy {
      lines.append(field(words.undoneBy, "\(undoing.rawValue)"))
    }
    if !progress.takesBack.isEmpty {
      lines.append(
        field(words.takesBack, "\(state.speak.list(progress.takesBack.map(\.rawValue)))"))
    }
    return lines
  }

  /// What the task asks for, each with whether it is there.
  private func needs(of task: IncidentTask, _ incident: IncidentState) -> [Line] {
    var lines: [Line] = []
    func add(_ what: PlainText, _ isThere: Bool) {
      let mark: PlainText = isThere ? "[x] \(words.have)" : "[ ] \(words.missing)"
      lines.append(Line("  \(mark)  \(what)", isThere ? .good : .warning))
    }
    for earlier in task.plan.after {
      let other = incident.task(earlier)
      add(
        "\(words.after) \(earlier.rawValue) \(other?.plan.title[state.language] ?? "")",
        other?.state.isFinished ?? true)
    }
    let missing = task.missingEvidence
    for need in task.plan.evidence {
      add("\(words.evidenceWord): \(state.speak.words(need))", !missing.contains(need))
    }
    if task.plan.needsDecision { add("\(words.decisionWord)", task.progress.decision != nil) }
    if task.plan.needsCheck {
      let checker: PlainText = task.progress.checker.map { ": \($0.rawValue)" } ?? ""
      add("\(words.checkWord)\(checker)", task.progress.checker != nil)
    }
    return lines.isEmpty ? [] : [Line("\(words.needs)", .heading)] + lines
  }

  /// What the log still holds about this task, newest first.
  private func history(_ width: Int) -> [Line] {
    let records = state.log.filter { $0.event.task == id }
    guard !records.isEmpty else { return [] }
    let lines = records.reversed().flatMap { record in
      wrapped(
        "\(state.speak.time(record.stamp.happened)) \(record.stamp.by.rawValue)  \(state.speak.sentence(record.event))",
        width, indent: 2)
    }
    return [Line("\(words.history)", .heading)] + lines
  }

  private func text(_ text: LocalizedText) -> String { text[state.language] }

  /// Cells for the label before a value.
  private var width: Int { state.language == .english ? 26 : 20 }

  private func field(_ label: String, _ value: PlainText, _ role: Role = .text) -> Line {
    Line(PlainText(untrusted: label).padded(to: width) + value, role)
  }

  private func section(_ title: String, _ body: String, _ width: Int) -> [Line] {
    [Line("\(title)", .heading)]
      + PlainText.lines(untrusted: body).flatMap { $0.wrapped(to: width - 2) }
      .map { Line("  \($0)") }
  }

  private func wrapped(_ text: PlainText, _ width: Int, indent: Int) -> [Line] {
    text.wrapped(to: width - indent - 2).enumerated().map { index, line in
      Line(.blanks(index == 0 ? indent : indent + 2) + line)
    }
  }
}
