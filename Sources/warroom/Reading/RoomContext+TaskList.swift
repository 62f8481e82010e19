internal import IncidentCore
internal import IncidentReports
internal import SafeText

extension RoomContext {
  /// Prints tasks, one a line, or as a JSON array.
  func print(_ tasks: [IncidentTask], of state: IncidentState, byPhase: Bool = false) throws {
    try Printer.output { printer in
      if wantsJSON {
        return try printer.line(.list(tasks.map { state.json(of: $0, now: now) }))
      }
      let line = TaskLine(state: state, speech: try speech())
      var phase: PhaseID?
      for task in tasks {
        if byPhase, task.phase != phase {
          try printer.line(line.heading(task.phase))
          phase = task.phase
        }
        try printer.line(line.text(task))
      }
      if tasks.isEmpty { try printer.line("\(language.say("Nothing.", "ありません。"))") }
    }
  }
}
