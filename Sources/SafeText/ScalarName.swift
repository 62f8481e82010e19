/// Visible names of scalars that must not reach a terminal as they are.
enum ScalarName {
  /// Controls that reorder the text around them (CVE-2021-42574), by their Unicode short names.
  static let bidirectional: [Unicode.Scalar: String] = [
    "\u{061C}": "⟨ALM⟩", "\u{200E}": "⟨LRM⟩", "\u{200F}": "⟨RLM⟩",
    "\u{202A}": "⟨LRE⟩", "\u{202B}": "⟨RLE⟩", "\u{202C}": "⟨PDF⟩",
    "\u{202D}": "⟨LRO⟩", "\u{202E}": "⟨RLO⟩",
    "\u{2066}": "⟨LRI⟩", "\u{2067}": "⟨RLI⟩", "\u{2068}": "⟨FSI⟩", "\u{2069}": "⟨PDI⟩",
  ]

  /// The picture of a control character: `␛` for ESC, `␡` for DEL, `⟨U+009B⟩` above ASCII.
  static func picture(of control: Unicode.Scalar) -> String {
    let value = control.value
    let picture =
      value < 0x20 ? Unicode.Scalar(0x2400 + value) : value == 0x7F ? Unicode.Scalar(0x2421) : nil
    return picture.map { String(Character($0)) } ?? code(of: control)
  }

  /// The code point of any scalar: `⟨U+200B⟩`, at least four hexadecimal digits.
  static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "⟩"
  }
}
