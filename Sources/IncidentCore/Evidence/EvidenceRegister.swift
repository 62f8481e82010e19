/// The evidence of an incident, in the order it was registered.
public struct EvidenceRegister: Hashable, Codable, Sendable {
  /// Every piece, void ones too: a number is never given twice.
  public var items: [EvidenceItem] = []

  /// An empty register.
  public init() {}

  /// The piece numbered `number`, void or not; nil where it was taken back or never there.
  public func item(_ number: Int) -> EvidenceItem? {
    items.first { $0.number == number && !$0.account.isTakenBack }
  }

  /// All pieces but those taken back, by number.
  public var listed: [EvidenceItem] { items.filter { !$0.account.isTakenBack } }

  /// The pieces that count.
  public var standing: [EvidenceItem] { items.filter(\.stands) }

  /// The number the next piece gets.
  var next: Int { (items.map(\.number).max() ?? 0).adding(1) }

  /// Hand-overs that wait for an answer, each with its piece.
  public var pending: [(item: EvidenceItem, step: CustodyStep)] {
    standing.compactMap { item in item.pending.map { (item, $0) } }
  }

  /// The pieces `member` holds.
  public func held(by member: MemberName) -> [EvidenceItem] {
    standing.filter { $0.holder.member == member }
  }

  /// The pieces outside the house.
  public var outside: [EvidenceItem] { standing.filter { $0.holder.member == nil } }
}

extension IncidentState {
  /// The evidence register; empty where nothing is in it.
  public var evidence: EvidenceRegister { evidenceRegister ?? EvidenceRegister() }
}
