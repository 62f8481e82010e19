internal import EventLog
internal import IncidentCore

/// One act of the practice script.
struct PracticeLine {
  /// When, in minutes since somebody first knew.
  let minute: Int64
  /// Who.
  let member: MemberName
  private let verb: Substring
  private let rest: Substring

  /// Reads `14 alice claim C-01`; nil for a line that has no minute, no name or no verb.
  init?(_ line: Substring) {
    let words = line.split(separator: " ", maxSplits: 3)
    guard words.count >= 3, let minute = Int64(words[0]),
      let member = MemberName(rawValue: String(words[1]))
    else { return nil }
    self.minute = minute
    self.member = member
    verb = words[2]
    rest = words.count == 4 ? words[3] : ""
  }

  /// Has the room decide and record the act, as of its minute.
  func play(in room: Room, incident: IncidentID, known: Moment) throws {
    guard let command = command(known: known) else {
      throw CommandFailure(
        .unavailable, rule: "practice-script", "minute \(minute): \(verb) \(rest)")
    }
    _ = try room.perform(
      command, on: incident, by: Author(member: member), at: known + minute.minutes)
  }

  private func command(known: Moment) -> (any IncidentCommand)? {
    let words = rest.split(separator: " ", maxSplits: 1)
    guard let first = words.first else { return nil }
    let tail = words.count == 2 ? String(words[1]) : nil
    switch verb {
    case "say": return RecordEntry(text: String(rest))
    case "tell":
      guard let minute = Int64(first), let tail else { return nil }
      return RecordEntry(text: tail, occurred: known + minute.minutes)
    case "fact": return fact(String(first), tail ?? "")
    default: return TaskID(rawValue: String(first)).flatMap { taskCommand($0, tail) }
    }
  }

  private func taskCommand(_ task: TaskID, _ tail: String?) -> (any IncidentCommand)? {
    switch verb {
    case "claim": ClaimTask(task: task)
    case "start": StartTask(task: task, box: tail.flatMap { Moment.span($0) })
    case "tick": TickTask(task: task, note: tail)
    case "check": CheckTask(task: task, passed: true, note: tail)
    case "block": BlockTask(task: task, reason: tail ?? "")
    case "proof": proof(task, tail ?? "")
    case "decide": decision(task, tail ?? "")
    default: nil
    }
  }

  private func proof(_ task: TaskID, _ tail: String) -> AttachEvidence? {
    let words = tail.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let kind = PlaybookTask.EvidenceKind(rawValue: String(words[0])) else {
      return nil
    }
    return AttachEvidence(EvidenceAttached(task: task, kind: kind, what: String(words[1])))
  }

  private func decision(_ task: TaskID, _ tail: String) -> TakeDecision? {
    let parts = tail.split(separator: " | ").map { String($0) }
    guard parts.count == 4 else { return nil }
    return TakeDecision(
      DecisionTaken(
        number: 0, question: parts[0], chosen: parts[1], because: parts[2], decider: parts[3],
        task: task))
  }

  private func fact(_ name: String, _ tail: String) -> SetFact? {
    let words = tail.split(separator: " ", maxSplits: 2).map { String($0) }
    guard words.count == 3, let status = FactSet.Status(rawValue: words[1]) else { return nil }
    return SetFact(FactSet(fact: name, value: words[0], status: status, source: words[2]))
  }
}
