internal import Glibc
internal import IncidentCore

extension SSHDoor {
  /// Everything there is to set up, in order. Each step looks at the host itself, so a second run
  /// makes only what is missing.
  func steps(_ language: Language) -> [SetupStep] {
    [accountStep(language)] + directories.map { directoryStep($0, language) }
      + [roomStep(language), keysStep(language), dropInStep(language), effectStep(language)]
  }

  private var entry: passwd? { getpwnam(account)?.pointee }

  private func accountStep(_ language: Language) -> SetupStep {
    let words = [
      "--system", "--user-group", "--home-dir", home, "--no-create-home", "--shell", shell,
      "--comment", "war room sessions", account,
    ]
    return SetupStep(
      name: "account",
      what: LocalizedText(
        en: "the account \(account), without a password: useradd "
          + words.joined(separator: " "),
        ja: "パスワードのないアカウント \(account): useradd \(words.joined(separator: " "))"),
      isDone: { self.entry != nil },
      make: { () throws(CommandFailure) in
        try Self.expectSuccess(SystemProgram.run("/usr/sbin/useradd", words), language)
        // `*` is no password; `!` would lock the account for keys, too, where PAM is off.
        try Self.expectSuccess(
          SystemProgram.run("/usr/sbin/usermod", ["--password", "*", account]), language)
      })
  }

  private func directoryStep(_ path: String, _ language: Language) -> SetupStep {
    SetupStep(
      name: "directory",
      what: LocalizedText(en: "\(path), root's, 0755", ja: "\(path)(root 所有、0755)"),
      isDone: {
        FileStanding(of: path).map { $0.isDirectory && $0.isRootsAlone && $0.mode & 0o005 == 0o005 }
          ?? false
      },
      make: { () throws(CommandFailure) in
        try Self.makeDirectory(path, owner: 0, group: 0, mode: 0o755)
      })
  }

  private func roomStep(_ language: Language) -> SetupStep {
    SetupStep(
      name: "room",
      what: LocalizedText(
        en: "\(room), \(account)'s alone, 0700", ja: "\(room)(\(account) 専用、0700)"),
      isDone: {
        guard let standing = FileStanding(of: self.room), let entry = self.entry else {
          return false
        }
        return standing.isDirectory && standing.owner == entry.pw_uid && standing.mode & 0o077 == 0
      },
      make: { () throws(CommandFailure) in
        guard let entry = self.entry else { throw Self.failure("getpwnam \(account)") }
        try Self.makeDirectory(
          self.room, owner: entry.pw_uid, group: entry.pw_gid, mode: 0o700)
      })
  }

  private func keysStep(_ language: Language) -> SetupStep {
    SetupStep(
      name: "keys",
      what: LocalizedText(
        en: "\(keys), root's, 0644; `warroom keys sync` fills it",
        ja: "\(keys)(root 所有、0644)。`warroom keys sync` で書き込み"),
      isDone: {
        FileStanding(of: self.keys).map { $0.isRootsAlone && $0.mode & 0o004 != 0 } ?? false
      },
      make: { () throws(CommandFailure) in
        try Self.write("", to: self.keys, replaces: false, language)
      })
  }

  private func dropInStep(_ language: Language) -> SetupStep {
    SetupStep(
      name: "sshd",
      what: LocalizedText(
        en: "\(dropIn), as printed below", ja: "\(dropIn)(内容は下記)"),
      isDone: {
        FileStanding(of: self.dropIn)?.isRootsAlone ?? false
          && Self.text(of: self.dropIn) == self.configuration
      },
      make: { () throws(CommandFailure) in
        let before = Self.text(of: self.dropIn)
        try Self.write(self.configuration, to: self.dropIn, replaces: true, language)
        let judged = SystemProgram.run(Sshd.path, ["-t"])
        guard judged.status != 0 else { return }
        // A file sshd will not take would keep everybody out at its next start.
        if let before {
          try Self.write(before, to: self.dropIn, replaces: true, language)
        } else {
          unlink(self.dropIn)
        }
        try Self.expectSuccess(judged, language)
      })
  }

  private func effectStep(_ language: Language) -> SetupStep {
    SetupStep(
      name: "in-effect",
      what: LocalizedText(
        en: "sshd goes by it: sshd -T -C user=\(account), then a reload",
        ja: "sshd への反映: sshd -T -C user=\(account) で確認し、再読み込み"),
      isDone: {
        Sshd.hasReadNewest(self.dropIn) && Sshd.differences(from: self).isEmpty
          && Sshd.barrier(to: self.account) == nil
      },
      make: { () throws(CommandFailure) in
        let wrong = Sshd.differences(from: self)
        guard wrong.isEmpty else {
          throw CommandFailure(
            .unavailable, rule: "sshd-settings",
            language.say(
              "sshd does not go by \(self.dropIn): \(wrong.joined(separator: "; ")).",
              "sshd に \(self.dropIn) が反映されていません: \(wrong.joined(separator: "; "))"),
            mend: language.say(
              "/etc/ssh/sshd_config must begin with: Include /etc/ssh/sshd_config.d/*.conf",
              "/etc/ssh/sshd_config の先頭に Include /etc/ssh/sshd_config.d/*.conf が必要です。"))
        }
        if let barrier = Sshd.barrier(to: account) {
          throw CommandFailure(
            .unavailable, rule: "sshd-settings",
            language.say(
              "sshd lets others in alone: \(barrier.setting) \(barrier.value).",
              "sshd の \(barrier.setting) \(barrier.value) により \(account) はログインできません。"),
            mend: language.say(
              "Add \(account) there, then `systemctl reload ssh`.",
              "この設定に \(account) を追加し、`systemctl reload ssh` を実行してください。"))
        }
        Sshd.reload()
      })
  }
}
