import Foundation
import Testing

extension WholeProgram {
  /// "Recorded" is said when the disk has it, not before; seen from the kernel's side.
  struct DurabilityTests {
    /// Whether this account may trace its own children.
    static let mayTrace =
      (try? Program.run(
        "/usr/bin/strace", ["-o", "/dev/null", "/bin/true"],
        environment: PinnedEnvironment.variables(home: "/tmp")))?.status == 0

    @Test(
      .enabled(if: mayTrace, "ptrace is forbidden here"),
      arguments: [["claim", "C-09"], ["say", "a word"], ["undo"]])
    func `an act is synced between its write and its acknowledgement`(words: [String]) throws {
      let room = try TemporaryRoom.practice()
      #expect(try room.warroom("say", "something to take back", as: "dan").status == 0)
      let trace = room.beside("trace")
      let ended = try Program.run(
        "/usr/bin/strace",
        ["-f", "-y", "-o", trace, "-e", "trace=write,pwrite64,fsync,fdatasync", Place.warroom]
          + words + ["--as", "dan"],
        environment: room.environment())
      #expect(ended.status == 0, "\(ended.errors)")

      let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      let isSync = /f(data)?sync\([0-9]+<[^>]*room\.db-wal>\) += 0/
      let written = try #require(
        calls.lastIndex { $0.contains("pwrite64(") && $0.contains("room.db-wal>") })
      let synced = try #require(calls.lastIndex { $0.contains(isSync) })
      let acknowledged = try #require(calls.firstIndex { $0.contains("write(1<") })
      #expect(written < synced)
      #expect(synced < acknowledged)
    }

    @Test(.enabled(if: mayTrace, "ptrace is forbidden here"))
    func `a sync that fails is never acknowledged as recorded`() throws {
      let room = try TemporaryRoom.practice()
      let before = try room.log().count
      for call in 1...4 {
        let text = "sync \(call) fails"
        let ended = try Program.run(
          "/usr/bin/strace",
          ["-f", "-o", "/dev/null", "-e", "inject=fdatasync,fsync:error=EIO:when=\(call)"]
            + [Place.warroom, "say", text, "--as", "dan"],
          environment: room.environment())
        let isThere = try room.log().contains { $0.text.en == text }
        // Failed and kept is possible, and said to be unknown; acknowledged and lost is not.
        if ended.status == 0 { #expect(isThere) } else { #expect(ended.status == 3) }
      }
      #expect(try room.log().count >= before)
      #expect(try room.warroom("verify").status == 0)
    }
  }
}
