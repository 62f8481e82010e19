internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import PlaybookFormat

/// Puts playbook files into the one layout.
struct FormatPlaybooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Put playbook files into the one layout, comments kept.",
    discussion: """
      Two people's edits merge line by line when the file has one layout. A file with errors is left \
      alone. With --check nothing is written, and the exit status is 1 where something would be.

        warroom playbook fmt playbooks/*.yaml
        warroom playbook fmt --check playbooks/*.yaml
      """)

  @Argument(help: "Files.", completion: .file(extensions: ["yaml", "yml"])) var files: [String]
  @Flag(help: "Write nothing; say which files are in another layout.") var check = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let language = room.language
    // All are read before the first is written: a broken one among them leaves the others alone.
    let changes = try files.compactMap { try change(to: $0) }
    if !check {
      for change in changes {
        let file = try WholeFile(
          at: change.path, replaces: true, permissions: change.permissions, language: language)
        try file.write(Array(change.text.utf8))
        try file.sync()
        try file.publish()
      }
    }
    try Printer.output { printer in
      if room.json {
        return try printer.line(.list(changes.map { .object(["file": .text($0.path)]) }))
      }
      for change in changes { try printer.block(change.path) }
    }
    if check, !changes.isEmpty { throw Quietly(status: .refused) }
  }

  private struct Change {
    var path: String
    var text: String
    var permissions: UInt32
  }

  /// The file in its layout; nil where it is so already.
  private func change(to path: String) throws -> Change? {
    let language = room.language
    let source = PlaybookSource(path, in: room.path)
    let playbook = try source.playbook(in: language)
    let file = try RegularFile(path: path, language: language)
    let bytes = try file.bytes(atMost: 1 << 20)
    guard let result = CanonicalLayout.text(of: bytes, playbook: playbook) else {
      throw CommandFailure(
        .refused, rule: "too-large",
        language.say(
          "\(path): in its canonical layout the playbook is over 1 MiB.",
          "\(path): 標準の書式にすると1 MiBを超えます。"),
        mend: language.say("Split it in two.", "2つに分けてください。"))
    }
    if result.text.utf8.elementsEqual(bytes) { return nil }
    return Change(path: path, text: result.text, permissions: file.permissions)
  }
}
