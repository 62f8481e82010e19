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
    guard FileStanding(of: door.dropIn) != nil || FileStanding(of: door.keys) != nil else {
      return []
    }
    return [program(), account(), home()] + room() + [configuration(), effect()] + keys()
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
    // sshd reads the keys, and a session its room, with the rights of the account.
    if let shut = door.directories.first(where: { lacks($0, 0o005) }) {
      return unreadable("ssh home", shut)
    }
    return rootsAlone("ssh home", door.directories)
  }

  /// The account's own room, where that is the one looked at.
  private func room() -> [Diagnosis] {
    guard path == door.room, let entry = getpwnam(door.account)?.pointee,
      let standing = FileStanding(of: path)
    else { return [] }
    guard standing.owner == entry.pw_uid else {
      return [
        Diagnosis(
          .fail, "ssh room",
          language.say(
            "\(path) does not belong to \(door.account): every session is refused",
            "\(path) が \(door.account) の所有ではないため、すべてのセッションが拒否されます"),
          mend: "chown -R \(door.account): '\(path)'")
      ]
    }
    return [Diagnosis(.ok, "ssh room", path)]
  }

  private func configuration() -> Diagnosis {
    guard FileStanding(of: door.dropIn) != nil else {
      return Diagnosis(.fail, "ssh settings", missing(door.dropIn), mend: setUp)
    }
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
    if let barrier = Sshd.barrier(to: door.account) {
      return Diagnosis(
        .fail, "ssh in effect", "\(barrier.setting) \(barrier.value)",
        mend: language.say(
          "It keeps \(door.account) out: add it there, then `systemctl reload ssh`.",
          "\(door.account) がログインできません。この設定に追加し、`systemctl reload ssh` を実行してください。"))
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
    let sync = "sudo warroom keys sync --room \(door.room)"
    guard access(door.keys, F_OK) == 0 else {
      return [Diagnosis(.fail, "ssh keys", missing(door.keys), mend: sync)]
    }
    let standing = rootsAlone("ssh keys", [door.keys])
    guard standing.verdict == .ok else { return [standing] }
    guard !lacks(door.keys, 0o004) else { return [unreadable("ssh keys", door.keys)] }
    let lines = KeysFileLine.all(in: SSHDoor.text(of: door.keys) ?? "")
    // Another room's members are no measure of this door.
    guard path == door.room || lines.contains(where: { $0.leads(to: path) }) else {
      return [
        uncompared(
          language.say("the door leads to another room", "入口は別のルームのもののため"),
          mend: "sudo warroom doctor --room \(door.room)")
      ]
    }
    guard let store = try? SQLiteEventStore(roomAt: path, access: .readOnly),
      let ledger = try? Room(store: store).ledger(),
      let written = try? DoorLine(roomAt: path, language: language)
    else {
      return [
        uncompared(
          language.say("the room cannot be read", "ルームを読めないため"),
          mend: "sudo -u \(door.account) warroom doctor")
      ]
    }
    let problems = KeysFileLine.problems(of: lines, against: ledger, written, language)
    guard problems.isEmpty else {
      return problems.map {
        Diagnosis(.fail, "ssh keys", $0, mend: "sudo warroom keys sync --room \(path)")
      }
    }
    return [
      Diagnosis(
        .ok, "ssh keys",
        language.say(
          "\(door.keys): as the room has them (\(lines.count))",
          "\(door.keys): ルームと一致(\(lines.count)行)"))
    ]
  }

  private func uncompared(
    _ reason: String, mend: String
  ) -> Diagnosis {
    Diagnosis(
      .warn, "ssh keys",
      language.say(
        "\(door.keys): not compared, \(reason)", "\(door.keys): \(reason)未照合"),
      mend: mend)
  }

  private func missing(_ path: String) -> String {
    language.say(
      "\(path) is missing: nobody can come in", "\(path) がないため、誰もログインできません")
  }

  private func lacks(_ path: String, _ bits: mode_t) -> Bool {
    FileStanding(of: path).map { $0.mode & bits != bits } ?? false
  }

  private func unreadable(_ subject: String, _ path: String) -> Diagnosis {
    Diagnosis(
      .fail, subject,
      language.say(
        "\(door.account) cannot read \(path): nobody can come in",
        "\(door.account) が \(path) を読めないため、誰もログインできません"),
      mend: "chmod o+rX '\(path)'")
  }

  private func rootsAlone(_ subject: String, _ paths: [String]) -> Diagnosis {
    guard let weak = paths.first(where: { FileStanding(of: $0)?.isRootsAlone != true }) else {
      return Diagnosis(.ok, subject, paths.first ?? "")
    }
    guard access(weak, F_OK) == 0 else {
      return Diagnosis(.fail, subject, missing(weak), mend: setUp)
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
