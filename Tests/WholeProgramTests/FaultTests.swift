import Foundation
import Testing

extension WholeProgram {
  /// Each call to the kernel failing in turn, once and for ever: an act, an export and a back-up are
  /// done, not done, or said to be unknown, and the record is whole afterwards.
  @Suite(.enabled(if: DurabilityTests.mayTrace, "ptrace is forbidden here"))
  struct FaultTests {
    /// A call that writes, opens or makes things lasting, and what it fails with.
    struct Fault: Sendable, CustomTestStringConvertible {
      var call: String
      var error: String
      var isForEver: Bool
      var testDescription: String { "\(call) \(error)\(isForEver ? " from then on" : "")" }

      static let all = [
        ("fdatasync,fsync", "EIO"), ("pwrite64", "ENOSPC"), ("pwrite64", "EIO"),
        ("openat", "EMFILE"),
        ("write", "EIO"), ("ftruncate", "EIO"), ("rename", "EROFS"), ("flock", "EINTR"),
        ("pread64", "EIO"), ("fcntl", "ENOLCK"),
      ].flatMap { call, error in
        [false, true].map { Fault(call: call, error: error, isForEver: $0) }
      }
    }

    @Test(arguments: WholeProgram.isTorture ? Fault.all : [Fault.all[0], Fault.all[3]])
    func `whatever call fails, nothing acknowledged is lost and nothing is half done`(
      fault: Fault
    ) throws {
      let room = try TemporaryRoom.practice()
      let most = WholeProgram.isTorture ? 60 : 4
      for number in 1...most {
        let text = "call \(number) fails"
        let said = try run(["say", text], in: room, fault, number)
        let isThere = try room.log().contains { $0.text.en == text }
        if said.status == 0 { #expect(isThere, "acknowledged and lost: \(fault), \(number)") }
        if isThere, said.status != 0 {
          #expect(said.status == 3 || said.status == 4, "\(said.status): \(said.errors)")
        }
        let copy = room.beside("copy-\(number)")
        let backup = try run(["backup", copy], in: room, fault, number)
        if backup.status == 0 {
          let heads = try room.write("heads-\(number)", backup.output)
          let judged = try room.warroom("verify", copy, "--heads", heads)
          #expect(judged.status == 0, "a back-up that is none: \(number) \(judged.output)")
        }
        let target = room.beside("out-\(number).jsonl")
        let export = try run(["export", "record", "-o", target], in: room, fault, number)
        if export.status != 0 {
          #expect(!FileManager.default.fileExists(atPath: target), "half an export: \(number)")
        }
        // No signal ends it: the kernel's word is answered with ours.
        for ended in [said, backup, export] { #expect(ended.status >= 0, "\(fault), \(number)") }
      }
      let verified = try room.warroom("verify")
      #expect(verified.status == 0, "\(verified.output) \(verified.errors)")
    }

    private func run(
      _ words: [String], in room: TemporaryRoom, _ fault: Fault, _ number: Int
    ) throws -> Program.Ended {
      try Program.run(
        "/usr/bin/timeout",
        [
          "30", "/usr/bin/strace", "-f", "-o", "/dev/null", "-e",
          "inject=\(fault.call):error=\(fault.error):when=\(number)\(fault.isForEver ? "+" : "")",
          Place.warroom,
        ] + words + ["--as", "alice"], environment: room.environment())
    }
  }
}
