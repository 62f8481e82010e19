extension StringProtocol {
  /// The text without white space at its ends.
  var trimmedBlanks: String { trimmed { $0.isWhitespace } }

  /// The text without `mark` at its ends.
  func trimmed(of mark: Character) -> String { trimmed { $0 == mark } }

  private func trimmed(_ isOuter: (Character) -> Bool) -> String {
    var rest = Substring(self).drop(while: isOuter)
    while let last = rest.last, isOuter(last) { rest.removeLast() }
    return String(rest)
  }
}
