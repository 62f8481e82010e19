internal import ArgumentParser
internal import IncidentCore

/// Finds the text of a notice right.
struct CheckNoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find the text of a notice right; not by whoever wrote it.",
    discussion: """
      Name the version you have read: a newer one is not checked by accident.

        warroom notice check NT-01 --version 2
        warroom notice check NT-01 --version 2 --for legal -m "no admission"
      """)

  @Argument(help: "The notice.", completion: Completions.outgoing) var notice: String
  @Option(help: ArgumentHelp("The version you have read.", valueName: "number")) var version: Int
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "What you have read it for: \(NoticeCheck.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "check"))
  var check = NoticeCheck.second
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("What you say about it.", valueName: "text"))
  var note: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      CheckNotice(
        notice: notice, version: version, check: check, passed: true,
        note: try note.map(context.typed.reason))
    }
  }
}

/// Finds the text of a notice wrong.
struct RefuseNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: "Find the text of a notice wrong, and say what.",
    discussion: "  warroom notice refuse NT-01 \"1,200 is estimated, not confirmed\" --version 2")

  @Argument(help: "The notice.", completion: Completions.outgoing) var notice: String
  @Argument(help: "What is wrong.") var reason: String
  @Option(help: ArgumentHelp("The version you have read.", valueName: "number")) var version: Int
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("What you have read it for.", valueName: "check"))
  var check = NoticeCheck.second
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      CheckNotice(
        notice: notice, version: version, check: check, passed: false,
        note: try context.typed.reason(reason))
    }
  }
}

/// Gives a notice up.
struct VoidNoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Say that a notice will not be sent, and why.",
    discussion: "  warroom notice void NT-02 \"joint report by the contractor\"")

  @Argument(help: "The notice.", completion: Completions.outgoing) var notice: String
  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { VoidNotice(notice: notice, reason: try $0.typed.reason(reason)) }
  }
}

/// Takes a void notice up again.
struct ReopenNoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Take a void notice up again, and say why.",
    discussion: "  warroom notice reopen NT-02 \"the contractor reports alone\"")

  @Argument(help: "The notice.", completion: Completions.outgoing) var notice: String
  @Argument(help: "Why.") var reason: String
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { ReopenNotice(notice: notice, reason: try $0.typed.reason(reason)) }
  }
}

/// Records that a promised update was given.
struct FollowUpNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Record that a promised update was given, and when the next one is promised.",
    discussion: """
      For updates without a text of their own, such as a call. An update that is a notice is begun with \
      `notice new … --follows NT-01` and keeps the promise by being sent.

        warroom notice follow-up NT-01 "called the desk at PPC: nothing new" --next +24h
      """)

  @Argument(help: "The notice that promised it.", completion: Completions.outgoing)
  var notice: String
  @Argument(help: "What its recipients were told, and how.") var told: String
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When the next update is promised.", valueName: "time"))
  var next: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act { context in
      FollowNotice(
        notice: notice, told: try context.typed.reason(told),
        next: try next.map { try context.times().toCome($0) })
    }
  }
}
