extension Theme {
  /// For eyes that confuse red and green: states lie on the axis from yellow to blue.
  public static let deuteranopia = Theme(
    name: "deuteranopia",
    [
      .muted: Attributes(dim: true), .title: Attributes(bold: true),
      .heading: Attributes(bold: true), .selected: Attributes(reverse: true),
      .alarm: Attributes(.yellow, bold: true, underline: true), .warning: Attributes(.yellow),
      .good: Attributes(.blue), .changed: Attributes(underline: true),
      .key: Attributes(.blue, bold: true), .border: Attributes(dim: true),
      .drill: Attributes(.brightYellow, bold: true), .input: Attributes(underline: true),
      .bar: Attributes(.blue),
    ])

  /// For eyes that confuse blue and green, yellow and violet: states lie on the axis from red to
  /// cyan.
  public static let tritanopia = Theme(
    name: "tritanopia",
    [
      .muted: Attributes(dim: true), .title: Attributes(bold: true),
      .heading: Attributes(bold: true), .selected: Attributes(reverse: true),
      .alarm: Attributes(.red, bold: true, underline: true), .warning: Attributes(.red),
      .good: Attributes(.cyan), .changed: Attributes(underline: true),
      .key: Attributes(.cyan, bold: true), .border: Attributes(dim: true),
      .drill: Attributes(.brightRed, bold: true), .input: Attributes(underline: true),
      .bar: Attributes(.cyan),
    ])

  /// No colour at all: one-colour terminals, `NO_COLOR`, paper.
  public static let mono = Theme(
    name: "mono",
    [
      .title: Attributes(bold: true), .heading: Attributes(bold: true),
      .selected: Attributes(reverse: true), .alarm: Attributes(bold: true, underline: true),
      .warning: Attributes(bold: true), .changed: Attributes(underline: true),
      .key: Attributes(bold: true), .drill: Attributes(bold: true, underline: true),
      .input: Attributes(underline: true), .bar: Attributes(bold: true),
    ])
}
