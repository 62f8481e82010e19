internal import ArgumentParser
internal import Foundation

/// Runs the measurements one after the other, because two at once would measure each other.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Run the measurements.")

  @Flag(help: "Leave out the record of 1,000,000 events, and wait less.") var quick = false
  @Option(parsing: .upToNextOption, help: "Only these measurements, by their names in the report.")
  var only: [String] = []
  @Option(help: "The program to measure. Default: warroom, beside this one.") var program: String?
  @Option(help: "Where the rooms are made. Default: the temporary directory.") var directory:
    String?
  @Option(help: "How many sessions watch one tick.") var sessions = 20

  private static var all: [any Measurement.Type] {
    [
      ConcurrentTicks.self, OneTaskRace.self, ColdTick.self, FirstScreen.self, KeyLatency.self,
      WireBytes.self, IdleMinute.self, ForeignTick.self, DurableActs.self, TimelineExport.self,
      TimelineScroll.self,
      TimelineFiltering.self,
      RecordVerification.self, EvidenceHashing.self, RemoteTick.self,
    ]
  }

  func validate() throws {
    if let stranger = only.first(where: { name in !Measure.all.contains { $0.name == name } }) {
      let names = Measure.all.map { $0.name }.joined(separator: ", ")
      throw ValidationError("There is no measurement “\(stranger)”, only \(names).")
    }
  }

  func run() throws {
    let bench = try Workbench(
      program: program, directory: directory, isQuick: quick, sessions: sessions)
    defer { bench.clear() }
    var report = Report(machine: try MachineFacts(bench.directory), isQuick: quick)
    for measurement in Measure.all where only.isEmpty || only.contains(measurement.name) {
      bench.say(measurement.name)
      report.figures[measurement.name] = measurement.outcome(on: bench)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(report), as: UTF8.self))
  }
}
