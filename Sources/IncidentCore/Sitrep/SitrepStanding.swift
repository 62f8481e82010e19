/// Where the room stands with its situation reports.
public struct SitrepStanding: Hashable, Codable, Sendable {
  /// The newest one, without its text.
  public struct Last: Hashable, Codable, Sendable {
    /// Its number.
    public var number: Int
    /// Entry number, under which the record has the text.
    public var seq: Int64
    /// When it was published.
    public var at: Moment
    /// By whom.
    public var by: MemberName
    /// SHA-256 of its text.
    public var sha256: String
    /// When the next one was promised.
    public var next: Moment?
    /// How many enquiries there were by then.
    public var enquiries: Int

    /// Such as `SR-02`.
    public var label: String { "SR-\(padded(number, 2))" }
  }

  /// The highest number given, also to one that was taken back: no number is given twice.
  public var count = 0
  /// The newest one; nil before the first.
  public var last: Last?

  /// None yet.
  public init() {}
}

extension IncidentState {
  /// When the next situation report is due: as promised by the last one, else by the rhythm of the
  /// severity. None is after closing.
  public func nextSitrep(_ rhythm: SitrepRhythm) -> Moment? {
    guard isActive else { return nil }
    if let promised = sitrep.last?.next { return promised }
    return rhythm[severity].map { (sitrep.last?.at ?? openedAt) + $0 }
  }

  /// Takes in a situation report.
  mutating func publish(_ event: SitrepPublished, _ stamp: Stamp) {
    remember(.sitrep(before: sitrep.last), of: .sitrepPublished(event), stamp: stamp)
    sitrep.count = max(sitrep.count, event.number)
    sitrep.last = SitrepStanding.Last(
      number: event.number, seq: stamp.seq, at: stamp.at, by: stamp.by, sha256: event.sha256,
      next: event.next, enquiries: enquiries.total())
  }
}
