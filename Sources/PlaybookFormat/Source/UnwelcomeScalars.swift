/// Characters that no honest playbook needs and that an attack on its readers does.
extension Complaint {
  /// What speaks against `scalar`; nil where it is welcome.
  ///
  /// In a file, tabs and line ends are layout; in the text of a field only LF can remain.
  static func unwelcome(_ scalar: Unicode.Scalar, inFile: Bool) -> Complaint? {
    switch scalar.value {
    case 0x0A: nil
    case 0x09, 0x0D: inFile ? nil : .controlCharacter(scalar)
    case 0x00...0x1F, 0x7F...0x9F: .controlCharacter(scalar)
    case 0x061C, 0x180E,  // Arabic letter mark, Mongolian vowel separator
      0x200B, 0x200E...0x200F,  // zero width space, direction marks
      0x2028...0x202E,  // line and paragraph separators, direction overrides
      0x2060...0x206F,  // word joiner, invisible operators, direction isolates
      0xFEFF, 0xFFF9...0xFFFB,  // byte order mark inside the text, interlinear marks
      0xE0000...0xE0FFF:  // tags and invisible variation selectors
      .hiddenCharacter(scalar)
    case 0xFFFE...0xFFFF: .controlCharacter(scalar)
    default: nil
    }
  }
}

extension Unicode.Scalar {
  /// Whether the text of a field may hold it. A tab may not; a line feed may, where there are lines.
  package var isWelcome: Bool { Complaint.unwelcome(self, inFile: false) == nil }
}
