/// One law or set of rules with its clocks: what one clock file holds.
public struct ClockRegime: Hashable, Sendable, Codable {
  /// Slug, `[a-z0-9-]{3,64}`, unique among regimes.
  public var id: String
  /// Semantic version of the text.
  public var version: String
  /// The law's name.
  public var title: LocalizedText
  /// Where it is law: `JP`, `EU`, `US-CA`, or empty where it is a contract.
  public var jurisdiction: String
  /// Who is told.
  public var authority: LocalizedText
  /// Where the rules stand.
  public var sources: [LegalSource]
  /// The day somebody last compared it with its sources.
  public var verifiedOn: CivilDate
  /// The day after which it is stale and says so.
  public var reviewBy: CivilDate
  /// Questions whose answers decide whether the clocks apply.
  public var facts: [FactDefinition]
  /// The clocks, in the order their filings are due.
  public var clocks: [ClockDefinition]

  /// A regime as read from a file or the record.
  public init(
    id: String, version: String, title: LocalizedText, jurisdiction: String = "",
    authority: LocalizedText, sources: [LegalSource] = [], verifiedOn: CivilDate,
    reviewBy: CivilDate, facts: [FactDefinition] = [], clocks: [ClockDefinition]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.jurisdiction = jurisdiction
    self.authority = authority
    self.sources = sources
    self.verifiedOn = verifiedOn
    self.reviewBy = reviewBy
    self.facts = facts
    self.clocks = clocks
  }
}
