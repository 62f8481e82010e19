/// Lengths of time as ISO 8601 writes them: `P3D`, `PT30M`, `P1DT12H`, `P2W`.
///
/// Years and months are refused because they have no fixed length. A day is 24 hours.
public enum ISODuration {
  /// Milliseconds in `text`; nil where it is no such length, is zero, or does not fit.
  public static func milliseconds(_ text: String) -> Int64? {
    guard text.utf8.first == UInt8(ascii: "P") else { return nil }
    let parts = text.dropFirst().split(
      separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.last?.isEmpty == false,
      let date = sum(parts[0], of: [("W", week), ("D", day)]),
      let time = sum(
        parts.dropFirst().first ?? "", of: [("H", hour), ("M", minute), ("S", second)])
    else { return nil }
    let (total, overflow) = date.addingReportingOverflow(time)
    return overflow || total == 0 ? nil : total
  }

  /// The canonical text of `milliseconds`, such as `P1DT12H`; `PT0S` for zero and less.
  ///
  /// Fractions of a second are dropped: no rule of a playbook needs them.
  public static func text(_ milliseconds: Int64) -> String {
    var rest = max(0, milliseconds)
    func take(_ unit: Int64, _ letter: String) -> String {
      let count = rest / unit
      rest %= unit
      return count == 0 ? "" : "\(count)\(letter)"
    }
    let date = take(day, "D")
    let time = take(hour, "H") + take(minute, "M") + take(second, "S")
    if date.isEmpty, time.isEmpty { return "PT0S" }
    return "P" + date + (time.isEmpty ? "" : "T" + time)
  }

  private static let second: Int64 = 1_000
  private static let minute = 60 * second
  private static let hour = 60 * minute
  private static let day = 24 * hour
  private static let week = 7 * day

  /// Adds up `12H30M` and the like; every unit at most once and in the order given.
  private static func sum(
    _ text: Substring, of units: [(letter: Character, milliseconds: Int64)]
  ) -> Int64? {
    var rest = text
    var units = units[...]
    var total: Int64 = 0
    while !rest.isEmpty {
      let digits = rest.prefix { "0"..."9" ~= $0 && $0.isASCII }
      rest = rest.dropFirst(digits.count)
      guard let count = Int64(digits), let letter = rest.popFirst(),
        let unit = units.firstIndex(where: { $0.letter == letter })
      else { return nil }
      let (part, tooLarge) = count.multipliedReportingOverflow(by: units[unit].milliseconds)
      let (sum, tooLong) = total.addingReportingOverflow(part)
      guard !tooLarge, !tooLong else { return nil }
      total = sum
      units = units[(unit + 1)...]
    }
    return total
  }
}
