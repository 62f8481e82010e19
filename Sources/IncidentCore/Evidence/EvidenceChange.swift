/// What somebody wants to say otherwise of a piece of evidence. What is nil stays; an empty text
/// takes away what was said.
public struct EvidenceChange: Hashable, Sendable {
  /// What sort of proof it is.
  public var kind: PlaybookTask.EvidenceKind?
  /// What it is.
  public var what: String?
  /// The system it was taken from.
  public var source: String?
  /// Who collected it.
  public var collector: String?
  /// Where the original is kept.
  public var storage: String?
  /// How far the clock of the source was ahead, in milliseconds.
  public var clockOffset: Int64?
  /// Number of its seal.
  public var seal: String?
  /// How far it may travel.
  public var tlp: TrafficLight?
  /// When it was acquired.
  public var acquired: Moment?

  /// A change of nothing yet.
  public init() {}

  /// Whether nothing is changed.
  public var isEmpty: Bool { self == EvidenceChange() }

  func applied(to described: EvidenceDescription) -> EvidenceDescription {
    func text(_ new: String?, _ old: String?) -> String? {
      guard let new else { return old }
      return new.isBlank ? nil : new
    }
    return EvidenceDescription(
      kind: kind ?? described.kind, what: what ?? described.what,
      source: text(source, described.source), collector: text(collector, described.collector),
      storage: text(storage, described.storage),
      clockOffset: clockOffset ?? described.clockOffset, seal: text(seal, described.seal),
      tlp: tlp ?? described.tlp, acquired: acquired ?? described.acquired)
  }
}
