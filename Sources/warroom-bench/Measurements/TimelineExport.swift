/// The whole timeline as a file for others.
enum TimelineExport: Measurement {
  static let name = "timeline_export"

  struct Figures: Encodable {
    /// By the number of events in the record, then by format.
    let warroom: [String: [String: Cost]]
    /// The record itself as JSON Lines, which nothing is made of: what a copy costs.
    let record: [String: Cost]
    /// Of 10,000 tasks, everything it knows.
    let taskwarrior: Outcome<Cost>
  }

  struct Cost: Encodable {
    let wallMs: Distribution
    /// The most memory the process had at once (RSS), MiB.
    let peakMiB: Double
  }

  private static let runs = 5
  /// Every format there is; the first is the one that is promised.
  private static let formats = [
    "md", "jsonl", "csv", "timesketch", "timesketch-csv", "iris", "misp", "l2tcsv",
    "thehive-events",
    "mermaid", "stix", "html", "thehive", "ical", "gantt",
  ]

  static func measure(on bench: Workbench) throws -> Figures {
    var warroom: [String: [String: Cost]] = [:]
    var record: [String: Cost] = [:]
    for length in bench.isQuick ? [10_000] : [10_000, 100_000] {
      let room = try bench.room(events: length)
      record["\(length)"] = try cost { try bench.program.start(["export", "record"] + room.words) }
      for format in formats {
        warroom["\(length)", default: [:]][format] = try cost {
          try bench.program.start(["export", "timeline", "--format", format] + room.words)
        }
      }
    }
    return Figures(
      warroom: warroom, record: record,
      taskwarrior: .of {
        let list = try Taskwarrior(tasks: 10_000, in: "\(bench.directory)/taskwarrior-export")
        return try cost(list.export)
      })
  }

  private static func cost(_ start: () throws -> Child) throws -> Cost {
    let times = try (0..<runs).map { _ in
      let ending = try start().end()
      guard ending.status == 0 else { throw Failure("export: status \(ending.status)") }
      return ending.wall
    }
    // Once more for the memory, so that looking costs no time.
    let child = try start()
    let peak = child.peak()
    _ = try child.end()
    return Cost(wallMs: try Distribution(times), peakMiB: peak)
  }
}
