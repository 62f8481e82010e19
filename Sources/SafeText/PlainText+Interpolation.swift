extension PlainText: ExpressibleByStringInterpolation {
  /// A literal; cleaned like any other text.
  public init(stringLiteral value: String) {
    self.init(untrusted: value)
  }

  /// A literal with values in it, each of which was cleaned when it was put in.
  public init(stringInterpolation: StringInterpolation) {
    self.init(clean: stringInterpolation.text)
  }

  /// Collects the pieces of an interpolated literal and cleans each on its way in.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var text = ""

    /// Room for the literal and about a word for each value.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 8)
    }

    /// Our own words.
    public mutating func appendLiteral(_ literal: String) {
      text += Sanitiser.clean(literal)
    }

    /// Text from anywhere, cleaned here.
    public mutating func appendInterpolation(_ untrusted: some StringProtocol) {
      text += Sanitiser.clean(String(untrusted))
    }

    /// One character from anywhere, cleaned here.
    public mutating func appendInterpolation(_ untrusted: Character) {
      text += Sanitiser.clean(String(untrusted))
    }

    /// A name that is stored as text (an identifier, a state), cleaned here.
    public mutating func appendInterpolation<Name: RawRepresentable<String>>(_ untrusted: Name) {
      text += Sanitiser.clean(untrusted.rawValue)
    }

    /// Text that is clean already.
    public mutating func appendInterpolation(_ clean: PlainText) {
      text += clean.value
    }

    /// A number in decimal digits, without grouping.
    public mutating func appendInterpolation(_ number: some BinaryInteger) {
      text += number.description
    }
  }
}
