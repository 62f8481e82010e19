/// One thing a report must say: in words, and what of the room fills it.
public struct FilingItem: Hashable, Sendable {
  /// Parts of a public statement. Raw values are how form files write them.
  public enum Part: String, Hashable, Sendable, Codable, CaseIterable {
    /// What is known; whatever nobody knows yet goes under investigation by itself.
    case known
    /// What comes next.
    case next
  }

  /// What must be said.
  public var title: LocalizedText
  /// Names of the questions whose answers say it.
  public var facts: [String]
  /// What of the record says it.
  public var record: [FilingRecord]
  /// Where a statement says it; nil in a report, which says everything in order.
  public var part: Part?

  /// An item; without facts and record a person fills it in.
  public init(
    _ title: LocalizedText, facts: [String] = [], record: [FilingRecord] = [],
    part: Part? = nil
  ) {
    self.title = title
    self.facts = facts
    self.record = record
    self.part = part
  }

  /// Whether a person has to write it all by hand.
  public var isFreehand: Bool { facts.isEmpty && record.isEmpty }
}

/// Kept as its title with the rest beside it. Records from before the room filled in reports hold
/// the title alone.
extension FilingItem: Codable {
  private enum Key: String, CodingKey { case facts, record, part }

  /// Reads the title, and the rest where it is there; what a newer version fills it from is left out.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    title = try LocalizedText(from: decoder)
    facts = try fields.decodeIfPresent([String].self, forKey: .facts) ?? []
    let words = try fields.decodeIfPresent([String].self, forKey: .record) ?? []
    record = words.compactMap(FilingRecord.init(rawValue:))
    part = try fields.decodeIfPresent(String.self, forKey: .part).flatMap(Part.init(rawValue:))
  }

  /// Writes the title, and the rest where there is some.
  public func encode(to encoder: any Encoder) throws {
    try title.encode(to: encoder)
    var fields = encoder.container(keyedBy: Key.self)
    if !facts.isEmpty { try fields.encode(facts, forKey: .facts) }
    if !record.isEmpty { try fields.encode(record.map(\.rawValue), forKey: .record) }
    try fields.encodeIfPresent(part?.rawValue, forKey: .part)
  }
}

/// What the record of an incident can say in a report without anybody typing it again. Raw values
/// are how clock and form files write them.
public enum FilingRecord: String, Hashable, Sendable, Codable, CaseIterable {
  /// What the incident is called.
  case title
  /// When any department knew, and when it was declared.
  case known
  /// Containment tasks that are done, by time: the measures taken.
  case measures
  /// Containment tasks somebody works on.
  case underway
  /// Filings that were sent, and notification tasks that are done.
  case notified
  /// Publication tasks that are done.
  case published
  /// Post-mortem tasks that are done: what prevents it from happening again.
  case prevention
  /// The limit of this filing, and whether it has passed.
  case deadline
}
