import EventLog
import Foundation
import SQLiteEventLog
import Testing

/// What a room's directory must be like before anything in it is believed.
@Suite struct RoomDirectoryTests {
  let directory: TemporaryDirectory
  let room: String

  init() throws {
    directory = try TemporaryDirectory()
    room = directory("above/room")
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func setMode(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test func `a new room is private whatever the umask`() throws {
    let before = umask(0)
    defer { umask(before) }
    let store = try SQLiteEventStore.create(roomAt: room)
    try store.fill(1)

    #expect(try mode(room) == 0o700)
    #expect(try mode(directory("above")) == 0o700)
    for name in try FileManager.default.contentsOfDirectory(atPath: room) {
      #expect(try mode(room + "/" + name) == 0o600, "\(name)")
    }
  }

  @Test func `a room others can look into is refused with the mode to set`() throws {
    _ = try SQLiteEventStore.create(roomAt: room)
    try setMode(0o750, room)
    #expect(throws: StoreFailure.exposed(path: room, mode: "0700")) {
      try SQLiteEventStore(roomAt: room)
    }
    try setMode(0o700, room)
    try setMode(0o644, room + "/room.db")
    #expect(throws: StoreFailure.exposed(path: room + "/room.db", mode: "0600")) {
      try SQLiteEventStore(roomAt: room)
    }
  }

  @Test func `what is no room is refused and left as it is`() throws {
    #expect(throws: StoreFailure.noRoom(path: room)) { try SQLiteEventStore(roomAt: room) }
    _ = try SQLiteEventStore.create(roomAt: room)
    let database = room + "/room.db"
    for junk in [Array("this is not a database, not at all".utf8), []] {
      try setContents(database, junk)
      #expect(throws: StoreFailure.notARoom(path: database)) { try SQLiteEventStore(roomAt: room) }
      #expect(try contents(database) == junk)
    }
  }

  @Test func `a database of another program or of a newer version is refused`() throws {
    let store = try SQLiteEventStore.create(roomAt: room)
    try store.backup(to: directory("copy"))
    let bytes = try contents(directory("copy"))
    // SQLite's header keeps user_version at byte 60 and application_id at byte 68.
    var newer = bytes
    newer[63] = 9
    try setContents(directory("copy"), newer)
    #expect(throws: StoreFailure.newerFormat(found: 9, known: 1)) {
      try SQLiteEventStore(backupAt: directory("copy"))
    }
    var other = bytes
    other[68] ^= 1
    try setContents(directory("copy"), other)
    #expect(throws: StoreFailure.notARoom(path: directory("copy"))) {
      try SQLiteEventStore(backupAt: directory("copy"))
    }
  }

  @Test func `a room is made once`() throws {
    let store = try SQLiteEventStore.create(roomAt: room)
    #expect(throws: StoreFailure.roomExists(path: room)) {
      try SQLiteEventStore.create(roomAt: room)
    }
    #expect(try SQLiteEventStore(roomAt: room).instance == store.instance)
  }

  @Test func `of many who make a room at once one succeeds and all can use it`() async throws {
    let room = room
    let made = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (try? SQLiteEventStore.create(roomAt: room)) != nil }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(made == 1)
    try SQLiteEventStore(roomAt: room).fill(1)
  }

  @Test func `a store opened for reading reads and refuses to write`() throws {
    let writer = try SQLiteEventStore.create(roomAt: room)
    try writer.fill(2)
    let reader = try SQLiteEventStore(roomAt: room, access: .readOnly)
    #expect(reader.isReadOnly)
    #expect(try reader.head(of: .first).seq == 2)
    #expect(throws: StoreFailure.readOnly) { try reader.fill(1) }
    let version = try reader.dataVersion()
    try writer.fill(1)
    #expect(try reader.dataVersion() != version)
    #expect(try reader.head(of: .first).seq == 3)
  }
}
