internal import EventLog
internal import IncidentCore
internal import SafeText

/// What a member leaves behind in the incidents that the one who asks can see: unfinished tasks and
/// duties that somebody else has to take.
struct Legacy {
  private let member: MemberName
  private let items: [(incident: IncidentID, tasks: [TaskID], duties: [Duty])]

  /// What `member` holds now.
  init(of member: MemberName, in context: RoomContext) throws {
    self.member = member
    items = try context.room.ledger().incidents.filter { !$0.isClosed }.compactMap { incident in
      let state = try context.room.incident(incident.id)
      let tasks = state.tasks.filter { $0.progress.owner == member && !$0.state.isFinished }
      let duties = state.duties(of: member)
      guard !tasks.isEmpty || !duties.isEmpty else { return nil }
      return (incident.id, tasks.map(\.id), duties)
    }
  }

  /// One line an incident and sort.
  func lines(_ language: Language) -> [String] {
    let comma = language.say(", ", "、")
    return items.flatMap { incident, tasks, duties -> [String] in
      var lines: [String] = []
      if !tasks.isEmpty {
        let names = tasks.map(\.rawValue).joined(separator: comma)
        lines.append(
          language.say(
            "\(incident.rawValue): left without anybody at work: \(names).",
            "\(incident.rawValue): 担当者がいなくなるタスク: \(names)"))
      }
      if !duties.isEmpty {
        let names = duties.map(\.rawValue).joined(separator: comma)
        lines.append(
          language.say(
            "\(incident.rawValue): duties to be taken: \(names).",
            "\(incident.rawValue): 引き継ぎが必要な役割: \(names)"))
      }
      return lines
    }
  }

  /// Says it, and how to mend it.
  func tell(_ printer: Printer, in context: RoomContext) throws {
    for line in lines(context.language) { try printer.line("\(line)") }
    guard let first = items.first else { return }
    let task = first.tasks.first?.rawValue ?? "C-01"
    try printer.line(
      "\(context.language.say("`warroom assign \(task) NAME --incident \(first.incident.rawValue)` gives a task to somebody.", "タスクの割り当ては `warroom assign \(task) 名前 --incident \(first.incident.rawValue)`。"))"
    )
  }
}
