/// Digits in the groups somebody wrote them in.
struct WrittenNumber {
  /// The digits, group by group.
  let groups: [String]
  /// Whether a plus stands before them.
  let hasPlus: Bool
  private let digits: [UInt8]

  /// A number; every scalar is a digit of ASCII.
  init(groups: [[Unicode.Scalar]], hasPlus: Bool) {
    self.groups = groups.map { String(String.UnicodeScalarView($0)) }
    self.hasPlus = hasPlus
    digits = self.groups.joined().utf8.map { $0 - UInt8(ascii: "0") }
  }

  /// What the number is, and the one form of it; nil where it is nothing about a person.
  var meaning: (PersonalData, String)? {
    if !hasPlus, isCard { return (.card, text(digits)) }
    if !hasPlus, isMyNumber { return (.myNumber, text(digits)) }
    return phone.map { (.phone, $0) }
  }

  private func text(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }

  /// Lengths and first digits that issuers have, and the check digit of Luhn.
  private var isCard: Bool {
    guard let first = digits.first else { return false }
    let isIssued =
      switch digits.count {
      case 13: first == 4
      case 14: first == 3
      case 15: (1...3).contains(first)
      case 16: (2...6).contains(first)
      case 17...19: (4...6).contains(first)
      default: false
      }
    guard isIssued else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let doubled = Int(digit.element) * (digit.offset % 2 + 1)
      return sum + doubled / 10 + doubled % 10
    }
    return sum % 10 == 0
  }

  /// Twelve digits in one group or three, and the check digit of the ordinance on individual
  /// numbers (平成26年総務省令第85号, article 5).
  private var isMyNumber: Bool {
    guard digits.count == 12, groups.count == 1 || groups.map(\.utf8.count) == [4, 4, 4],
      let check = digits.last
    else { return false }
    let sum = digits.dropLast().reversed().enumerated().reduce(0) { sum, digit in
      let place = digit.offset + 1
      return sum + Int(digit.element) * (place <= 6 ? place + 1 : place - 5)
    }
    let rest = sum % 11
    return Int(check) == (rest <= 1 ? 0 : 11 - rest)
  }

  /// A telephone number with a Japanese one in its domestic form.
  private var phone: String? {
    if hasPlus { return foreign(digits[...]) }
    if let rest = abroad, digits.count >= 12 { return foreign(rest) }
    if isDomestic { return text(digits) }
    if isAmerican { return text([1] + digits) }
    return nil
  }

  /// What follows `00` or `010`, the ways to dial abroad, where Japan is dialled.
  private var abroad: ArraySlice<UInt8>? {
    for prefix in [[0, 0, 8, 1], [0, 1, 0, 8, 1]] as [[UInt8]] where digits.starts(with: prefix) {
      return digits[(prefix.count - 2)...]
    }
    return nil
  }

  private func foreign(_ digits: ArraySlice<UInt8>) -> String? {
    guard (8...16).contains(digits.count), let first = digits.first, first != 0 else { return nil }
    guard digits.starts(with: [8, 1]) else { return text(digits) }
    let rest = digits.dropFirst(2).drop { $0 == 0 }
    return text([0] + rest)
  }

  /// Ten digits that begin with one nought, or eleven of a mobile or another number with a prefix
  /// of three; in at most three groups, the last of three or four.
  private var isDomestic: Bool {
    guard digits.first == 0, digits.count > 1, digits[1] != 0 else { return false }
    guard groups.count == 1 || (groups.count <= 3 && (3...4).contains(groups.last?.utf8.count ?? 0))
    else { return false }
    switch digits.count {
    case 10: return true
    case 11: return digits[2] == 0
    default: return false
    }
  }

  /// `(415) 555-0132`: area, exchange and number of North America, written apart.
  private var isAmerican: Bool {
    groups.map(\.utf8.count) == [3, 3, 4] && digits[0] >= 2 && digits[3] >= 2
  }
}
