/// The name of one task in one incident, such as `C-03`: a letter group, a hyphen, a number.
///
/// People type it in a hurry, so `c3`, `C03` and `c-03` all mean `C-03`.
public struct TaskID: RawRepresentable, Hashable, Codable, Sendable, Comparable {
  /// The canonical form, upper case, number of at least two digits.
  public let rawValue: String

  /// The canonical form of `rawValue`; nil unless it is 1 to 3 ASCII letters, an optional hyphen
  /// and a number from 1 to 9999.
  public init?(rawValue: String) {
    var letters = ""
    var digits = ""
    var sawHyphen = false
    for scalar in rawValue.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z":
        guard digits.isEmpty, !sawHyphen else { return nil }
        letters.unicodeScalars.append(scalar)
      case "0"..."9":
        digits.unicodeScalars.append(scalar)
      case "-":
        guard !sawHyphen, digits.isEmpty, !letters.isEmpty else { return nil }
        sawHyphen = true
      default:
        return nil
      }
    }
    guard (1...3).contains(letters.utf8.count), (1...4).contains(digits.utf8.count),
      let number = Int(digits), number > 0
    else { return nil }
    let padded = number < 10 ? "0\(number)" : "\(number)"
    self.rawValue = "\(letters.uppercased())-\(padded)"
  }

  /// The letter of tasks that people add to a running incident; no playbook may use it.
  public static let groupByHand = "H"

  /// The name of the task added by hand with `number`; nil where there is none so high.
  public static func byHand(_ number: Int) -> TaskID? {
    TaskID(rawValue: "\(groupByHand)-\(number)")
  }

  /// The letters before the number.
  public var group: String { String(rawValue.prefix { $0 != "-" }) }

  /// Alphabetic by group, numeric within it.
  public static func < (left: TaskID, right: TaskID) -> Bool { left.sortKey < right.sortKey }

  private var sortKey: (String, Int) {
    let parts = rawValue.split(separator: "-")
    return (String(parts.first ?? ""), parts.last.flatMap { Int($0) } ?? 0)
  }
}
