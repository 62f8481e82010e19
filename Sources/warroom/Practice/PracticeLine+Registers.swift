internal import IncidentCore

/// What is hit, what was done about it, and what proves it.
extension PracticeLine {
  /// The command of a verb about the registers; nil for any other.
  func registerCommand(known: Moment) -> (any IncidentCommand)? {
    switch verb {
    case "scope": scope
    case "measure": measure(known: known)
    case "works": firstWord.map { MarkMeasure(measure: $0.word, mark: .effective, note: $0.tail) }
    case "item": item
    case "hand": hand
    case "take": firstWord.map { AnswerCustody(evidence: $0.word, accepted: true, note: $0.tail) }
    default: nil
    }
  }

  /// `scope KIND STATUS NAME | NOTE`
  private var scope: SetScopeItem? {
    let words = (part(0) ?? "").split(separator: " ", maxSplits: 2).map { String($0) }
    guard words.count == 3, let kind = ScopeKind(rawValue: words[0]),
      let status = ScopeStatus(rawValue: words[1])
    else { return nil }
    return SetScopeItem(kind: kind, name: words[2], status: status, note: part(1))
  }

  /// `measure WHAT | PLACE | LINE OF THE SCOPE | MINUTE BY WHICH IT IS TAKEN BACK`
  private func measure(known: Moment) -> SetMeasure {
    let undo = part(3).flatMap { Int64($0) }.map { known + $0.minutes }
    return SetMeasure(
      what: part(0), place: part(1), item: part(2), requestedBy: member.rawValue, undoBy: undo)
  }

  /// `item TASK KIND WHAT | FILE | SOURCE | STORAGE | SEAL`: what stays elsewhere, by its hash.
  private var item: RegisterEvidence? {
    let words = (part(0) ?? "").split(separator: " ", maxSplits: 2).map { String($0) }
    guard words.count == 3, let task = TaskID(rawValue: words[0]), let file = part(1),
      let kind = PlaybookTask.EvidenceKind(rawValue: words[1])
    else { return nil }
    return RegisterEvidence(
      EvidenceDescription(
        kind: kind, what: words[2], source: part(2), collector: member.rawValue,
        storage: part(3), seal: part(4)),
      bytes: EvidenceBytes(file: file, sha256: TextDigest.sha256(file), isStated: true), task: task)
  }

  /// `hand EV-01 MEMBER | REASON | PLACE`
  private var hand: OfferCustody? {
    let words = (part(0) ?? "").split(separator: " ").map { String($0) }
    guard words.count == 2, let reason = part(1) else { return nil }
    return OfferCustody(evidence: words[0], to: .member(words[1]), reason: reason, place: part(2))
  }

  /// A part of the rest; nil where it is empty or not there.
  func part(_ index: Int) -> String? { parts.indices.contains(index) ? parts[index] : nil }
}
