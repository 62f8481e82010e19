internal import EventLog
internal import IncidentCore

/// One act of the practice script.
struct PracticeLine {
  /// When, in minutes since somebody first knew.
  let minute: Int64
  /// Who.
  let member: MemberName
  /// What they do.
  let verb: Substring
  /// The rest as the act takes it.
  let rest: Substring

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

  /// The parts of the rest, which ` | ` separates; an empty one is nil.
  var parts: [String?] {
    rest.split(separator: "|", omittingEmptySubsequences: false).map { part in
      let text = part.drop { $0 == " " }
      let end = text.lastIndex { $0 != " " }
      return end.map { String(text[...$0]) }
    }
  }

  /// The first word of the rest, and what follows it.
  var firstWord: (word: String, tail: String?)? {
    let words = rest.split(separator: " ", maxSplits: 1)
    return words.first.map { (String($0), words.count == 2 ? String(words[1]) : nil) }
  }

  /// Has the room decide and record the act, as of its minute.
  ///
  /// - Parameters:
  ///   - room: The room.
  ///   - incident: The incident.
  ///   - known: When somebody first knew.
  ///   - last: The entry of the act before, which a star is for.
  /// - Returns: the last entry there is now.
  /// - Throws: `CommandFailure` for a line nobody can read, and what the room refuses.
  func play(in room: Room, incident: IncidentID, known: Moment, after last: Int64) throws -> Int64 {
    guard let command = command(known: known, after: last) else {
      throw CommandFailure(
        .unavailable, rule: "practice-script", "minute \(minute): \(verb) \(rest)")
    }
    let receipt = try room.perform(
      command, on: incident, by: Author(member: member), at: known + minute.minutes)
    return receipt.seq ?? last
  }

  private func command(known: Moment, after last: Int64) -> (any IncidentCommand)? {
    switch verb {
    case "say": return RecordEntry(text: String(rest))
    case "star": return StarEntry(entry: last, reason: rest.isEmpty ? nil : String(rest))
    case "offer": return firstWord.map { OfferHandover(to: $0.word, note: $0.tail) }
    case "accept": return AnswerHandover(accepted: true)
    default: break
    }
    guard let (first, tail) = firstWord else { return nil }
    if verb == "tell" {
      guard let minute = Int64(first), let tail else { return nil }
      return RecordEntry(text: tail, occurred: known + minute.minutes)
    }
    if let task = TaskID(rawValue: first), let command = taskCommand(task, tail) { return command }
    return factCommand(first, tail, known: known) ?? registerCommand(known: known)
      ?? outgoingCommand(known: known)
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
    guard parts.count >= 4 else { return nil }
    return TakeDecision(
      DecisionTaken(
        number: 0, question: parts[0], chosen: parts[1], because: parts[2], decider: parts[3],
        task: task, objections: parts.count > 4 ? parts[4] : nil))
  }
}
