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
}
