public import IncidentCore

/// A form in which events come from outside.
public enum OutsideFormat: String, CaseIterable, Hashable, Sendable {
  /// A table with a line of column names: a spreadsheet, a log, warroom's own.
  case csv
  /// One JSON object a line: a log, warroom's own.
  case jsonl
  /// Timesketch's JSON Lines.
  case timesketch
  /// Timesketch's table.
  case timesketchCSV = "timesketch-csv"
  /// The old table of log2timeline and plaso, 17 columns, without quotes.
  case l2tcsv
  /// The table of DFIR-IRIS.
  case iris

  /// Whether a file of this form is a table.
  var isTable: Bool {
    switch self {
    case .csv, .timesketchCSV, .l2tcsv, .iris: true
    case .jsonl, .timesketch: false
    }
  }
}

/// What a column of a file is for.
public enum ImportField: String, CaseIterable, Hashable, Sendable {
  /// When it happened, or the time of day where a column of its own holds the date.
  case time
  /// The date, where it has a column of its own.
  case date
  /// The zone of the time, where it has a column of its own.
  case zone
  /// What happened.
  case text
  /// Where it is known from.
  case source
}

/// How a file is to be read.
public struct ImportOptions: Sendable {
  /// Its form.
  public var format: OutsideFormat
  /// Columns that were named; the others are guessed.
  public var columns: [ImportField: String]
  /// The zone of times that say none; nil refuses them.
  public var zone: Zone?
  /// Where all of it is known from; nil for what a column, or the name of the file, says.
  public var source: String?
  /// The source of rows that name none.
  public var fallbackSource: String?
  /// By how many milliseconds the clock of the source was ahead.
  public var skew: Int64
  /// The present: nothing can have happened later.
  public var now: Moment

  /// A way to read a file.
  public init(
    format: OutsideFormat, columns: [ImportField: String] = [:], zone: Zone? = nil,
    source: String? = nil, fallbackSource: String? = nil, skew: Int64 = 0, now: Moment
  ) {
    self.format = format
    self.columns = columns
    self.zone = zone
    self.source = source
    self.fallbackSource = fallbackSource
    self.skew = skew
    self.now = now
  }
}
