internal import ArgumentParser

/// Makes one of the long records that are measured, to look at by hand.
struct Grow: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a room with a long record and leave it there.")

  @Option(help: "The new room's directory.") var room: String
  @Option(help: "How many events.") var events = 10_000
  @Option(help: "The program that opens it. Default: warroom, beside this one.") var program:
    String?

  func run() throws {
    let opener = Program(program ?? Program.beside("warroom"))
    try MeasuredRoom.opened(by: opener, at: room).grow(to: events)
  }
}
