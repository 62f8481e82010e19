import EventLog
import Foundation
import SQLiteEventLog
import Testing

struct BackupFileTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
  }

  @Test func `what is recorded after the place was taken is in the copy`() throws {
    let store = try SQLiteEventStore.create(roomAt: directory("room"))
    try store.fill(2)
    let place = try BackupFile(at: directory("copy"))
    try store.fill(1, chain: .ledger)
    try place.fill(from: store)
    #expect(try SQLiteEventStore(backupAt: directory("copy")).heads() == store.heads())
  }

  @Test func `a place that is not used, or never was free, leaves nothing behind`() throws {
    try setContents(directory("taken"), [])
    #expect(throws: StoreFailure.self) { try BackupFile(at: directory("taken")) }
    #expect(throws: StoreFailure.self) { try BackupFile(at: directory("missing/copy")) }
    #expect(try names() == ["taken"])
    var place: BackupFile? = try BackupFile(at: directory("copy"))
    #expect(try names() == ["copy.partial", "taken"])
    #expect(place != nil)
    place = nil
    #expect(try names() == ["taken"])
  }
}
