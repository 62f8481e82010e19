import Foundation
import Testing

/// The database of a room that nobody has open, read and damaged without the program.
struct RecordFile {
  private let room: TemporaryRoom

  /// The record of `room`, brought into one file.
  init(of room: TemporaryRoom) throws {
    self.room = room
    _ = try ask("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  /// The two times of one event, to the millisecond, in UTC.
  struct Times {
    var seq: Int
    var occurred: String
    var recorded: String
  }

  /// The times of every event of an incident; the first one opened in the room has number 1.
  func times(ofIncident number: Int) throws -> [Times] {
    let rows = try ask(
      """
      SELECT place & 0xffffffffff,
        strftime('%Y-%m-%dT%H:%M:%f', occurred / 1000.0, 'unixepoch'),
        strftime('%Y-%m-%dT%H:%M:%f', recorded / 1000.0, 'unixepoch')
      FROM event WHERE chain = \(number) ORDER BY place
      """)
    return rows.split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "|").map { String($0) }
      guard cells.count == 3, let seq = Int(cells[0]) else { return nil }
      return Times(seq: seq, occurred: cells[1], recorded: cells[2])
    }
  }

  /// Changes one bit of the only place in the file where `text` stands.
  func flipOneBit(inside text: String) throws {
    let file = URL(fileURLWithPath: room("room.db"))
    var bytes = try Data(contentsOf: file)
    let place = try #require(bytes.range(of: Data(text.utf8)))
    try #require(bytes.range(of: Data(text.utf8), in: place.upperBound..<bytes.endIndex) == nil)
    bytes[place.lowerBound] ^= 1
    let handle = try FileHandle(forUpdating: file)
    try handle.seek(toOffset: UInt64(place.lowerBound))
    try handle.write(contentsOf: bytes[place.lowerBound...place.lowerBound])
    try handle.close()
  }

  private func ask(_ statement: String) throws -> String {
    let ended = try Program.run(
      "/usr/bin/sqlite3", [room("room.db"), statement], environment: room.environment())
    try #require(ended.status == 0, "\(ended.errors)")
    return ended.output
  }
}
