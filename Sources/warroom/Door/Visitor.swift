internal import EventLog
internal import IncidentCore

/// Somebody who came in through sshd. The keys file says who they are; the room says, again and
/// again, whether they may be here.
struct Visitor: Sendable {
  /// Who comes in while this process serves a session; nil for the account's own commands.
  @TaskLocal static var current: Visitor?

  /// The member the key belongs to.
  var member: MemberName
  /// The key that signed, by the id it has in the room.
  var key: KeyID
  /// The address sshd saw.
  var address: String
  /// The room's directory, from the keys file.
  var room: String
  /// What was replaced of what their terminal said about itself.
  var warning: LocalizedText?

  /// The visitor as the record names them: `ssh 203.0.113.9 k3`.
  var author: Author { Author(member: member, via: "ssh \(address) \(key.rawValue)", key: key) }
}

extension Visitor {
  /// No file of the server is a visitor's to name: every way to one begins with this question.
  ///
  /// - Throws: `CommandFailure` of `.usage` for somebody who came in through sshd.
  static func refuseFile(_ language: Language) throws(CommandFailure) {
    guard current != nil else { return }
    throw CommandFailure(
      .usage, rule: "no-files-over-ssh",
      language.say(
        "Over SSH no file of the server can be named.", "SSH経由ではサーバー上のファイルを指定できません。"),
      mend: language.say(
        "Texts come in on standard input, exports go out on standard output.",
        "文は標準入力で受け取り、エクスポートは標準出力に書き出します。"))
  }
}
