/// A text as it is searched: every scalar in one plain form, each with the place it came from.
///
/// People paste the same number in full width, with any of a dozen hyphens, with zero-width
/// characters between its digits, or as it stood in the source of a page (`&#64;`, `%40`, `\u0040`).
/// Here all of these look alike, and what is found can be cut out of the text as it was typed.
struct FoldedText {
  /// The text as it was typed.
  let scalars: [Unicode.Scalar]
  /// The plain form, scalar by scalar.
  private(set) var folded: [Unicode.Scalar] = []
  /// Where in `scalars` each one of `folded` stands, with what is invisible after it.
  private(set) var places: [Range<Int>] = []

  /// Folds `text`.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    folded.reserveCapacity(scalars.count)
    places.reserveCapacity(scalars.count)
    var position = 0
    while position < scalars.count {
      let (scalar, length) = EncodedScalar.read(scalars[position...]) ?? (scalars[position], 1)
      let place = position..<position + length
      position = place.upperBound
      if let plain = PlainForm.of(scalar) {
        folded.append(plain)
        places.append(place)
      } else if let last = places.indices.last {
        places[last] = places[last].lowerBound..<place.upperBound
      }
    }
  }

  /// The text with these stretches of `folded`, which do not overlap, replaced.
  func replacing(_ stretches: [(range: Range<Int>, replacement: String)]) -> String {
    var result = String.UnicodeScalarView()
    var copied = 0
    for (range, replacement) in stretches.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    {
      result.append(contentsOf: scalars[copied..<places[range.lowerBound].lowerBound])
      result.append(contentsOf: replacement.unicodeScalars)
      copied = places[range.upperBound - 1].upperBound
    }
    result.append(contentsOf: scalars[copied...])
    return String(result)
  }
}
