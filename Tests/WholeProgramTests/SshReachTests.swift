import Foundation
import Testing

extension WholeProgram {
  /// What a session from outside can reach on the host, as the kernel sees it: the room and what a
  /// terminal program reads, and no other program.
  @Suite(.enabled(if: DurabilityTests.mayTrace, "ptrace is forbidden here"))
  struct SshReachTests {
    /// A door whose sessions are watched, and where that is written down.
    private func watchedDoor(of room: TemporaryRoom) async throws -> (door: Sshd, trace: String) {
      let door = try await Sshd(of: room, members: ["alice"], settings: ["AcceptEnv *"])
      let trace = door("trace")
      let watch =
        "/usr/bin/strace -f -qq -o \(trace) -A -e trace=execve,execveat,open,openat,creat "
        + "-e status=successful "
      door.keys = door.keys.replacing("command=\"", with: "command=\"" + watch)
      return (door, trace)
    }

    /// Everything a session opened, apart from the room itself and devices.
    private func check(_ trace: String, of room: TemporaryRoom, _ door: Sshd) throws {
      let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n")
      #expect(calls.count > 20)
      for call in calls {
        guard let path = call.firstMatch(of: /"([^"]*)"/).map({ String($0.1) }) else { continue }
        if call.contains("exec") {
          #expect(path == Place.warroom, "\(call)")
          continue
        }
        let isOurs = path.hasPrefix(room.path) || path.hasPrefix(door("") + ".")
        #expect(
          isOurs || path.contains(".so") || Self.harmless.contains { path.hasPrefix($0) }
            || !path.hasPrefix("/"),
          "\(call)")
      }
    }

    /// What the loader, the C library, ncurses and the Swift runtime read.
    private static let harmless = [
      "/etc/ld.so", "/lib/", "/usr/lib/", "/lib64/", "/usr/share/zoneinfo", "/etc/localtime",
      "/usr/share/terminfo", "/lib/terminfo", "/etc/terminfo", "/usr/share/locale",
      "/etc/nsswitch.conf", "/etc/passwd", "/proc/self/", "/sys/fs/cgroup",
      "/sys/devices/system/cpu",
      "/dev/", "/etc/ssl/openssl.cnf", "/proc/meminfo", "/proc/stat", "/proc/sys/vm/",
      Place.warroom,
      (Place.warroom as NSString).deletingLastPathComponent,
    ]

    @Test func `no key of a session starts a program or opens a file of the host`() async throws {
      let room = try TemporaryRoom.practice()
      let (door, trace) = try await watchedDoor(of: room)
      let evil: [String: String?] = [
        "EDITOR": "/tmp/evil", "VISUAL": "/tmp/evil", "PAGER": "/tmp/evil", "SHELL": "/tmp/evil",
        "BROWSER": "/tmp/evil", "TERMINFO": "/tmp/evil",
      ]
      let screen = try door.screen(
        as: "alice", options: ["-o", "SendEnv=EDITOR VISUAL PAGER SHELL BROWSER TERMINFO"],
        environment: evil)
      try await screen.wait(for: "C-09")
      // Each key on the board, in a form, in the timeline, in the help and in the palette.
      for entering in [[], ["n"], ["t"], ["?"], [":"], ["M"]] as [[String]] {
        for key in KeyNames.all + ["C-z", "C-\\"] where key != "q" {
          try screen.press("Escape", "Escape")
          for name in entering { try screen.press(name) }
          try screen.press(key)
        }
      }
      #expect(screen.exitStatus == nil, "\(screen.screen)")
      screen.close()
      try check(trace, of: room, door)
      #expect(try room.warroom("verify").status == 0)
    }

    @Test func `no command of the door starts a program or opens a file of the host`() async throws
    {
      let room = try TemporaryRoom.practice()
      let (door, trace) = try await watchedDoor(of: room)
      let verbs = try RemoteVerbLine.all(at: door, as: "alice")
      let lines = try await door.share(["alice"])
      defer { lines.forEach { $0.signal(SIGTERM) } }
      for verb in verbs {
        for words in verb.attempts(naming: "IR-2026-001").prefix(1) {
          _ = try door.startShared(as: "alice", words).end()
        }
      }
      for words in [
        ["evidence", "add", "/etc/passwd"], ["say", "@/etc/passwd"], ["open", "/etc/x"],
      ] {
        _ = try door.ssh(as: "alice", words)
      }
      try check(trace, of: room, door)
    }
  }
}
