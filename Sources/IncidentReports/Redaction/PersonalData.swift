/// Kinds of personal data that can be masked.
public enum PersonalData: String, CaseIterable, Hashable, Sendable {
  /// A mail address.
  case mail
  /// A telephone number.
  case phone
  /// The number of a payment card, with a right check digit (ISO/IEC 7812-1).
  case card
  /// A Japanese individual number (My Number), with a right check digit.
  case myNumber = "my-number"
  /// A name that somebody listed.
  case name
}

/// Something to be masked: where it stands in a folded text, and what it is in one form.
struct Finding: Hashable {
  /// Of which kind.
  var kind: PersonalData
  /// Where, in scalars of the folded text.
  var range: Range<Int>
  /// What, in the one form that all ways to write it have in common.
  var value: String
}
