internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Writes the keys file of sshd from the room.
struct SyncKeys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Write the keys file of sshd from the room; as root.",
    discussion: """
      Each key of a member becomes one line that starts this program for this member and nothing \
      else. The file is replaced in one step and stays as it is where nothing changed. It says who \
      comes in; the room says again and again what they may do, so a file that is older is no hole.

        sudo warroom keys sync --room /var/lib/warroom/.local/share/warroom
        warroom keys sync --file -
      """)

  @Option(
    help: ArgumentHelp("The file to write; - prints it.", valueName: "file"), completion: .file())
  var file = "/etc/warroom/keys"
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.inspect { context in
      let door = try DoorLine(roomAt: context.path, language: context.language)
      let keys = KeysFile(try context.room.ledger(), door: door)
      if file == "-" { return try Printer.output { try $0.raw(keys.text) } }
      let isNew = try keys.write(to: file, language: context.language)
      try Printer.output { printer in
        if context.wantsJSON {
          return try printer.line(
            .object([
              "file": .text(file), "keys": .number(Int64(keys.keys)), "changed": .truth(isNew),
            ]))
        }
        try printer.line(
          isNew
            ? "\(context.language.say("\(file): \(keys.keys) keys written.", "\(file): 鍵\(keys.keys)本を書き込みました。"))"
            : "\(context.language.say("\(file): \(keys.keys) keys, unchanged.", "\(file): 鍵\(keys.keys)本、変更なし。"))"
        )
      }
    }
  }
}
