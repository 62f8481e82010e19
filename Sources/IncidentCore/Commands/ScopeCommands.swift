/// The wish to say that something is or may be hit, or no longer is.
public struct SetScopeItem: IncidentCommand {
  /// The line that is said anew, as typed; nil for a new one.
  public var item: String?
  /// What sort of thing it is; needed for a new line.
  public var kind: ScopeKind?
  /// Its name; needed for a new line.
  public var name: String?
  /// Whether it is hit; a new line that does not say is suspected.
  public var status: ScopeStatus?
  /// How that is known; nil says nothing new.
  public var note: String?
  /// How far the line may travel.
  public var tlp: TrafficLight?
  /// When it became known, where that is not now.
  public var occurred: Moment?

  /// A line.
  public init(
    item: String? = nil, kind: ScopeKind? = nil, name: String? = nil, status: ScopeStatus? = nil,
    note: String? = nil, tlp: TrafficLight? = nil, occurred: Moment? = nil
  ) {
    self.item = item
    self.kind = kind
    self.name = name
    self.status = status
    self.note = note
    self.tlp = tlp
    self.occurred = occurred
  }

  /// Anybody who may write. One thing has one line: what is there already is named.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    try situation.past(occurred)
    guard let typed = item else { return try add(situation) }
    let known = try situation.scopeItem(named: typed)
    let set = ScopeItemSet(
      item: known.number, kind: kind ?? known.kind,
      name: try situation.reason(name ?? known.name), status: status ?? known.status,
      note: note ?? (status == nil ? known.current?.note : nil), tlp: tlp ?? known.tlp)
    try situation.refuseTwin(of: set)
    let old = ScopeItemSet(
      item: known.number, kind: known.kind, name: known.name, status: known.status,
      note: known.current?.note, tlp: known.tlp)
    return set == old && known.stands ? [] : [.scope(.itemSet(set))]
  }

  private func add(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    let number = (situation.state.scope.items.map(\.number).max() ?? 0).adding(1)
    let set = ScopeItemSet(
      item: number, kind: kind ?? .system, name: try situation.reason(name ?? ""),
      status: status ?? .suspected, note: note, tlp: tlp)
    try situation.refuseTwin(of: set)
    return [.scope(.itemSet(set))]
  }
}

/// The wish to say that a line of the scope register was entered in error.
public struct RemoveScopeItem: IncidentCommand {
  /// The line, as typed.
  public var item: String
  /// Why.
  public var reason: String

  /// A removal.
  public init(item: String, reason: String) {
    self.item = item
    self.reason = reason
  }

  /// Whoever entered it, or whoever leads. What was looked at and is not hit is cleared, not removed.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    let known = try situation.scopeItem(named: item)
    if known.removed != nil { return [] }
    if known.by != situation.member { try situation.mayCommand(.voidLine) }
    let reason = try situation.reason(reason)
    return [.scope(.itemRemoved(ScopeItemRemoved(item: known.number, reason: reason)))]
  }
}

extension Situation {
  /// The line of the scope register called `typed`: its label, or the name of the thing.
  func scopeItem(named typed: String) throws(Refusal) -> ScopeItem {
    let register = state.scope
    if let number = Register.scope.number(typed: typed), let found = register.item(number) {
      return found
    }
    let named = register.standing.filter { $0.name == typed }
    if let only = named.count == 1 ? named.first : nil { return only }
    let names = register.items.filter(\.stands).flatMap { [$0.label, $0.name] }
    throw .noSuchLine(.scope, typed, nearest: nearest(to: typed, in: names))
  }

  /// Refuses a second line for the same thing.
  fileprivate func refuseTwin(of set: ScopeItemSet) throws(Refusal) {
    let twin = state.scope.standing.first {
      $0.kind == set.kind && $0.name == set.name && $0.number != set.item
    }
    if let twin, let said = twin.history.first {
      throw .scopeItemThere(twin.number, by: said.by, at: said.at)
    }
  }
}
