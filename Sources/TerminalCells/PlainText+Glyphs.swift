package import SafeText

extension PlainText {
  /// The text as the glyphs that fill cells, from left to right.
  ///
  /// Terminals disagree about clusters whose scalars each have a width of their own, so these
  /// degrade to something all of them agree on: of a ZWJ sequence or a skin tone the first
  /// pictograph stays, a flag becomes its two letters, variation selectors and keycaps go.
  package var glyphs: [Glyph] { glyphs(beyond: Int.max) }

  /// The glyphs up to the first that does not fit into `width` cells; a long note costs no more to
  /// show on one line than a short one.
  func glyphs(beyond width: Int) -> [Glyph] {
    var layout = GlyphLayout(room: min(width, value.utf8.count))
    for scalar in value.unicodeScalars {
      if layout.width > width { break }
      layout.append(scalar)
    }
    return layout.glyphs
  }
}

/// Groups scalars into glyphs.
private struct GlyphLayout {
  private(set) var glyphs: [Glyph] = []
  private(set) var width = 0
  private var joinsNext = false
  private var endsWithPictograph = false

  /// A layout of about `room` glyphs.
  init(room: Int) { glyphs.reserveCapacity(room + 1) }

  mutating func append(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if scalar.isASCII, !joinsNext {
      start(scalar, width: 1)
    } else if TextWidth.isPlainlyWide(scalar), !joinsNext {
      start(scalar, width: 2)
    } else if scalar == "\u{200D}" {
      joinsNext = true
    } else if properties.isVariationSelector || scalar == "\u{20E3}" {
      return
    } else if joinsNext || (endsWithPictograph && properties.isEmojiModifier) {
      joinsNext = false
    } else if let letter = Self.flagLetter(scalar) {
      start(letter, width: 1)
    } else {
      place(scalar, width: TextWidth.cells(of: scalar))
    }
  }

  private mutating func place(_ scalar: Unicode.Scalar, width: Int) {
    guard width == 0 else {
      start(scalar, width: width)
      endsWithPictograph = scalar.properties.isEmoji
      return
    }
    guard !glyphs.isEmpty else {
      // Only a Hangul vowel or final can get here: nothing to complete, so it stands as unknown.
      start("?", width: 1)
      return
    }
    glyphs[glyphs.count - 1].append(scalar)
  }

  private mutating func start(_ scalar: Unicode.Scalar, width: Int) {
    glyphs.append(Glyph(scalar, width: width))
    self.width += width
    endsWithPictograph = false
  }

  /// The ASCII letter of a regional indicator: two of them make a flag.
  private static func flagLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
  }
}
