/// A system, an account, data or a recipient that is or may be hit.
public struct ScopeItem: Hashable, Codable, Sendable {
  /// What was said of it once.
  public struct Said: Hashable, Codable, Sendable {
    /// Whether it was hit.
    public var status: ScopeStatus
    /// How that was known.
    public var note: String?
    /// Entry number.
    public var seq: Int64
    /// When.
    public var at: Moment
    /// By whom.
    public var by: MemberName
  }

  /// Its number.
  public var number: Int
  /// What sort of thing it is.
  public var kind: ScopeKind
  /// Its name.
  public var name: String
  /// How far the line may travel, where that is not as far as the incident.
  public var tlp: TrafficLight?
  /// Everything that was said of it, oldest first; never empty.
  public var history: [Said]
  /// Who removed it and why; nil while it stands.
  public var removed: EvidenceItem.Voiding?
  /// Whether entering it was taken back.
  public var isTakenBack = false

  /// Such as `SC-01`.
  public var label: String { Register.scope.label(number) }

  /// What counts now.
  public var current: Said? { history.last }

  /// Whether it is hit.
  public var status: ScopeStatus { current?.status ?? .suspected }

  /// Whether it counts.
  public var stands: Bool { removed == nil && !isTakenBack }

  /// Who entered it.
  public var by: MemberName? { history.first?.by }
}
