public import IncidentCore

/// What a person typed to narrow the timeline down.
///
/// Words with a key narrow one thing (`by:dan`, `task:c3`, `phase:scope`, `kind:decision`); all
/// other words are literal text, matched without regard to case. Everything must fit.
public struct TimelineFilter: Hashable, Sendable {
  /// Handle of the author.
  public var by: String?
  /// The task.
  public var task: TaskID?
  /// The phase, by a beginning of its name.
  public var phase: String?
  /// A part of the storage name.
  public var kind: String?
  /// Literal texts.
  public var words: [String] = []

  /// Reads `typed`.
  public init(_ typed: String = "") {
    for part in typed.split(separator: " ") {
      let pieces = part.split(separator: ":", maxSplits: 1).map(String.init)
      guard pieces.count == 2, !pieces[1].isEmpty else {
        words.append(part.lowercased())
        continue
      }
      switch pieces[0].lowercased() {
      case "by": by = pieces[1].lowercased()
      case "task": task = TaskID(rawValue: pieces[1]) ?? task
      case "phase": phase = pieces[1].lowercased()
      case "kind": kind = pieces[1].lowercased()
      default: words.append(part.lowercased())
      }
    }
  }

  /// Whether everything fits.
  public var isEmpty: Bool {
    by == nil && task == nil && phase == nil && kind == nil && words.isEmpty
  }

  /// Whether `record` fits.
  ///
  /// - Parameters:
  ///   - record: The entry.
  ///   - phases: The phase of each task.
  /// - Returns: whether every word of the filter is met.
  public func admits(_ record: IncidentRecord, phases: [TaskID: PhaseID]) -> Bool {
    if let by, record.stamp.by.rawValue != by { return false }
    if let task, record.event.task != task { return false }
    if let kind, !record.event.type.contains(kind) { return false }
    if let phase {
      guard let task = record.event.task, let its = phases[task],
        its.rawValue.hasPrefix(phase)
      else { return false }
    }
    guard !words.isEmpty else { return true }
    let text =
      [Language.english, .japanese].map {
        Phrasing(language: $0, zone: .utc, now: record.stamp.at).sentence(record.event)
      }.joined(separator: "\n").lowercased() + "\n" + record.stamp.by.rawValue
    return words.allSatisfy { text.contains($0) }
  }
}
