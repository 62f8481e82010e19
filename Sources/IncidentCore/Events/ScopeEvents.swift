/// What is hit, and what was done to contain it. Case and field names are frozen like those of every
/// event.
public enum ScopeEvent: Hashable, Sendable {
  case itemSet(ScopeItemSet)
  case itemRemoved(ScopeItemRemoved)
  case measureSet(MeasureSet)
  case measureEffective(MeasureEffective)
  case measureUndone(MeasureUndone)
  case measureWithdrawn(MeasureWithdrawn)
}

/// A system, an account, data or a recipient is in the scope register: a new line, or an earlier one
/// said anew.
public struct ScopeItemSet: Hashable, Codable, Sendable {
  /// Its number, shown as `SC-01`.
  public var item: Int
  /// What sort of thing it is.
  public var kind: ScopeKind
  /// Its name, such as `web01` or `svc-backup`.
  public var name: String
  /// Whether it is hit.
  public var status: ScopeStatus
  /// How that is known.
  public var note: String?
  /// How far the line may travel, where that is not as far as the incident.
  public var tlp: TrafficLight?

  /// A line.
  public init(
    item: Int, kind: ScopeKind, name: String, status: ScopeStatus, note: String? = nil,
    tlp: TrafficLight? = nil
  ) {
    self.item = item
    self.kind = kind
    self.name = name
    self.status = status
    self.note = note
    self.tlp = tlp
  }
}

/// A line of the scope register was entered in error.
public struct ScopeItemRemoved: Hashable, Codable, Sendable {
  /// The line.
  public var item: Int
  /// Why.
  public var reason: String

  /// A removal.
  public init(item: Int, reason: String) {
    self.item = item
    self.reason = reason
  }
}

/// A containment measure was asked for: a new one, or an earlier one said anew.
public struct MeasureSet: Hashable, Codable, Sendable {
  /// Its number, shown as `CM-01`.
  public var measure: Int
  /// What is to be done.
  public var what: String
  /// Where, such as `fw1`.
  public var place: String?
  /// The line of the scope register it contains.
  public var item: Int?
  /// When it was asked for.
  public var requested: Moment
  /// Who asked for it, where that is not who wrote it down.
  public var requestedBy: String?
  /// Whether it must be taken back.
  public var isTemporary: Bool
  /// By when it must be taken back.
  public var undoBy: Moment?
  /// The task that takes it back.
  public var task: TaskID?

  /// A measure.
  public init(
    measure: Int, what: String, place: String? = nil, item: Int? = nil, requested: Moment,
    requestedBy: String? = nil, isTemporary: Bool = false, undoBy: Moment? = nil,
    task: TaskID? = nil
  ) {
    self.measure = measure
    self.what = what
    self.place = place
    self.item = item
    self.requested = requested
    self.requestedBy = requestedBy
    self.isTemporary = isTemporary
    self.undoBy = undoBy
    self.task = task
  }
}

/// A measure works.
public struct MeasureEffective: Hashable, Codable, Sendable {
  /// The measure.
  public var measure: Int
  /// Since when.
  public var since: Moment
  /// How that was seen.
  public var note: String?

  /// An effect.
  public init(measure: Int, since: Moment, note: String? = nil) {
    self.measure = measure
    self.since = since
    self.note = note
  }
}

/// A measure was taken back.
public struct MeasureUndone: Hashable, Codable, Sendable {
  /// The measure.
  public var measure: Int
  /// When.
  public var undone: Moment
  /// What is to be said about it.
  public var note: String?

  /// A measure taken back.
  public init(measure: Int, undone: Moment, note: String? = nil) {
    self.measure = measure
    self.undone = undone
    self.note = note
  }
}

/// A measure that was asked for will not be done.
public struct MeasureWithdrawn: Hashable, Codable, Sendable {
  /// The measure.
  public var measure: Int
  /// Why.
  public var reason: String

  /// A withdrawal.
  public init(measure: Int, reason: String) {
    self.measure = measure
    self.reason = reason
  }
}

/// What sort of thing may be hit. The raw name is what people type and what the record holds.
public enum ScopeKind: String, Hashable, Codable, CaseIterable, Sendable {
  /// A machine, a service, an application.
  case system
  /// A login.
  case account
  /// Data: a table, a share, a list of persons.
  case data
  /// Somebody who has, or may have, what left.
  case recipient
}

/// Whether something is hit. The raw name is what people type and what the record holds.
public enum ScopeStatus: String, Hashable, Codable, CaseIterable, Sendable {
  /// It is.
  case affected
  /// It may be.
  case suspected
  /// It was looked at and is not.
  case cleared
}
