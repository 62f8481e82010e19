internal import EventLog
internal import Glibc
internal import IncidentCore

/// The newest heads of a room, kept in a file beside the database.
///
/// A database cut short or replaced by an older copy is whole in itself, and neither SQLite nor
/// the hash chain can tell. This file can: its lines are written after each commit and compared
/// whenever the room is opened. After a power cut it may know less than the database, never more.
struct HeadLog {
  let path: String
  let instance: InstanceID
  /// Bytes up to which lines are only appended; then the newest of each chain are kept.
  private var limit = HeadLog.smallestLimit

  private static let smallestLimit = 1 << 16

  init(path: String, instance: InstanceID) {
    self.path = path
    self.instance = instance
  }

  /// Appends a line for each head. Called under the writer lock.
  mutating func append(_ heads: [Head], at time: Moment) throws(StoreFailure) {
    let descriptor = try SystemCall.open(path, O_RDWR | O_APPEND | O_CREAT)
    defer { close(descriptor) }
    let end = lseek(descriptor, 0, SEEK_END)
    let lines = heads.map { KeptHead(instance: instance, head: $0, keptAt: time).line }.joined()
    let newline = HeadLog.endsInsideLine(descriptor, end) ? "\n" : ""
    try SystemCall.write(Array((newline + lines).utf8), to: descriptor)
    if end > limit { try compact() }
  }

  /// Makes what was appended survive a power cut. Done now and then, because a commit does not wait
  /// for it: what is lost are the newest lines, and the next ones say more anyway.
  func sync() throws(StoreFailure) {
    let descriptor = try SystemCall.open(path, O_RDONLY)
    defer { close(descriptor) }
    try SystemCall.run("fsync \(path)") { fsync(descriptor) }
  }

  /// The newest kept head of each chain, by chain; empty when nothing was kept yet.
  func newest() throws(StoreFailure) -> [KeptHead] {
    guard access(path, F_OK) == 0 else { return [] }
    let descriptor = try SystemCall.open(path, O_RDONLY)
    defer { close(descriptor) }
    return HeadLog.newest(try SystemCall.readAll(descriptor))
  }

  /// Makes `heads` all that is kept, whatever was kept before, at once or not at all.
  func replace(with heads: [KeptHead]) throws(StoreFailure) {
    let fresh = path + ".new"
    let descriptor = try SystemCall.open(fresh, O_WRONLY | O_CREAT | O_TRUNC)
    defer { close(descriptor) }
    try SystemCall.write(Array(heads.map(\.line).joined().utf8), to: descriptor)
    try SystemCall.run("fsync \(fresh)") { fsync(descriptor) }
    try SystemCall.run("rename \(fresh)") { rename(fresh, path) }
  }

  private mutating func compact() throws(StoreFailure) {
    let newest = try newest()
    try replace(with: newest)
    // A room with very many chains would otherwise be compacted at every commit.
    limit = max(HeadLog.smallestLimit, newest.count * 1_024)
  }

  /// The last whole line of each chain. Read from the end, so a line is decoded only where it is
  /// the newest of its chain: this is part of opening a room, which must not take long.
  private static func newest(_ bytes: [UInt8]) -> [KeptHead] {
    var newest: [KeptHead] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      var start = rest.endIndex
      while start > rest.startIndex, rest[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      if let chain = chain(of: rest[start...]), !newest.contains(where: { $0.head.chain == chain }),
        let kept = KeptHead(line: rest[start...])
      {
        newest.append(kept)
      }
      rest = rest[..<start].dropLast()
    }
    return newest.sorted { $0.head.chain < $1.head.chain }
  }

  /// The chain a line is about: the number after its second space.
  private static func chain(of line: ArraySlice<UInt8>) -> ChainID? {
    var spaces = 0
    var chain: Int64 = 0
    for byte in line where spaces <= 2 {
      if byte == UInt8(ascii: " ") {
        spaces += 1
      } else if spaces == 2 {
        chain = chain &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
      }
    }
    return spaces > 2 ? ChainID(rawValue: chain) : nil
  }

  /// Whether a crash cut the last line short, so that the next one must not be glued to it.
  private static func endsInsideLine(_ descriptor: Int32, _ end: off_t) -> Bool {
    var last: UInt8 = 0
    return end > 0 && pread(descriptor, &last, 1, end - 1) == 1 && last != UInt8(ascii: "\n")
  }
}
