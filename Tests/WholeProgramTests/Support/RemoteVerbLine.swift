import Foundation

/// A verb of the door, as `ssh war help --json` lists it: what is added there is tried by itself.
struct RemoteVerbLine: Decodable {
  /// Its words with blanks between; empty for the screen.
  var command: String

  /// Every verb there is.
  static func all(at door: Sshd, as member: String) throws -> [RemoteVerbLine] {
    try door.ssh(as: member, ["help", "--json"]).output.split(separator: "\n").map {
      try JSONDecoder().decode(RemoteVerbLine.self, from: Data($0.utf8))
    }
  }

  /// What somebody may type with this verb, without and with the name of `incident`. A verb that is not
  /// in the table is tried with a task and a word.
  func attempts(naming incident: String) -> [[String]] {
    let words = command.split(separator: " ").map(String.init)
    let rest = Self.arguments[command] ?? ["C-01", "x"]
    let named = ["--incident", incident]
    let short = [words + rest, words + rest + named, words + named + ["--json"]]
    guard WholeProgram.isTorture else { return short }
    var long = short
    for rest: [String] in [[], ["C-01"], [incident], ["1", "x"]] {
      long += [words + rest, words + rest + ["--json"], words + rest + named]
    }
    return long
  }

  /// What belongs to a verb, where it is not a task and a word.
  private static let arguments: [String: [String]] = [
    "": [], "wall": [], "status": [], "incidents": [], "list": [], "mine": [], "overdue": [],
    "inbox": [], "notices": [], "log": [], "playbook": [], "playbook list": [], "evidence list": [],
    "playbook show": ["customer-data-leak"], "export timeline": [], "export record": [],
    "show": ["C-01"], "claim": ["C-01"], "release": ["C-01"], "start": ["C-01"],
    "tick": ["C-01"], "check": ["C-01"], "assign": ["C-01", "insider"],
    "due": ["C-01", "+1h", "x"],
    "undo": [], "say": ["x"], "correct": ["1", "x"],
    "decide": ["x", "--chosen", "y", "--because", "z", "--by", "insider"], "fact": [],
    "fact list": [],
    "fact set": ["persons_max", "5"], "evidence": [], "evidence add": ["x", "--task", "C-01"],
    "clock": [], "clocks": [], "clock list": [], "clock regimes": [], "open": ["Lost laptop"],
    "severity": ["1", "x"], "close": ["x", "--leaving-open"], "reopen-incident": ["x"],
    "access": [], "access list": [], "access grant": ["insider"], "access withdraw": ["insider"],
    "access lift": ["x"], "member": [], "member list": [], "member show": ["insider"],
    "member add": ["newcomer"], "member right": ["insider", "observer"],
    "member admin": ["insider"], "member export": ["insider"], "member duties": ["insider"],
    "member revoke": ["insider"], "member readmit": ["insider"], "member key": [],
    "member key list": ["insider"], "setting": [], "setting list": [],
    "setting set": ["idle-lock", "20m"], "duty": [], "duty list": [], "duty assume": ["scribe"],
    "duty renounce": ["scribe"], "handover": ["insider"], "handover offer": ["insider"],
    "handover accept": [], "handover decline": ["x"],
  ]
}
