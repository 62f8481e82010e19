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

  /// The newest one.
  public var newest: Form? { forms.last }

  /// The one for `purpose`.
  public subscript(purpose: FormPurpose) -> Form? { forms.last { $0.purpose == purpose } }

  /// Keeps `form` in place of an older one for the same purpose.
  mutating func keep(_ form: Form) {
    drop(form.purpose)
    forms.append(form)
    if forms.count > Drafts.limit { forms.removeFirst() }
  }

  /// Forgets the one for `purpose`.
  mutating func drop(_ purpose: FormPurpose) { forms.removeAll { $0.purpose == purpose } }

  /// These with `form` kept, as it is being typed.
  func keeping(_ form: Form) -> Drafts {
    var drafts = self
    drafts.keep(form)
    return drafts
  }
}
