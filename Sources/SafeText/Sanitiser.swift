/// Makes a text safe to show by spelling out every scalar that is not plainly visible.
///
/// It works on scalars, because a `Character` may hide anything behind its first one: `"e"` with a
/// hundred thousand marks is one `Character`, and so is CR LF. The result is a fixed point:
/// cleaning it again changes nothing.
struct Sanitiser {
  /// A cell of ncurses holds one spacing scalar and four marks; more only serves to overprint.
  static let marksPerBase = 4

  private var output = ""
  private var base: Unicode.Scalar?
  private var marks = 0
  private var joinerIsPending = false

  /// The visible form of `text`. Plain text, by far the most common case, passes untouched.
  static func clean(_ text: String) -> String {
    text.unicodeScalars.allSatisfy(Visibility.isPlain) ? text : spelledOut(text)
  }

  /// The visible form of any text.
  static func spelledOut(_ text: String) -> String {
    var sanitiser = Sanitiser()
    for scalar in text.unicodeScalars { sanitiser.append(scalar) }
    return sanitiser.finish()
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if joinerIsPending { settleJoiner(before: scalar) }
    switch Visibility(of: scalar) {
    case .spacing:
      output.unicodeScalars.append(scalar)
      base = scalar
      marks = 0
    case .mark:
      appendMark(scalar)
    case .joiner where base.map(Visibility.isPictograph) ?? false:
      joinerIsPending = true
    case .joiner:
      spell(ScalarName.code(of: scalar))
    case .named(let name):
      spell(name)
    }
  }

  /// Marks need something to sit on: the first scalar of a text must not reach out of it.
  private mutating func appendMark(_ scalar: Unicode.Scalar) {
    guard let base, !scalar.properties.isVariationSelector || isSelector(scalar, of: base) else {
      return spell(ScalarName.code(of: scalar))
    }
    marks += 1
    if marks <= Self.marksPerBase { output.unicodeScalars.append(scalar) }
  }

  /// Whether `scalar` may choose the shape of `base`. Anywhere else a variation selector is invisible
  /// and changes nothing, so it can only carry hidden data, as tags do.
  private func isSelector(_ scalar: Unicode.Scalar, of base: Unicode.Scalar) -> Bool {
    let properties = base.properties
    let hasShapes =
      scalar.value > 0xFFFF ? properties.isIdeographic : !base.isASCII || properties.isEmoji
    return hasShapes && marks == 0
  }

  /// A joiner is kept only where it glues two pictographs; anywhere else it would be invisible.
  private mutating func settleJoiner(before scalar: Unicode.Scalar) {
    joinerIsPending = false
    if Visibility.isPictograph(scalar) {
      output.unicodeScalars.append(Visibility.zeroWidthJoiner)
    } else {
      spell(ScalarName.code(of: Visibility.zeroWidthJoiner))
    }
  }

  private mutating func spell(_ name: String) {
    output += name
    base = name.unicodeScalars.last
    marks = 0
  }

  private mutating func finish() -> String {
    if joinerIsPending { spell(ScalarName.code(of: Visibility.zeroWidthJoiner)) }
    return output
  }
}
