extension Theme {
  /// The terminal's own sixteen colours on its own background.
  public static let standard = Theme(
    name: "standard",
    [
      .muted: Attributes(dim: true), .title: Attributes(bold: true),
      .heading: Attributes(bold: true), .selected: Attributes(reverse: true),
      .alarm: Attributes(.red, bold: true), .warning: Attributes(.yellow),
      .good: Attributes(.green), .changed: Attributes(.cyan, underline: true),
      .key: Attributes(.cyan, bold: true), .border: Attributes(dim: true),
      .drill: Attributes(.magenta, bold: true), .input: Attributes(underline: true),
      .bar: Attributes(.green),
    ])

  /// Dark colours for a light background, yellow and cyan avoided.
  public static let light = Theme(
    name: "light",
    [
      .muted: Attributes(.brightBlack), .title: Attributes(.blue, bold: true),
      .heading: Attributes(bold: true), .selected: Attributes(reverse: true),
      .alarm: Attributes(.red, bold: true), .warning: Attributes(.magenta),
      .good: Attributes(.green), .changed: Attributes(.blue, underline: true),
      .key: Attributes(.blue, bold: true), .border: Attributes(.brightBlack),
      .drill: Attributes(.magenta, bold: true), .input: Attributes(underline: true),
      .bar: Attributes(.blue),
    ])

  /// Bright colours for a dark background.
  public static let dark = Theme(
    name: "dark",
    [
      .muted: Attributes(.white, dim: true), .title: Attributes(.brightWhite, bold: true),
      .heading: Attributes(.brightCyan, bold: true), .selected: Attributes(reverse: true),
      .alarm: Attributes(.brightRed, bold: true), .warning: Attributes(.brightYellow),
      .good: Attributes(.brightGreen), .changed: Attributes(.brightCyan, underline: true),
      .key: Attributes(.brightCyan, bold: true), .border: Attributes(.brightBlue),
      .drill: Attributes(.brightMagenta, bold: true), .input: Attributes(underline: true),
      .bar: Attributes(.brightGreen),
    ])
}

extension Attributes.Color {
  static let red = Attributes.Color.ansi(1)
  static let green = Attributes.Color.ansi(2)
  static let yellow = Attributes.Color.ansi(3)
  static let blue = Attributes.Color.ansi(4)
  static let magenta = Attributes.Color.ansi(5)
  static let cyan = Attributes.Color.ansi(6)
  static let white = Attributes.Color.ansi(7)
  static let brightBlack = Attributes.Color.ansi(8)
  static let brightRed = Attributes.Color.ansi(9)
  static let brightGreen = Attributes.Color.ansi(10)
  static let brightYellow = Attributes.Color.ansi(11)
  static let brightBlue = Attributes.Color.ansi(12)
  static let brightMagenta = Attributes.Color.ansi(13)
  static let brightCyan = Attributes.Color.ansi(14)
  static let brightWhite = Attributes.Color.ansi(15)
}
