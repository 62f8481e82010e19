internal import EventLog

/// One row of a file, whatever its form: values by name.
struct OutsideRow {
  /// The line it begins on, from 1.
  var line: Int
  /// The row as it stands in the file.
  var original: String
  /// Values by the name of their column.
  var values: [String: String]

  subscript(_ column: String) -> String? {
    values[column].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension OutsideRow {
  /// A row of a table.
  init(
    _ record: CSVReader.Record, of bytes: [UInt8], columns: [String], replaced: inout Int
  ) throws(RowProblem) {
    let whole = bytes[record.bytes]
    guard whole.count <= ImportLimit.row else { throw .tooLong(bytes: whole.count) }
    guard !whole.contains(0) else { throw .nul }
    guard record.cells.count == columns.count else {
      throw .ragged(cells: record.cells.count, columns: columns.count)
    }
    line = record.line
    original = OutsideRow.text(whole, &replaced)
    values = [:]
    for (column, cell) in zip(columns, record.cells) where values[column] == nil {
      values[column] = String(decoding: cell, as: UTF8.self)
    }
  }

  /// A line that holds one JSON object. A value in an object is under both names with a dot between.
  init(json bytes: ArraySlice<UInt8>, line: Int, replaced: inout Int) throws(RowProblem) {
    guard bytes.count <= ImportLimit.row else { throw .tooLong(bytes: bytes.count) }
    guard !bytes.contains(0) else { throw .nul }
    self.line = line
    original = OutsideRow.text(bytes, &replaced)
    values = [:]
    guard let document = try? JSONDocument(Array(original.utf8)), document.isObject(0) else {
      throw .notJSON
    }
    try take(document, 0, prefix: "", depth: 0)
  }

  private mutating func take(
    _ document: JSONDocument, _ index: Int, prefix: String, depth: Int
  ) throws(RowProblem) {
    for (key, value) in document.members(of: index) {
      guard let name = document.text(key) else { throw .unsoundText(column: prefix) }
      let column = prefix + name
      if document.isObject(value) {
        if depth < 4 { try take(document, value, prefix: column + ".", depth: depth + 1) }
      } else if let plain = document.plain(value) {
        // The first of two values under one name, as everywhere.
        if values[column] == nil { values[column] = plain }
      } else if document.isText(value) {
        throw .unsoundText(column: column)
      }
    }
  }

  /// The text in `bytes`; what is not UTF-8 is shown as such and counted.
  private static func text(_ bytes: ArraySlice<UInt8>, _ replaced: inout Int) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    replaced += 1
    return String(decoding: bytes, as: UTF8.self)
  }
}
