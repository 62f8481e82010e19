internal import ArgumentParser

/// Measures `warroom` and the programs people use beside it, on this machine, now.
@main
struct WarroomBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warroom-bench",
    abstract: "Measure the warroom binary; prints one JSON object.",
    discussion: "What each figure means, and what is promised: docs/performance.md.",
    subcommands: [Measure.self, Grow.self, Write.self, BareWrite.self],
    defaultSubcommand: Measure.self)
}
