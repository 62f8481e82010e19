/// What is left of a name when everything is taken away that a tired eye does not see.
///
/// Two names with the same look would be taken for each other in a log at 03:00. The table is our
/// own and small: the pairs of Unicode's confusables (UTS #39) that a keyboard in Europe or Japan
/// can type, beside case, width, white space and hyphens.
struct LookAlike: Hashable {
  private let skeleton: String

  /// The look of `name`; empty where nothing of it can be seen.
  init(_ name: String) {
    var skeleton = ""
    for scalar in name.unicodeScalars where !LookAlike.isInvisible(scalar) {
      let narrow = LookAlike.narrowed(scalar)
      if narrow == "-" { continue }
      let plain = LookAlike.twins[narrow] ?? narrow
      skeleton += plain.properties.lowercaseMapping
    }
    self.skeleton = LookAlike.pairs.reduce(skeleton) { $0.replacing($1.typed, with: $1.seen) }
  }

  /// Whether nothing of the name can be seen.
  var isEmpty: Bool { skeleton.isEmpty }

  /// Letters that look like another one, and which. A small i is here for the sake of its capital.
  private static let pairs = [
    (typed: "0", seen: "o"), (typed: "1", seen: "l"), (typed: "|", seen: "l"),
    (typed: "i", seen: "l"), (typed: "rn", seen: "m"), (typed: "vv", seen: "w"),
  ]

  /// Scalars of other scripts with the one they are taken for.
  private static let twins: [Unicode.Scalar: Unicode.Scalar] = {
    let rows = [
      // Cyrillic and Greek, capital and small.
      ("АВЕЅІЈКМНОРСТХУаеоріјсухѕԁһԛԝ", "ABESIJKMHOPCTXYaeopijcyxsdhqw"),
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανιρκ", "ABEZHIKMNOPTYXoavipk"),
      // Katakana, hiragana and the kanji and marks they are taken for.
      ("カロニハタトエチヘリー―", "力口二八夕卜工千へり一一"),
    ]
    return rows.reduce(into: [:]) { table, row in
      for (typed, seen) in zip(row.0.unicodeScalars, row.1.unicodeScalars) { table[typed] = seen }
    }
  }()

  /// Spaces, joiners and marks of direction, which cannot be seen or are easily overlooked.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// A full-width letter of ASCII as a narrow one.
  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}

extension LedgerState {
  /// Whoever `handle` would be taken for; also somebody who has left.
  func lookAlike(of handle: MemberName) -> Member? {
    let look = LookAlike(handle.rawValue)
    return members.first { $0.id != handle && LookAlike($0.id.rawValue) == look }
  }

  /// Whoever the display name `name` of `handle` would be taken for, by their display name or by
  /// their handle.
  func lookAlike(of name: String, for handle: MemberName) -> Member? {
    let look = LookAlike(name)
    return members.first { other in
      other.id != handle
        && [other.name, other.id.rawValue].contains { $0.map(LookAlike.init) == look }
    }
  }
}
