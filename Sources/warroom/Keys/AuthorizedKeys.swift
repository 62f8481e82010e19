internal import ArgumentParser
internal import EventLog
internal import Glibc
internal import IncidentCore
internal import SafeText

/// Answers sshd about one key, where the host asks instead of reading a file.
struct AuthorizedKeys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "authorized-keys", abstract: "Answer sshd about one key; not for people.",
    discussion: """
      The other choice beside the keys file, for rooms with very many keys. It prints one line or \
      nothing and always succeeds, for whatever stands against a key, sshd has no other words.

        AuthorizedKeysCommand /usr/local/bin/warroom authorized-keys %u %t %k
        AuthorizedKeysCommandUser warroom
      """)

  @Argument(help: "The account somebody wants to come in as: %u.") var account: String
  @Argument(help: "The type of the key they show: %t.") var type: String
  @Argument(help: "Its base64: %k.") var key: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    do {
      try room.inspect { context in
        guard Self.isOwner(account, of: context.path),
          let shown = try? PublicKey.read(line: "\(type) \(key)").key
        else { return }
        let door = try DoorLine(roomAt: context.path, language: context.language)
        for member in try context.room.ledger().activeMembers {
          guard let known = member.activeKeys.first(where: { $0.publicKey == shown }) else {
            continue
          }
          return try Printer.output { try $0.raw(door.text(member.id, known) + "\n") }
        }
      }
    } catch let failure as CommandFailure {
      _ = failure.tell(asJSON: false)
    }
  }

  /// Whether the room at `path` belongs to `account`: one account's keys open no other.
  private static func isOwner(_ account: String, of path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, let known = getpwnam(account) else { return false }
    return known.pointee.pw_uid == status.st_uid
  }
}
