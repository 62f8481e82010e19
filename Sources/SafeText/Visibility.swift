/// How one scalar behaves when it is shown.
enum Visibility {
  /// Takes room of its own and can be shown as it is.
  case spacing
  /// Sits on the scalar before it.
  case mark
  /// Glues two pictographs into one; invisible elsewhere.
  case joiner
  /// Must not reach a terminal; this is what to show in its place.
  case named(String)

  static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"

  init(of scalar: Unicode.Scalar) {
    self = Visibility.isPlain(scalar) ? .spacing : Visibility(byPropertiesOf: scalar)
  }

  /// The same, found out from what Unicode says about `scalar`.
  init(byPropertiesOf scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control:
      self = .named(scalar == "\t" ? "    " : ScalarName.picture(of: scalar))
    case .format where scalar == Self.zeroWidthJoiner:
      self = .joiner
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
      self = .named(ScalarName.bidirectional[scalar] ?? ScalarName.code(of: scalar))
    case _ where properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector:
      // Fillers and the grapheme joiner are letters or marks by category, yet invisible.
      self = .named(ScalarName.code(of: scalar))
    case .nonspacingMark, .enclosingMark:
      self = .mark
    default:
      self = .spacing
    }
  }

  /// Whether emoji sequences may be built with `scalar`; digits and `#` are formally emoji too.
  static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji
  }

  /// Whether `scalar` is `.spacing` by its range alone. Nearly all text is made of these, and to ask
  /// for the properties of each would be most of the work of an export.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E,  // ASCII
      0xC0...0x17F,  // Latin letters with accents
      0x2010...0x2027,  // dashes, quotes, ellipsis
      0x3000...0x3029, 0x3041...0x3096, 0x309B...0x30FF,  // Japanese punctuation and kana
      0x4E00...0x9FFF,  // Chinese characters
      0xFF01...0xFF9F:  // full width and half width
      true
    default: false
    }
  }
}
