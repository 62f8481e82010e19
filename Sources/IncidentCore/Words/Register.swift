/// A register of an incident, whose lines have names such as `EV-01`.
///
/// Two letters, because the tasks of the phases have one: `E-01` is the first task of the evidence
/// phase, `EV-01` the first piece of evidence (docs/decisions/0013).
public enum Register: String, Hashable, Sendable, CaseIterable {
  /// Pieces of evidence.
  case evidence = "EV"
  /// Systems, accounts, data and recipients that are or may be hit.
  case scope = "SC"
  /// Containment measures.
  case measures = "CM"

  /// The name of the line numbered `number`.
  public func label(_ number: Int) -> String { "\(rawValue)-\(padded(number, 2))" }

  /// The number somebody means by `typed`: `EV-01`, `ev1`, `ev-1` and `1` are the same; nil where
  /// it names no line of this register.
  public func number(typed: String) -> Int? {
    NumberedName.number(in: typed, after: rawValue)
      ?? Int(typed).flatMap { $0 > 0 && typed.utf8.count < 10 ? $0 : nil }
  }
}

extension IncidentEvent {
  /// The line of a register it is about, such as `EV-01`; nil where it is about none.
  public var line: String? {
    switch self {
    case .evidence(let event): Register.evidence.label(event.number)
    case .scope(let event):
      event.item.map { Register.scope.label($0) }
        ?? event.measure.map { Register.measures.label($0) }
    default: nil
    }
  }
}
