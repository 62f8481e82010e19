/// Encodings that files from other tools are found in; only UTF-8 is read, the others are named so
/// that whoever has the file knows what to convert.
enum Encoding: String {
  case utf16 = "UTF-16"
  case utf32 = "UTF-32"
  case shiftJIS = "Shift_JIS"
  case eucJP = "EUC-JP"
  case iso2022JP = "ISO-2022-JP"

  /// What a byte order mark, zeros in every other place or escape sequences say.
  static func marked(_ bytes: [UInt8]) -> Encoding? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return .utf32
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let head = bytes.prefix(64)
    let zeros = head.indices.filter { head[$0] == 0 }
    let isAlternating = Set(zeros.map { $0 % 2 }).count == 1
    if head.count >= 4, zeros.count * 4 >= head.count, isAlternating { return .utf16 }
    // ESC $ B and ESC ( J change between ASCII and JIS.
    let switches: [[UInt8]] = [[0x1B, 0x24, 0x42], [0x1B, 0x24, 0x40], [0x1B, 0x28, 0x4A]]
    let isJIS = bytes.indices.contains { place in
      bytes[place] == 0x1B && switches.contains { bytes[place...].starts(with: $0) }
    }
    return isJIS ? .iso2022JP : nil
  }

  /// The Japanese encoding that all of `bytes` fits, where kana make it plausible.
  static func guessed(_ bytes: [UInt8]) -> Encoding? {
    if holdsPairs(bytes, lead: { 0xA1...0xFE ~= $0 || $0 == 0x8E }, trail: { 0xA1...0xFE ~= $0 }),
      bytes.contains(where: { $0 == 0xA4 || $0 == 0xA5 })
    {
      return .eucJP
    }
    let isShiftJIS = holdsPairs(
      bytes, lead: { 0x81...0x9F ~= $0 || 0xE0...0xFC ~= $0 },
      trail: { 0x40...0x7E ~= $0 || 0x80...0xFC ~= $0 }, alone: { 0xA1...0xDF ~= $0 })
    return isShiftJIS && bytes.contains { $0 == 0x82 || $0 == 0x83 } ? .shiftJIS : nil
  }

  private static func holdsPairs(
    _ bytes: [UInt8], lead: (UInt8) -> Bool, trail: (UInt8) -> Bool,
    alone: (UInt8) -> Bool = { _ in false }
  ) -> Bool {
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte < 0x80 || alone(byte) { continue }
      guard lead(byte), let second = rest.popFirst(), trail(second) else { return false }
    }
    return true
  }
}
