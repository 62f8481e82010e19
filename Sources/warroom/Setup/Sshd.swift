internal import Glibc

/// The sshd of this host, as it answers itself.
enum Sshd {
  /// The server.
  static let path = "/usr/sbin/sshd"
  private static let processFile = "/run/sshd.pid"

  /// What sshd would do otherwise than `door` wants, setting by setting.
  static func differences(from door: SSHDoor) -> [String] {
    let answer = settings(for: door.account)
    guard answer.status == 0 else { return [answer.output] }
    let found = read(answer.output)
    return (door.settings + door.globalSettings).compactMap { setting in
      let wanted = Set(setting.value.split(separator: " ").map { String($0) })
      let given = found[setting.name.lowercased()] ?? []
      guard given != wanted else { return nil }
      return "\(setting.name) is \(given.isEmpty ? "-" : given.sorted().joined(separator: " "))"
    }
  }

  /// The setting that names who may log in, where there is one that leaves out `account`. Host
  /// patterns after `@` are not judged.
  static func barrier(to account: String) -> (setting: String, value: String)? {
    let found = read(settings(for: account).output)
    for setting in ["AllowUsers", "AllowGroups"] {
      // The group has the name of the account.
      guard let patterns = found[setting.lowercased()], !patterns.isEmpty else { continue }
      let admits = patterns.contains { pattern in
        fnmatch(String(pattern.prefix { $0 != "@" }), account, 0) == 0
      }
      if !admits { return (setting, patterns.sorted().joined(separator: " ")) }
    }
    return nil
  }

  /// What sshd would do with `account`.
  private static func settings(for account: String) -> SystemProgram.Answer {
    SystemProgram.run(path, ["-T", "-C", "user=\(account),host=localhost,addr=127.0.0.1"])
  }

  /// sshd prints a list as several lines, and names in lower case.
  private static func read(_ output: String) -> [String: Set<String>] {
    output.split(separator: "\n").reduce(into: [:]) { found, line in
      let parts = line.split(separator: " ", maxSplits: 1)
      found[parts[0].lowercased(), default: []]
        .formUnion(parts.dropFirst().joined().split(separator: " ").map { String($0) })
    }
  }

  /// Whether the running sshd began, or was told to read its configuration, after `file` was
  /// written; also true where none runs.
  static func hasReadNewest(_ file: String) -> Bool {
    guard processID != nil else { return true }
    var (written, read) = (stat(), stat())
    guard stat(file, &written) == 0, stat(processFile, &read) == 0 else { return false }
    // sshd writes its process file anew at each reading.
    return read.st_mtim.tv_sec >= written.st_mtim.tv_sec
  }

  /// Has the running sshd read its configuration again; sessions that are open stay open.
  static func reload() {
    if let processID { kill(processID, SIGHUP) }
  }

  private static var processID: pid_t? {
    guard
      let id = SSHDoor.text(of: processFile)?.split(separator: "\n").first.flatMap({ pid_t($0) }),
      id > 1, let executable = realpath("/proc/\(id)/exe", nil)
    else { return nil }
    defer { free(executable) }
    return String(cString: executable) == path ? id : nil
  }
}
