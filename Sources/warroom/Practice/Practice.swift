internal import ArgumentParser
internal import EventLog
internal import Foundation
internal import Glibc
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// A room to try everything in, with colleagues at work.
struct Practice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice", abstract: "Try everything in a practice room with colleagues at work.",
    discussion: """
      A customer list has leaked, the room is almost four hours old, and you are alice, its \
      commander. Colleagues claim, tick, block and write while you look. Everything says DRILL. \
      Without --room the room is gone when you leave.

        warroom practice
        warroom practice --lang ja --no-colleagues
        warroom practice --room ~/exercise && warroom --room ~/exercise mine --as chie
      """)

  @Flag(help: "Nobody but you acts.") var noColleagues = false
  @Option(help: ArgumentHelp("Colleagues with the same seed choose the same.", valueName: "number"))
  var seed: UInt64 = 1
  @OptionGroup(title: "Screen") var look: ScreenLook
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let hasTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let temporary = room.room == nil ? try temporaryDirectory() : nil
    defer {
      if let temporary, hasTerminal { try? FileManager.default.removeItem(atPath: temporary) }
    }
    var room = room
    room.room = temporary ?? RoomPath.absolute(RoomPath.chosen(room.room))
    room.member = room.member ?? PracticeCast.commander.rawValue
    try room.found(PracticeRoom.found) { context in
      guard try context.room.ledger().isPractice else { throw notForPractice(context) }
      guard hasTerminal else { return try explain(context) }
      let colleagues = noColleagues ? nil : Colleagues(context, seed: seed)
      colleagues?.start()
      defer { colleagues?.stop() }
      try runScreen(context, try look.options(incident: try context.incident(), room: room))
    }
  }

  private func temporaryDirectory() throws -> String {
    var template = Array(
      ((Surroundings.value(of: "TMPDIR") ?? "/tmp") + "/warroom-practice-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CommandFailure(
        .unavailable, rule: "no-temporary-directory", String(cString: strerror(errno)),
        mend: "TMPDIR=/var/tmp warroom practice")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func notForPractice(_ context: RoomContext) -> CommandFailure {
    CommandFailure(
      .refused, rule: "not-for-practice",
      context.language.say(
        "The room in \(context.path) is a real one.", "\(context.path) は本番のルームです。"),
      mend: context.language.say(
        "Name an empty directory with --room.", "--room で空のディレクトリを指定してください。"))
  }

  /// Without a terminal: what there is now, and how to use it.
  private func explain(_ context: RoomContext) throws {
    let command = "warroom --room '\(context.path)'"
    let text = context.language.say(
      """
      A practice room is in \(context.path), with \(PracticeCast.members.count) members.
        \(command) status
        \(command) mine --as chie
        \(command) tick C-06 --as dan
        \(command)                  (the screen, in a terminal)
        rm -r '\(context.path)'
      """,
      """
      訓練用のルームを \(context.path) に作成しました(メンバー\(PracticeCast.members.count)人)。
        \(command) status
        \(command) mine --as chie
        \(command) tick C-06 --as dan
        \(command)                  (端末で画面を開く)
        rm -r '\(context.path)'
      """)
    try Printer.output { printer in
      if context.wantsJSON {
        return try printer.line(
          .object([
            "room": .text(context.path), "incident": .text(try context.incident().rawValue),
            "members": .list(PracticeCast.members.map { .text($0.member.rawValue) }),
          ]))
      }
      try printer.block(text)
    }
  }
}
