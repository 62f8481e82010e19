/// The wish to take events from outside into the record: all of them or none.
public struct ImportEvents: IncidentCommand {
  /// One event of a file.
  public struct Row: Hashable, Sendable {
    /// The line of the file it began on, from 1.
    public var line: Int
    /// When it happened, as the source says, corrected by its clock.
    public var moment: Moment
    /// What happened.
    public var text: String
    /// Where it is known from.
    public var source: String?
    /// The row as it stood in the file.
    public var original: String?

    /// An event.
    public init(line: Int, moment: Moment, text: String, source: String?, original: String?) {
      self.line = line
      self.moment = moment
      self.text = text
      self.source = source
      self.original = original
    }
  }

  /// What the file is.
  public struct File: Hashable, Sendable {
    /// Storage name of the format.
    public var format: String
    /// Its name; nil for standard input.
    public var name: String?
    /// SHA-256 of its bytes.
    public var sha256: String
    /// The zone of times without one.
    public var zone: Zone?
    /// By how many milliseconds the clock of the source was ahead.
    public var skew: Int64?
    /// Rows that were knowingly left out.
    public var leftOut: Int
    /// How far the entries may travel.
    public var tlp: TrafficLight?

    /// A file by its parts.
    public init(
      format: String, name: String?, sha256: String, zone: Zone? = nil, skew: Int64? = nil,
      leftOut: Int = 0, tlp: TrafficLight? = nil
    ) {
      self.format = format
      self.name = name
      self.sha256 = sha256
      self.zone = zone
      self.skew = skew
      self.leftOut = leftOut
      self.tlp = tlp
    }
  }

  /// The file.
  public var file: File
  /// Its events, in the order of its lines.
  public var rows: [Row]
  private let moments: [Int: Moment]

  /// An import of `rows`.
  public init(_ file: File, rows: [Row]) {
    self.file = file
    self.rows = rows
    moments = Dictionary(rows.map { ($0.line, $0.moment) }) { first, _ in first }
  }

  /// What stands in the record for these times: a row that is there already is not added again.
  public var momentsOfInterest: Set<Moment> { Set(rows.map(\.moment)) }

  /// Each event happened at its own time.
  public func occurred(of event: IncidentEvent) -> Moment? {
    if case .imports(.entry(let entry)) = event { moments[entry.line] } else { nil }
  }

  /// Nothing where every row is there already: the same file may be read twice.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    for row in rows {
      try situation.past(row.moment)
      _ = try situation.reason(row.text)
    }
    let fresh = fresh(among: situation.known, in: situation.state)
    guard !fresh.isEmpty else { return [] }
    let number = (situation.state.imports.map(\.number).max() ?? 0).adding(1)
    let beginning = EventsImported(
      number: number, format: file.format, file: file.name, sha256: file.sha256, zone: file.zone,
      skew: file.skew, added: fresh.count, duplicates: rows.count - fresh.count,
      leftOut: file.leftOut, tlp: file.tlp)
    return [.imports(.imported(beginning))]
      + fresh.map { row in
        .imports(
          .entry(
            EntryImported(
              batch: number, line: row.line, text: row.text, source: row.source,
              original: row.original)))
      }
  }

  /// The rows that neither stand in the record nor came earlier in this file.
  public func fresh(among known: [IncidentRecord], in state: IncidentState) -> [Row] {
    var identities: Set<Identity> = []
    for record in known where state.takingBack(record.stamp.seq) == nil {
      if let identity = Identity(record) { identities.insert(identity) }
    }
    return rows.filter { identities.insert(Identity($0)).inserted }
  }

  /// What makes two events one: the same time, text and source.
  private struct Identity: Hashable {
    var moment: Moment
    var text: [UInt8]
    var source: [UInt8]

    init(_ row: Row) {
      moment = row.moment
      text = Array(row.text.utf8)
      source = Array((row.source ?? "").utf8)
    }

    init?(_ record: IncidentRecord) {
      moment = record.stamp.happened
      switch record.event {
      case .imports(.entry(let entry)):
        (text, source) = (Array(entry.text.utf8), Array((entry.source ?? "").utf8))
      case .entryRecorded(let entry):
        (text, source) = (Array(entry.text.utf8), Array((entry.source ?? "").utf8))
      default: return nil
      }
    }
  }
}
