/// How a role looks.
public struct Attributes: Hashable, Sendable {
  /// One of the terminal's colours.
  public enum Color: Hashable, Sendable {
    /// Whatever the terminal uses when no colour is asked for.
    case standard
    /// One of the sixteen, 0 (black) to 15 (bright white).
    case ansi(UInt8)
  }

  /// Colour of the letters.
  public var foreground: Color
  /// Colour behind the letters.
  public var background: Color
  /// Heavier or brighter letters.
  public var isBold: Bool
  /// Fainter letters; many terminals ignore it.
  public var isDim: Bool
  /// A line below the letters.
  public var isUnderlined: Bool
  /// Foreground and background exchanged.
  public var isReversed: Bool

  /// A look; without arguments the terminal's own.
  public init(
    _ foreground: Color = .standard, on background: Color = .standard, bold: Bool = false,
    dim: Bool = false, underline: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = bold
    self.isDim = dim
    self.isUnderlined = underline
    self.isReversed = reverse
  }
}
