package import SafeText

extension PlainText {
  /// The text as the glyphs that fill cells, from left to right.
  ///
  /// Terminals disagree about clusters whose scalars each have a width of their own, so these
  /// degrade to something all of them agree on: of a ZWJ sequence or a skin tone the first
  /// pictograph stays, a flag becomes its two letters, variation selectors and keycaps go.
  package var glyphs: [Glyph] {
    if value.utf8.allSatisfy({ $0 < 0x80 }) {
      return value.unicodeScalars.map { Glyph(text: String(Character($0)), width: 1) }
    }
    var layout = GlyphLayout()
    for scalar in value.unicodeScalars { layout.append(scalar) }
    return layout.glyphs
  }
}

/// Groups scalars into glyphs.
private struct GlyphLayout {
  var glyphs: [Glyph] = []
  private var joinsNext = false
  private var endsWithPictograph = false

  mutating func append(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if scalar == "\u{200D}" {
      joinsNext = true
    } else if properties.isVariationSelector || scalar == "\u{20E3}" {
      return
    } else if joinsNext || (endsWithPictograph && properties.isEmojiModifier) {
      joinsNext = false
    } else if let letter = Self.flagLetter(scalar) {
      glyphs.append(Glyph(text: letter, width: 1))
      endsWithPictograph = false
    } else {
      place(scalar, width: TextWidth.cells(of: scalar))
    }
  }

  private mutating func place(_ scalar: Unicode.Scalar, width: Int) {
    guard width == 0 else {
      glyphs.append(Glyph(text: String(Character(scalar)), width: width))
      endsWithPictograph = scalar.properties.isEmoji
      return
    }
    guard let base = glyphs.last else {
      // Only a Hangul vowel or final can get here: nothing to complete, so it stands as unknown.
      glyphs.append(Glyph(text: "?", width: 1))
      return
    }
    var scalars = base.text.unicodeScalars
    guard scalars.count <= 4 else { return }
    scalars.append(scalar)
    glyphs[glyphs.count - 1] = Glyph(text: String(scalars), width: base.width)
  }

  /// The ASCII letter of a regional indicator: two of them make a flag.
  private static func flagLetter(_ scalar: Unicode.Scalar) -> String? {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41).map { String(Character($0)) }
  }
}
