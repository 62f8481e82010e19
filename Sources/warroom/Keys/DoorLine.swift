internal import Glibc
internal import IncidentCore

/// What sshd is told about a key: whose it is, and the one program it may start.
///
/// The line is made of parts that cannot hold a quote: names of members and keys by their form,
/// the key from its judged bytes, and two paths that are checked here.
struct DoorLine {
  /// The program, from the root.
  private let program: String
  /// The room, where the account that owns it would not find it by itself.
  private let room: String?

  /// Lines for the room at `path`.
  ///
  /// - Throws: `CommandFailure` of `.usage` where a path holds something a shell or sshd could
  ///   read in another way.
  init(roomAt path: String, language: Language) throws(CommandFailure) {
    let path = RoomPath.absolute(path)
    program = try Self.plain(Self.ownPath, language)
    room = path == Self.defaultRoom(ofOwnerOf: path) ? nil : try Self.plain(path, language)
  }

  /// `restrict,pty,command="… session chie k3" ssh-ed25519 AAAA…`.
  func text(_ member: MemberName, _ key: LedgerState.Key) -> String {
    let place = room.map { " --room \($0)" } ?? ""
    let command = "\(program) session \(member.rawValue) \(key.id.rawValue)\(place)"
    return "restrict,pty,command=\"\(command)\" \(key.publicKey.line)"
  }

  /// The program itself, wherever it was called from.
  private static var ownPath: String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    return String(
      decoding: bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Where the account that owns the directory at `path` looks for its room.
  private static func defaultRoom(ofOwnerOf path: String) -> String? {
    var status = stat()
    guard lstat(path, &status) == 0, let owner = getpwuid(status.st_uid) else { return nil }
    return String(cString: owner.pointee.pw_dir) + "/.local/share/warroom"
  }

  /// `path`, where it is made of letters, digits and `/ . _ - + @ , :` alone.
  private static func plain(_ path: String, _ language: Language) throws(CommandFailure) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "/._-+@,:".utf8.contains(byte)
      }
    }
    guard isPlain, path.hasPrefix("/") else {
      throw CommandFailure(
        .usage, rule: "unsafe-path",
        language.say(
          "“\(path)” cannot stand in a keys file.", "「\(path)」は鍵ファイルに書けないパスです。"),
        mend: language.say(
          "Use a path of letters, digits and / . _ - + @ , : alone.",
          "英数字と / . _ - + @ , : だけのパスにしてください。"))
    }
    return path
  }
}
