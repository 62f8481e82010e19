internal import ArgumentParser
internal import IncidentCore

/// Ticks a task off.
struct Tick: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tick", abstract: "Tick a task off; says what is missing if something is.",
    discussion: """
      A task that needs a second person then waits for the check. Ticking twice adds nothing; \
      a task somebody else has done is refused with who and when.

      A task under a legal clock meets that clock, with the receipt that is attached or given here; \
      undo takes both back.

        warroom tick C-03
        warroom tick N-02 --receipt 2026-1187
        warroom tick C-05 -m "rule 1142 on fw1" --at -10m
        journalctl -u vpn | tail -3 | warroom tick E-02 -m -
      """)

  @Argument(help: "The task, such as C-03.", completion: Completions.tasks) var task: String
  @Option(
    name: [.customShort("m"), .long], parsing: .unconditional,
    help: ArgumentHelp("What you want to say about it; - reads standard input.", valueName: "text"))
  var note: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("When it was done: 03:12, -10m or ISO 8601.", valueName: "time"))
  var at: String?
  @Option(
    help: ArgumentHelp(
      "The receipt number of what was sent; attached as evidence.", valueName: "text"))
  var receipt: String?
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.act {
      TickTask(
        task: try $0.task(task), note: try note.map($0.typed.note),
        occurred: try $0.time(at), receipt: try receipt.map($0.typed.title))
    }
  }
}

extension Tick: DirectCommand {
  static let valued = [
    "-m": "note", "--note": "note", "--at": "at", "--receipt": "receipt",
  ]

  init?(direct words: DirectWords) {
    guard let task = words.plain.first, words.plain.count == 1, let room = words.room else {
      return nil
    }
    self.init()
    self.task = task
    note = words["note"]
    at = words["at"]
    receipt = words["receipt"]
    self.room = room
  }
}
