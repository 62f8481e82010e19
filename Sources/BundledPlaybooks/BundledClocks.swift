internal import CBundledFiles

/// The legal clocks and the calendars inside the program.
public enum BundledClocks {
  private static let regimeFiles = BundledFolder(bundled_clocks())
  private static let calendarFiles = BundledFolder(bundled_calendars())

  /// The names of all bundled regimes, in alphabetical order.
  public static var regimes: [String] { regimeFiles.names }

  /// The names of all bundled calendars, in alphabetical order.
  public static var calendars: [String] { calendarFiles.names }

  /// The file of the regime called `name`, UTF-8 YAML; nil where there is none.
  public static func regime(named name: String) -> [UInt8]? { regimeFiles.text(named: name) }

  /// The file of the calendar called `name`, UTF-8 YAML; nil where there is none.
  public static func calendar(named name: String) -> [UInt8]? { calendarFiles.text(named: name) }
}
