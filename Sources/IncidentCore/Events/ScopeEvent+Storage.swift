extension ScopeEvent {
  /// The storage name.
  var type: String {
    switch self {
    case .itemSet: "scope-item-set"
    case .itemRemoved: "scope-item-removed"
    case .measureSet: "measure-set"
    case .measureEffective: "measure-effective"
    case .measureUndone: "measure-undone"
    case .measureWithdrawn: "measure-withdrawn"
    }
  }

  /// The event stored under `type`; nil for a name of another kind.
  init?(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "scope-item-set": self = .itemSet(try ScopeItemSet(from: data()))
    case "scope-item-removed": self = .itemRemoved(try ScopeItemRemoved(from: data()))
    case "measure-set": self = .measureSet(try MeasureSet(from: data()))
    case "measure-effective": self = .measureEffective(try MeasureEffective(from: data()))
    case "measure-undone": self = .measureUndone(try MeasureUndone(from: data()))
    case "measure-withdrawn": self = .measureWithdrawn(try MeasureWithdrawn(from: data()))
    default: return nil
    }
  }

  func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .itemSet(let data): try data.encode(to: encoder)
    case .itemRemoved(let data): try data.encode(to: encoder)
    case .measureSet(let data): try data.encode(to: encoder)
    case .measureEffective(let data): try data.encode(to: encoder)
    case .measureUndone(let data): try data.encode(to: encoder)
    case .measureWithdrawn(let data): try data.encode(to: encoder)
    }
  }

  /// The line of the scope register it is about, where it is about one.
  public var item: Int? {
    switch self {
    case .itemSet(let data): data.item
    case .itemRemoved(let data): data.item
    default: nil
    }
  }

  /// The measure it is about, where it is about one.
  public var measure: Int? {
    switch self {
    case .itemSet, .itemRemoved: nil
    case .measureSet(let data): data.measure
    case .measureEffective(let data): data.measure
    case .measureUndone(let data): data.measure
    case .measureWithdrawn(let data): data.measure
    }
  }
}
