import Foundation
import Testing

extension WholeProgram {
  /// What somebody with a member's key, or without one, may try at the door: nothing is executed,
  /// nothing is recorded, and the answer is a clear word.
  struct SshHostilityTests {
    @Test func `no metacharacter, expansion or option-like word does anything`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      let mark = room.beside("executed")
      let before = try room.log().count
      for line in [
        "claim C-09; touch \(mark)", "claim C-09 && touch \(mark)", "claim C-09 | tee \(mark)",
        "claim C-09 > \(mark)", "claim C-09 $(touch \(mark))", "claim `touch \(mark)`",
        "$(touch \(mark))", "; touch \(mark)", "!touch \(mark)", "sh -c 'touch \(mark)'",
        "/bin/sh", "bash", "vi \(mark)", "less \(mark)", "cat /etc/passwd", "..", "-c id",
        "claim --room /tmp C-09", "claim C-09 --room=/tmp", "claim C-09 --as bob", "--as bob",
        "--version", "--generate-completion-script bash",
        "---completion claim -- 0", "--experimental-dump-help", "claim C-09\ntouch \(mark)",
        "claim\tC-09", "claim 'C-09", #"claim "C-09"#, "claim C-09\\", "claim C-09\u{1B}[2J",
      ] {
        let ended = try door.ssh(as: "alice", [line])
        #expect(ended.status == 2, "\(line): \(ended.status) \(ended.output)")
        #expect(ended.errors.hasPrefix("warroom: "), "\(line): \(ended.errors)")
        #expect(ended.output.isEmpty, "\(line): \(ended.output)")
        #expect(!ended.errors.utf8.contains(0x1B))
      }
      #expect(!FileManager.default.fileExists(atPath: mark))
      #expect(try room.log().count == before)
    }

