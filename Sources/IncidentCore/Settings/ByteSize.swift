/// Numbers of bytes as people type them: `512m`, `4g`, `1t`; a number alone is bytes.
enum ByteSize {
  private static let units: [(name: Character, bytes: Int64)] = [
    ("t", 1 << 40), ("g", 1 << 30), ("m", 1 << 20), ("k", 1 << 10),
  ]

  /// The number of bytes; nil where it is none.
  static func read(_ typed: String) -> Int64? {
    let lowered = typed.lowercased()
    let unit = units.first { $0.name == lowered.last }
    let digits = unit == nil ? lowered : String(lowered.dropLast())
    guard (1...15).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let number = Int64(digits)
    else { return nil }
    return number.multiplied(by: unit?.bytes ?? 1)
  }

  /// The shortest form that says the same.
  static func compact(_ bytes: Int64) -> String {
    guard let unit = units.first(where: { bytes > 0 && bytes % $0.bytes == 0 }) else {
      return "\(bytes)"
    }
    return "\(bytes / unit.bytes)\(unit.name)"
  }
}
