internal import Glibc

/// Where the door for members is on a host, and how sshd is told of it.
struct SSHDoor {
  /// The Unix account that every member's session runs as.
  var account = "warroom"

  /// Its home, which it cannot write: what lies there could change how a session begins
  /// (CVE-2008-1657).
  var home: String { "/var/lib/" + account }
  /// The account's own room, which `warroom` finds by itself when it runs as the account.
  var room: String { home + "/.local/share/warroom" }
  /// The directories above the room, outermost first; all belong to root.
  var directories: [String] { [home, home + "/.local", home + "/.local/share", "/etc/warroom"] }
  /// Who has which key.
  var keys: String { account == "warroom" ? "/etc/warroom/keys" : "/etc/warroom/\(account).keys" }
  /// The file of sshd's configuration that is ours.
  var dropIn: String { "/etc/ssh/sshd_config.d/\(account).conf" }
  /// The shell, which runs the forced command and reads no file of its own.
  var shell: String { "/bin/sh" }

  /// A setting of sshd.
  struct Setting {
    /// Its name, as the manual page has it.
    var name: String
    /// Its value.
    var value: String
    /// Why, in a few words.
    var reason: String
  }

  /// What holds for the account.
  var settings: [Setting] {
    [
      Setting(name: "AuthorizedKeysFile", value: keys, reason: "root's, not the account's"),
      Setting(
        name: "AuthorizedKeysCommand", value: "none", reason: "login works whatever the room does"),
      Setting(name: "AuthenticationMethods", value: "publickey", reason: "no password, ever"),
      Setting(name: "DisableForwarding", value: "yes", reason: "no tunnel, agent, X11 or tun"),
      Setting(name: "PermitUserRC", value: "no", reason: "nothing runs before the session"),
      Setting(name: "AcceptEnv", value: "LANG LC_CTYPE", reason: "the language, nothing else"),
      Setting(name: "MaxSessions", value: "4", reason: "screen and one-shots over one line"),
      Setting(name: "ClientAliveInterval", value: "5", reason: "a dead line is noticed"),
      Setting(name: "ClientAliveCountMax", value: "4", reason: "after 20 s, by sshd"),
    ]
  }

  /// What sshd takes for the whole host alone.
  var globalSettings: [Setting] {
    [
      Setting(name: "PermitUserEnvironment", value: "no", reason: "CVE-2024-41956 and its like"),
      Setting(name: "MaxStartups", value: "200:30:300", reason: "a whole team logs in at once"),
    ]
  }

  /// The file for sshd.
  var configuration: String {
    func lines(_ settings: [Setting], _ indent: String) -> String {
      settings.map { "\(indent)# \($0.reason)\n\(indent)\($0.name) \($0.value)\n" }.joined()
    }
    return "# Written by `warroom setup ssh`; `warroom doctor` checks it.\n"
      + lines(globalSettings, "") + "Match User \(account)\n" + lines(settings, "  ")
  }
}
