internal import IncidentCore

/// One line of the keys file, as sshd reads it.
struct KeysFileLine {
  /// Its number, from 1.
  let number: Int
  /// The line itself.
  let text: String
  /// The type and base64 of the key.
  let key: String
  /// The member and the key's id in its forced command; nil where it has none of ours.
  let session: (member: MemberName, key: KeyID)?

  /// The lines of a file that hold a key.
  static func all(in text: String) -> [KeysFileLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      let line = $1.drop { $0 == " " || $0 == "\t" }
      return line.isEmpty || line.hasPrefix("#")
        ? nil : KeysFileLine(number: $0 + 1, String(line))
    }
  }

  private init(number: Int, _ line: String) {
    self.number = number
    text = line
    // The two last words are the key; before them stand the options, in which blanks are quoted.
    let words = line.split(separator: " ").map { String($0) }
    key = words.suffix(2).joined(separator: " ")
    session = Self.session(in: words.dropLast(2).joined(separator: " "))
  }

  /// Whether its forced command names the room at `path`.
  func leads(to path: String) -> Bool { text.contains(" --room \(path)\"") }

  /// `restrict,pty,command="PROGRAM session chie k3"` with a room or without, and no other options.
  private static func session(in options: String) -> (MemberName, KeyID)? {
    let start = "restrict,pty,command=\""
    guard options.hasPrefix(start), options.hasSuffix("\"") else { return nil }
    let words = options.dropFirst(start.utf8.count).dropLast().split(separator: " ")
    guard words.count == 4 || words.count == 6 && words[4] == "--room", words[1] == "session",
      words[0].hasSuffix("/warroom"), let member = MemberName(rawValue: String(words[2])),
      let key = KeyID(rawValue: String(words[3]))
    else { return nil }
    return (member, key)
  }

  /// What is wrong with `lines`, as the room of `ledger` sees it, in words; `door` says how each
  /// line is written.
  static func problems(
    of lines: [KeysFileLine], against ledger: LedgerState, _ door: DoorLine, _ language: Language
  ) -> [String] {
    var seen: [String: Int] = [:]
    var problems: [String] = []
    for line in lines {
      if let first = seen.updateValue(line.number, forKey: line.key) {
        problems.append(
          language.say(
            "lines \(first) and \(line.number) hold the same key: sshd takes the first",
            "\(first)行目と\(line.number)行目が同じ鍵です(sshd は最初の行を使います)"))
      }
      guard let (member, id) = line.session else {
        problems.append(
          language.say(
            "line \(line.number) is none that `warroom keys sync` writes",
            "\(line.number)行目は `warroom keys sync` が書いた行ではありません"))
        continue
      }
      let known = ledger.member(member)?.activeKeys.first { $0.id == id }
      guard let known, known.publicKey.line == line.key else {
        problems.append(
          language.say(
            "line \(line.number): \(id.rawValue) of \(member.rawValue) opens nothing in the room",
            "\(line.number)行目: \(member.rawValue)さんの \(id.rawValue) はルームで有効ではありません"))
        continue
      }
      if line.text != door.text(member, known) {
        problems.append(
          language.say(
            "line \(line.number) starts another program, or leads to another room",
            "\(line.number)行目が別のプログラムまたは別のルームを指しています"))
      }
    }
    let listed = Set(lines.map(\.key))
    for member in ledger.activeMembers {
      for key in member.activeKeys where !listed.contains(key.publicKey.line) {
        problems.append(
          language.say(
            "\(key.id.rawValue) of \(member.id.rawValue) is missing",
            "\(member.id.rawValue)さんの \(key.id.rawValue) がありません"))
      }
    }
    return problems
  }
}
