/// The environment every program here is started in: the same on every machine and for everybody.
enum PinnedEnvironment {
  /// The variables, changed as `changes` says; nil takes one away.
  static func variables(home: String, _ changes: [String: String?] = [:]) -> [String: String] {
    var variables = [
      "HOME": home, "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "TMPDIR": home,
      "TERM": "tmux-256color", "TZ": "Asia/Tokyo",
    ]
    for (name, value) in changes { variables[name] = value }
    return variables
  }
}
