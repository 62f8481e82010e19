/// What came in from outside: a log, another tool's timeline, another room's export. Case and field
/// names are frozen like those of every event.
public enum ImportEvent: Hashable, Sendable {
  case imported(EventsImported)
  case entry(EntryImported)
}

/// Somebody took events of a file in; the entries themselves follow it without a gap.
public struct EventsImported: Hashable, Codable, Sendable {
  /// Number in the incident, from 1.
  public var number: Int
  /// Storage name of the format that was read, such as `csv`.
  public var format: String
  /// The name of the file; absent where it came through standard input.
  public var file: String?
  /// SHA-256 of what was read, 64 hexadecimal digits.
  public var sha256: String
  /// The zone in which times without one were read.
  public var zone: Zone?
  /// By how many milliseconds the clock of the source was ahead; the times are corrected by it.
  public var skew: Int64?
  /// How many entries follow.
  public var added: Int
  /// How many rows were on the record already.
  public var duplicates: Int
  /// How many rows could not be read and were knowingly left out.
  public var leftOut: Int
  /// How far its entries may travel, where that is not as far as the incident.
  public var tlp: TrafficLight?

  /// An import.
  public init(
    number: Int, format: String, file: String?, sha256: String, zone: Zone? = nil,
    skew: Int64? = nil, added: Int, duplicates: Int, leftOut: Int, tlp: TrafficLight? = nil
  ) {
    self.number = number
    self.format = format
    self.file = file
    self.sha256 = sha256
    self.zone = zone
    self.skew = skew
    self.added = added
    self.duplicates = duplicates
    self.leftOut = leftOut
    self.tlp = tlp
  }
}

/// One event of an import. When it happened is when the source says it did.
public struct EntryImported: Hashable, Codable, Sendable {
  /// Number of the import it came with.
  public var batch: Int
  /// The line of the file it began on, from 1.
  public var line: Int
  /// What happened.
  public var text: String
  /// Where it is known from.
  public var source: String?
  /// The row as it stood in the file; absent where the text is all of it.
  public var original: String?

  /// An event.
  public init(batch: Int, line: Int, text: String, source: String?, original: String? = nil) {
    self.batch = batch
    self.line = line
    self.text = text
    self.source = source
    self.original = original
  }
}
