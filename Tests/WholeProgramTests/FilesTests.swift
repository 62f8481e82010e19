import Foundation
import Testing

extension WholeProgram {
  /// Files that somebody planted where the program reads or writes.
  struct FilesTests {
    private func names(_ directory: String) throws -> Set<String> {
      Set(try FileManager.default.contentsOfDirectory(atPath: directory))
    }

    @Test(arguments: [
      ["export", "timeline", "-o"], ["export", "record", "-o"], ["backup"],
    ])
    func `what leaves goes through no planted link and over no file`(words: [String]) throws {
      let room = try TemporaryRoom.practice()
      let precious = try room.write("precious", "precious")
      for (name, target) in [("link", precious), ("dangling", room.beside("nowhere"))] {
        let path = room.beside(name)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
        let refused = try room.warroom(words + [path], as: "alice")
        #expect((1...3).contains(refused.status), "\(name): \(refused.status)")
      }
      let over = try room.warroom(words + [precious], as: "alice")
      #expect((1...3).contains(over.status), "\(over.status): \(over.errors)")
      #expect(try String(contentsOfFile: precious, encoding: .utf8) == "precious")
      #expect(!FileManager.default.fileExists(atPath: room.beside("nowhere")))
      // A temporary file of its own does not stay behind either.
      #expect(try names(room.beside("")).isSubset(of: ["room", "precious", "link", "dangling"]))
    }

    @Test func `evidence is a regular file, and nothing else is waited for`() throws {
      let room = try TemporaryRoom.practice()
      let before = try room.log().count
      let file = try room.write("vpn.log", "02:11 login ok\n")
      try FileManager.default.createSymbolicLink(
        atPath: room.beside("link"), withDestinationPath: file)
      mkfifo(room.beside("pipe"), 0o600)
      for path in [room.beside("link"), room.beside("pipe"), "/dev/zero", "/dev", room.path] {
        let refused = try Program.run(
          "/usr/bin/timeout",
          ["20", Place.warroom, "evidence", "add", path, "--task", "S-03", "--as", "alice"],
          environment: room.environment())
        #expect(refused.status == 2, "\(path): \(refused.status) \(refused.errors)")
      }
      #expect(try room.log().count == before)
      let taken = try room.warroom(
        "evidence", "add", file, "--task", "S-03", "--kind", "log", as: "alice")
      #expect(taken.status == 0, "\(taken.errors)")
      #expect(try room.newestEvent().contains("sha256"))
    }
  }
}
