import Foundation
import Testing

extension WholeProgram {
  /// A room with an incident for others alone answers an outsider like the same room without it:
  /// the same words, counts and statuses, for every verb the door has and by its name, too.
  struct SshOutsiderTests {
    /// Two rooms that are one up to the restricted incident in the first, both behind one door.
    private struct Pair {
      var door: Sshd
      /// What the incident is called, which an outsider might have heard.
      var secret: String
    }

    /// What only those named for the incident may read anywhere.
    private static let secrets = ["heron", "Payroll", "sheets copied"]

    private func pair() async throws -> Pair {
      let room = try TemporaryRoom()
      try done(room.warroom("open", "Customer list leak", "--playbook", "customer-data-leak"))
      for words in [
        ["add", "outsider", "--right", "commander", "--export", "--admin", "--name", "Out"],
        ["add", "insider", "--name", "In"],
      ] { try done(room.warroom(["member"] + words)) }
      let door = try await Sshd(of: room, members: ["outsider"], admin: nil)
      let twin = room.beside("twin")
      try FileManager.default.copyItem(atPath: room.path, toPath: twin)
      try Sshd.makeKey(door("twin"))
      door.keys +=
        try Sshd.line(room, "outsider", "k1", door("twin"))
        .replacing("--room \(room.path)", with: "--room \(twin)") + "\n"
      let opened = try room.warroom(
        "open", "Payroll sheets copied", "--restricted", "--codename", "heron", "--with", "insider",
        "--json")
      try done(opened)
      let name = try #require(opened.output.firstMatch(of: /IR-\d{4}-[B-Z]{5}/))
      let secret = String(name.output)
      // It has a life of its own: entries, an owner, a decision, evidence, a started clock.
      for words in [
        ["say", "Payroll seen on a share"], ["assign", "C-01", "insider"],
        [
          "decide", "Payroll?", "--chosen", "heron", "--because", "sheets copied", "--by",
          "insider",
        ],
      ] { try done(room.warroom(words + ["--incident", secret])) }
      return Pair(door: door, secret: secret)
    }

    private func done(_ ended: Program.Ended) throws {
      try #require(ended.status == 0, "\(ended.errors)")
    }

    @Test func `no verb of the door tells an outsider of a restricted incident`() async throws {
      let pair = try await pair()
      let verbs = try RemoteVerbLine.all(at: pair.door, as: "outsider")
      #expect(verbs.count > 60)
      let lines = try await pair.door.share(["outsider", "twin"])
      defer { lines.forEach { $0.signal(SIGTERM) } }
      for verb in verbs {
        for words in verb.attempts(naming: pair.secret) {
          let clients = try ["outsider", "twin"].map { try pair.door.startShared(as: $0, words) }
          let (there, absent) = (clients[0].end(), clients[1].end())
          let said = there.output + there.errors
          for secret in Self.secrets + (words.contains(pair.secret) ? [] : [pair.secret]) {
            #expect(!said.contains(secret), "\(words): \(said)")
          }
          #expect(there.status == absent.status, "\(words): \(said)")
          #expect(difference(there.output, absent.output) == nil, "\(words)")
          #expect(difference(there.errors, absent.errors) == nil, "\(words)")
        }
      }
    }

    /// The first lines that are not the same; nil where all are.
    private func difference(_ there: String, _ absent: String) -> String? {
      let lines = [there, absent].map {
        comparable($0).split(separator: "\n", omittingEmptySubsequences: false)
      }
      for (left, right) in zip(lines[0], lines[1]) where left != right {
        return "there: \(left)\nabsent: \(right)"
      }
      return lines[0].count == lines[1].count
        ? nil : "\(lines[0].count) and \(lines[1].count) lines"
    }

    /// A text without what differs between any two rooms: hashes, random numbers, seconds, and the
    /// numbers of entries of the room's own ledger, which count what all of the room did.
    private func comparable(_ text: String) -> String {
      text.replacing(/[0-9a-f]{16,}|[A-Za-z0-9+\/]{40,}=*/, with: "…")
        .replacing(/\d\d\\?:\d\d(\\?:\d\d)?(\\?\.\d+)?/, with: "…")
        .replacing(/#\d+/, with: "#…")
        .replacing(/"(seq|through|recorded|prev)":\[?\d+/, with: "…")
    }
  }
}
