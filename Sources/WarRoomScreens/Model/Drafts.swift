public import IncidentCore

/// Unsent texts, one for each purpose: what was typed and neither recorded nor emptied. The newest
/// is the last.
public struct Drafts: Hashable, Sendable, Codable {
  /// The texts, oldest first.
  public private(set) var forms: [Form] = []

  /// How many are kept; beyond that the oldest is forgotten.
  static let limit = 16

  /// No texts.
  public init() {}

  /// Whether nothing is unsent.
  public var isEmpty: Bool { forms.isEmpty }

  /// The newest one of `incident`.
  public func newest(in incident: IncidentID?) -> Form? {
    forms.last { $0.incident == incident }
  }

  /// The newest one for the same purpose in the same incident as `form`.
  public subscript(form: Form) -> Form? { forms.last { $0.isFor(form) } }

  /// Keeps `form` in place of the newest one for the same purpose.
  mutating func keep(_ form: Form) {
    drop(form)
    forms.append(form)
    if forms.count > Drafts.limit { forms.removeFirst() }
  }

  /// Forgets the newest one for the purpose of `form`; an older one, left by another session, is then
  /// offered again.
  mutating func drop(_ form: Form) {
    if let index = forms.lastIndex(where: { $0.isFor(form) }) { forms.remove(at: index) }
  }

  /// These with `form` kept, as it is being typed.
  func keeping(_ form: Form) -> Drafts {
    var drafts = self
    drafts.keep(form)
    return drafts
  }

  /// Puts what other sessions left before these. Of one purpose there may then be several.
  public mutating func adopt(_ older: Drafts) {
    forms = Array((older.forms + forms).suffix(Drafts.limit))
  }
}

extension Form {
  /// Whether both are for the same purpose in the same incident.
  fileprivate func isFor(_ other: Form) -> Bool {
    purpose == other.purpose && incident == other.incident
  }
}
