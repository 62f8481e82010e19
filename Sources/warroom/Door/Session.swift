internal import ArgumentParser
internal import Glibc
internal import IncidentCore
internal import SafeText

/// What sshd starts for a member's key instead of a shell: the screen, or the one command the
/// client sent.
struct Session: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "What sshd starts for a member's key; not for people.",
    discussion: """
      `warroom keys sync` writes it into the keys file as the forced command:

        restrict,pty,command="/usr/local/bin/warroom session alice k3 --room /var/lib/warroom/room"
      """)

  @Argument(help: "The member the key belongs to.") var member: String
  @Argument(help: "The key's id in the room.") var key: String
  @Option(
    help: ArgumentHelp("The room's directory.", valueName: "path"), completion: .directory)
  var room: String?

  func run() throws {
    // sudo forgets to say so nowhere: whoever it starts is not from sshd, whatever they claim.
    let isFromSSHD = !UnixUser.isCalledBySudo
    let warning = ClientTerminal.check()
    let language = Language.ofEnvironment
    var visitor = try visitor(isFromSSHD, language)
    visitor.warning = warning
    let line = Surroundings.bytes(of: "SSH_ORIGINAL_COMMAND")
    let status = Visitor.$current.withValue(visitor) {
      do throws(CommandFailure) {
        return try serve(line, language)
      } catch {
        OperationsLog.noteRefusal(of: line, from: visitor, rule: error.rule)
        return error.tell(asJSON: false)
      }
    }
    throw Quietly(status: status)
  }

  /// Serves one line, or opens the screen where there is none.
  private func serve(_ line: [UInt8], _ language: Language) throws(CommandFailure) -> ExitStatus {
    switch String(decoding: line, as: UTF8.self) {
    case "help": return RemoteHelp(language).print()
    case "help --json": return RemoteHelp(language, asJSON: true).print()
    default: break
    }
    let command = try RemoteCommand(line, in: language)
    guard command.isScreen else { return Program.perform(command.words) }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw CommandFailure(
        .usage, rule: "no-terminal",
        language.say("The screen needs a terminal.", "画面の表示には端末が必要です。"),
        mend: language.say(
          "`ssh -t war` opens it; `ssh war help` lists the commands.",
          "画面は `ssh -t war`、コマンドの一覧は `ssh war help`。"))
    }
    return Program.perform(command.words)
  }

  /// Who came in, as sshd and the keys file say.
  private func visitor(
    _ isFromSSHD: Bool, _ language: Language
  ) throws(CommandFailure) -> Visitor {
    guard let name = MemberName(rawValue: member), let key = KeyID(rawValue: key) else {
      throw CommandFailure(
        .usage, rule: "bad-keys-file",
        language.say(
          "The keys file of this host names no member and key.",
          "このホストの鍵ファイルの行がメンバーと鍵を示していません。"),
        mend: language.say(
          "Ask the admin to run `warroom keys sync`.", "管理者に `warroom keys sync` を依頼してください。"))
    }
    guard isFromSSHD, let address = UnixUser.sshAddress else {
      throw CommandFailure(
        .usage, rule: "not-from-sshd",
        language.say(
          "Only sshd starts a session.", "セッションを開始できるのは sshd だけです。"),
        mend: language.say("On this host, use `warroom`.", "このホスト上では `warroom` を使ってください。"))
    }
    return Visitor(
      member: name, key: key, address: address, room: room ?? RoomPath.ofAccount)
  }
}

extension Session: DirectCommand {
  static let valued: [String: DirectWords.Name] = [:]

  init?(direct words: DirectWords) {
    guard words.plain.count == 2, let options = words.room, !options.json, options.incident == nil,
      options.member == nil, options.lang == nil, options.zone == nil
    else { return nil }
    self.init()
    (member, key) = (words.plain[0], words.plain[1])
    room = options.room
  }
}