    @Test func `what works on the host's files is out of reach`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      for verb in [
        "backup", "verify", "doctor", "practice", "config", "session", "setup", "keys",
        "authorized-keys", "playbook lint",
      ] {
        let ended = try door.ssh(as: "alice", [verb, "/etc/passwd"])
        #expect(ended.status == 2)
        #expect(ended.errors.contains("over SSH"), "\(ended.errors)")
      }
    }

    @Test func `no file of the server is read, named or asked for`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      let secret = try room.write("secret.yaml", "secret: 1\n")
      for line in [
        "open Leak --playbook \(secret)", "playbook show \(secret)", "playbook show ../secret.yaml",
        "export record --output=\(secret)",
      ] {
        let ended = try door.ssh(as: "alice", [line])
        #expect(ended.status == 2)
        #expect(!ended.errors.contains("secret: 1"))
      }
      // A name of a file is answered alike whether there is one or not; told so, it is a text.
      let answers = try [secret, secret + ".old"].map { name in
        let ended = try door.ssh(
          as: "alice", ["evidence", "add", name, "--task", "S-03", "--kind", "note"])
        #expect(ended.status == 2)
        return ended.errors.replacing(name, with: "NAME")
      }
      #expect(answers[0] == answers[1] && answers[0].contains("not read over SSH"))
      let proof = try door.ssh(
        as: "alice", ["evidence", "add", secret, "--text", "--task", "S-03", "--kind", "note"])
      #expect(proof.status == 0, "\(proof.errors)")
      #expect(try !room.newestEvent().contains("sha256"))
    }

    @Test func `a line of a megabyte, and bytes that are no text, are refused`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      let before = try room.log().count
      let long = try door.ssh(as: "alice", ["say " + String(repeating: "x", count: 5_000)])
      #expect(long.status == 2)
      #expect(long.errors.contains("longer than 4096 bytes"))
      #expect(long.errors.contains("standard input"))
      // More than one word of a client's command line holds: sent as several.
      let words = (0..<10).map { _ in String(repeating: "x", count: 104_000) }
      #expect(try door.ssh(as: "alice", ["say"] + words).status != 0)
      // A shell of the client hands ssh bytes that Swift would not.
      let script = "exec ssh \"$@\" \"$(printf 'say \\377\\376')\""
      let raw = try Program.run(
        "/bin/bash", ["-c", script, "ssh"] + door.client("alice") + ["127.0.0.1"],
        environment: room.environment())
      #expect(raw.status == 2)
      #expect(raw.errors.contains("not UTF-8"))
      #expect(try room.log().count == before)
    }

    @Test func `nothing is forwarded, and no subsystem or copy is served`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      for (options, words) in [
        (["-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:22"], ["status"]),
        (["-s"], ["sftp"]), (["-W", "127.0.0.1:22"], []),
      ] {
        let ended = try door.start(as: "alice", options: options, words).end()
        #expect(ended.status != 0, "\(options): \(ended.output)")
      }
      // The agent and the screen of the client stay with the client: the command sees neither.
      let agent = try door.ssh(as: "alice", options: ["-A", "-X"], ["status"])
      #expect(agent.status == 0)
      do {
        let port = try FreePort.find()
        let through = try door.start(
          as: "alice", options: ["-N", "-L", "\(port):127.0.0.1:\(port)"], [])
        defer {
          through.signal(SIGTERM)
          _ = through.end()
        }
        try await Patience.wait("the client's end of the tunnel") {
          FreePort.isTaken(port) ? () : nil
        }
        // A refused channel is all that somebody at the near end of the tunnel gets.
        try await Patience.wait("the refusal", insteadOf: { through.errors }) {
          through.errors.contains("prohibited") || door.log.contains("refused") ? () : nil
        }
      }
      let copy = try Program.run(
        "/usr/bin/scp",
        ["-O"] + door.clientOfCopies("alice") + ["/etc/hostname", "127.0.0.1:/tmp/warroom-copied"],
        environment: room.environment())
      #expect(copy.status != 0)
      #expect(!FileManager.default.fileExists(atPath: "/tmp/warroom-copied"))
    }

    @Test func `variables of the client reach nothing`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(
        of: room, members: ["alice"], settings: ["AcceptEnv *"])
      let ended = try door.ssh(
        as: "alice", options: ["-o", "SendEnv=WARROOM_* XDG_* SUDO_* TZ LD_*"], ["status"],
        environment: [
          "WARROOM_ROOM": "/tmp", "WARROOM_LANG": "ja", "XDG_DATA_HOME": "/tmp",
          "TZ": "/etc/passwd",
          "WARROOM_INCIDENT": "IR-1999-001", "LD_DEBUG": "libs",
        ])
      #expect(ended.status == 0, "\(ended.errors)")
      #expect(ended.output.contains("IR-"))
    }

    @Test(arguments: ["../../../x", String(repeating: "x", count: 3_000), "x\u{1B}[2J", ""])
    func `a TERM that is no name is replaced, and that is said`(term: String) async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      let screen = try door.screen(as: "alice", environment: ["TERM": term])
      try await screen.wait(for: "drawing for xterm-256color")
      try await screen.wait(for: "C-09")
      #expect(try door.ssh(as: "alice", ["status"], environment: ["TERM": term]).status == 0)
    }

    @Test(arguments: ["../../../etc/passwd", "/tmp/x", String(repeating: "x", count: 3_000)])
    func `a LANG that is no name is replaced, and that is said`(lang: String) async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      let screen = try door.screen(
        as: "alice", options: ["-o", "SendEnv=LANG"], environment: ["LANG": lang])
      try await screen.wait(for: "LANG is no name of a locale")
      try await screen.wait(for: "C-09")
    }

    @Test func `a key nobody has is not let in`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      try Sshd.makeKey(door("stranger"))
      let ended = try door.ssh(as: "stranger", ["status"])
      #expect(ended.status == 255)
      #expect(ended.errors.contains("Permission denied"))
    }

    @Test func `a keys file edited by hand opens nothing that the room does not`() async throws {
      let room = try TemporaryRoom.practice()
      let door = try await Sshd(of: room, members: ["alice"])
      try Sshd.makeKey(door("mallory"))
      for member in ["mallory", "../alice", "Alice", "--room"] {
        door.keys = try Sshd.line(room, member, "k1", door("mallory"))
        let ended = try door.ssh(as: "mallory", ["status"])
        #expect(ended.status != 0, "\(member): \(ended.output)")
        #expect(ended.errors.hasPrefix("warroom: "), "\(member): \(ended.errors)")
      }
    }

    @Test func `nobody starts a session but sshd`() throws {
      let room = try TemporaryRoom.practice()
      let words = ["session", "alice", "k1", "--room", room.path]
      #expect(try room.warroom(words).errors.contains("Only sshd"))
      let pretended = [
        "SSH_CONNECTION": "203.0.113.9 1 127.0.0.1 22", "SUDO_USER": "nobody", "SUDO_UID": "65534",
      ]
      #expect(try room.warroom(words, environment: pretended).errors.contains("Only sshd"))
    }
  }
}
