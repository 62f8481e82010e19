internal import EventLog
public import IncidentCore

/// A file of events from outside, read: what can become entries, what cannot and why, and what was
/// guessed on the way.
public struct EventFile: Sendable {
  /// A column and what it was taken for.
  public struct Column: Hashable, Sendable {
    /// What it is for.
    public var field: ImportField
    /// Its name in the file.
    public var name: String
    /// Whether nobody said so.
    public var isGuessed: Bool
  }

  /// The events, in the order of the lines.
  public private(set) var rows: [ImportEvents.Row] = []
  /// Rows read, without lines of names and what an export says about itself.
  public private(set) var read = 0
  /// Rows that cannot become entries.
  public private(set) var refused: [RefusedRow] = []
  /// Which column was taken for what; empty for formats that fix it.
  public private(set) var columns: [Column] = []
  /// Lines whose time the clocks of the zone showed twice: the first was taken.
  public private(set) var ambiguous: [Int] = []
  /// Rows with bytes that are no UTF-8, which are shown as such.
  public private(set) var replaced = 0

  private let options: ImportOptions

  /// Reads `bytes`, calling `progress` with the number of rows every few thousand of them.
  ///
  /// - Throws: `ImportFailure` where the file as a whole cannot be read.
  public init(
    _ bytes: [UInt8], _ options: ImportOptions, progress: (Int) -> Void = { _ in }
  ) throws(ImportFailure) {
    self.options = options
    guard bytes.count <= ImportLimit.file else { throw .tooLarge }
    guard !bytes.isEmpty else { throw .empty }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    if options.format.isTable {
      try readTable(bytes, progress)
    } else {
      try readLines(bytes, progress)
    }
    guard read > 0 else { throw .empty }
  }

  // MARK: Tables

  private mutating func readTable(
    _ bytes: [UInt8], _ progress: (Int) -> Void
  ) throws(ImportFailure) {
    var reader = CSVReader(bytes, hasQuotes: options.format != .l2tcsv)
    guard var heading = try reader.next() else { throw .empty }
    // The first line of warroom's own table says what it is.
    var own: String?
    let first = heading.cells.map { String(decoding: $0, as: UTF8.self) }
    if options.format == .csv, first.first?.hasPrefix("warroom timeline") == true {
      own = first.count > 1 ? first[1] : ""
      guard let names = try reader.next() else { throw .empty }
      heading = names
    }
    let names = heading.cells.map { String(decoding: $0, as: UTF8.self) }
    let form = try rowForm(names, own: own)
    while let record = try reader.next() {
      do throws(RowProblem) {
        let row = try OutsideRow(record, of: bytes, columns: names, replaced: &replaced)
        try take(row, form)
      } catch {
        refuse(record.line, error)
      }
      try count(progress)
    }
  }

  // MARK: Lines of JSON

  private mutating func readLines(
    _ bytes: [UInt8], _ progress: (Int) -> Void
  ) throws(ImportFailure) {
    var lines = FileLines(bytes)
    var form: (any RowForm)?
    while let (line, content) = lines.next() {
      let row: OutsideRow
      do throws(RowProblem) {
        row = try OutsideRow(json: content, line: line, replaced: &replaced)
      } catch {
        refuse(line, error)
        try count(progress)
        continue
      }
      if form == nil, options.format == .jsonl, row["format"] == "warroom timeline v1" {
        form = OwnLines(incident: row["incident"] ?? "")
        continue
      }
      // The columns are those of the first line; later ones may have more.
      let known: any RowForm
      if let form { known = form } else { known = try rowForm(row.values.keys.sorted(), own: nil) }
      form = known
      do throws(RowProblem) {
        try take(row, known)
      } catch {
        refuse(line, error)
      }
      try count(progress)
    }
  }

  // MARK: Both

  private mutating func rowForm(
    _ names: [String], own: String?
  ) throws(ImportFailure) -> any RowForm {
    switch options.format {
    case .csv where own != nil: return OwnTable(incident: own ?? "")
    case .csv, .jsonl:
      let mapping = try ColumnMapping(names, named: options.columns)
      columns = ImportField.allCases.compactMap { field in
        mapping.columns[field].map {
          Column(field: field, name: $0, isGuessed: mapping.guessed.contains(field))
        }
      }
      return MappedRows(mapping: mapping)
    case .timesketch, .timesketchCSV:
      try expect(["message"], in: names)
      return TimesketchRows()
    case .l2tcsv:
      try expect(["date", "time", "timezone", "desc"], in: names)
      return L2TRows()
    case .iris:
      try expect(["event_date", "event_tz", "event_title", "event_content"], in: names)
      return IRISRows()
    }
  }

  private func expect(_ wanted: [String], in names: [String]) throws(ImportFailure) {
    let missing = wanted.filter { !names.contains($0) }
    guard missing.isEmpty else { throw .otherFormat(options.format, missing: missing) }
  }

  private mutating func take(_ row: OutsideRow, _ form: any RowForm) throws(RowProblem) {
    guard let event = try form.event(row, zone: options.zone) else {
      // What an export says about itself is no event.
      read -= 1
      return
    }
    let moment = event.time.moment + -options.skew
    let accepted = try OutsideText.accept(event.text)
    guard moment <= options.now + Int64(1).minutes else { throw .inFuture(event.written) }
    if event.time.isAmbiguous { ambiguous.append(row.line) }
    let source = options.source ?? event.source ?? options.fallbackSource
    rows.append(
      ImportEvents.Row(
        line: row.line, moment: moment, text: accepted,
        source: source.map(OutsideText.oneLine),
        original: row.original == accepted ? nil : row.original))
  }

  private mutating func refuse(_ line: Int, _ problem: RowProblem) {
    refused.append(RefusedRow(line: line, problem: problem))
  }

  private mutating func count(_ progress: (Int) -> Void) throws(ImportFailure) {
    read += 1
    guard read <= ImportLimit.rows else { throw .tooManyRows }
    if read.isMultiple(of: 5_000) { progress(read) }
  }
}
