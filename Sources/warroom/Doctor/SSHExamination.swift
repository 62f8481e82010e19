internal import EventLog
internal import Glibc
internal import IncidentCore
internal import SQLiteEventLog

/// The door through which members come in over SSH, where this host has one.
struct SSHExamination {
  private let door = SSHDoor()
  private let path: String
  private let language: Language

  /// An examination of the door to the room `options` name.
  init(_ options: RoomOptions) {
    path = options.path
    language = options.language
  }

  /// What was found; nothing where no door was set up.
  func findings() -> [Diagnosis] {
    guard getpwnam(door.account) != nil, access(door.dropIn, F_OK) == 0 else { return [] }
    return [program(), account(), home(), configuration(), effect()] + keys()
  }

  /// Whoever can change the program can be every member.
  private func program() -> Diagnosis {
    rootsAlone("ssh program", [SystemProgram.ownPath] + parents(of: SystemProgram.ownPath))
  }

  private func account() -> Diagnosis {
    guard let entry = getpwnam(door.account)?.pointee else {
      return Diagnosis(.fail, "ssh account", door.account, mend: setUp)
    }
    let (shell, home) = (String(cString: entry.pw_shell), String(cString: entry.pw_dir))
    guard shell == door.shell, home == door.home else {
      return Diagnosis(
        .fail, "ssh account", "\(door.account): \(shell), \(home)",
        mend: "usermod --shell \(door.shell) --home \(door.home) \(door.account)")
    }
    return Diagnosis(.ok, "ssh account", "\(door.account), \(shell), \(home)")
  }

  /// What lies in the home could run before a session, or decide how it begins.
  private func home() -> Diagnosis {
    let planted = [
      ".ssh", ".profile", ".bashrc", ".bash_profile", ".pam_environment", ".hushlogin",
    ]
    .map { name -> String in "\(door.home)/\(name)" }.filter { access($0, F_OK) == 0 }
    guard planted.isEmpty else {
      return Diagnosis(
        .fail, "ssh home",
        language.say(
          "\(planted.joined(separator: ", ")): nothing may lie there",
          "\(planted.joined(separator: "、")) があってはなりません"),
        mend: "rm -r " + planted.joined(separator: " "))
    }
    return rootsAlone("ssh home", door.directories)
  }

  private func configuration() -> Diagnosis {
    guard FileStanding(of: door.dropIn)?.isRootsAlone == true,
      SSHDoor.text(of: door.dropIn) == door.configuration
    else {
      return Diagnosis(
        .fail, "ssh settings",
        language.say(
          "\(door.dropIn) is not as it was set up", "\(door.dropIn) が設定時の内容と異なります"),
        mend: setUp)
    }
    return Diagnosis(.ok, "ssh settings", door.dropIn)
  }

  /// sshd answers root alone.
  private func effect() -> Diagnosis {
    guard geteuid() == 0 else {
      return Diagnosis(
        .warn, "ssh in effect",
        language.say("sshd answers root alone", "sshd の確認には root 権限が必要です"),
        mend: "sudo warroom doctor --room \(door.room)")
    }
    let wrong = Sshd.differences(from: door)
    guard wrong.isEmpty else {
      return Diagnosis(.fail, "ssh in effect", wrong.joined(separator: "; "), mend: setUp)
    }
    guard Sshd.hasReadNewest(door.dropIn) else {
      return Diagnosis(
        .fail, "ssh in effect",
        language.say("sshd has not read it yet", "sshd がまだ読み込んでいません"),
        mend: "systemctl reload ssh")
    }
    return Diagnosis(.ok, "ssh in effect", "sshd -T -C user=\(door.account)")
  }

  private func keys() -> [Diagnosis] {
    let standing = rootsAlone("ssh keys", [door.keys])
    guard standing.verdict == .ok else { return [standing] }
    let lines = KeysFileLine.all(in: SSHDoor.text(of: door.keys) ?? "")
    guard let store = try? SQLiteEventStore(roomAt: path, access: .readOnly),
      let ledger = try? Room(store: store).ledger()
    else {
      return [
        Diagnosis(
          .warn, "ssh keys",
          language.say(
            "\(lines.count) lines, not compared: the room cannot be read",
            "\(lines.count)行(ルームを読めないため未照合)"),
          mend: "sudo -u \(door.account) warroom doctor")
      ]
    }
    let problems = KeysFileLine.problems(of: lines, against: ledger, language)
    guard problems.isEmpty else {
      return problems.map {
        Diagnosis(
          .fail, "ssh keys", $0, mend: "sudo warroom keys sync --room \(path)")
      }
    }
    return [
      Diagnosis(
        .ok, "ssh keys",
        language.say(
          "\(door.keys): \(lines.count) lines, as the room has them",
          "\(door.keys): \(lines.count)行、ルームと一致"))
    ]
  }

  private func rootsAlone(_ subject: String, _ paths: [String]) -> Diagnosis {
    guard let weak = paths.first(where: { FileStanding(of: $0)?.isRootsAlone != true }) else {
      return Diagnosis(.ok, subject, paths.first ?? "")
    }
    return Diagnosis(
      .fail, subject,
      language.say("Others than root can change \(weak).", "\(weak) を root 以外が変更できます。"),
      mend: "chown root: '\(weak)' && chmod go-w '\(weak)'")
  }

  /// Every directory above `path`.
  private func parents(of path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { "/" + parts[...$0].joined(separator: "/") }
  }

  private var setUp: String { "sudo warroom setup ssh --write" }
}
