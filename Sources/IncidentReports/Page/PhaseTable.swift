internal import IncidentCore

/// How far each phase came, and when it was worked on.
struct PhaseTable {
  private let state: IncidentState

  init(_ state: IncidentState) { self.state = state }

  /// The section.
  var html: String {
    HTML.section(
      "phases", "Phases", "段階",
      columns: [
        ("Phase", "段階"), ("Done", "完了"), ("Progress", "進捗"), ("Work began", "着手"),
        ("Last finished", "最後の完了"),
      ], rows: PhaseID.allCases.compactMap(row))
  }

  private func row(_ phase: PhaseID) -> [String]? {
    let tasks = state.tasks.filter { $0.phase == phase }
    if tasks.isEmpty { return nil }
    let finished = tasks.count { $0.progress.state.isFinished }
    let began = tasks.compactMap { $0.progress.startedAt ?? $0.progress.doneAt }.min()
    let ended = tasks.filter { $0.progress.state.isFinished }.compactMap(\.progress.doneAt).max()
    return [
      Words.name(phase), "\(finished) / \(tasks.count)",
      "<meter min=\"0\" max=\"\(tasks.count)\" value=\"\(finished)\">"
        + "\(finished) / \(tasks.count)</meter>",
      began.map { HTML.time($0, state.zone) } ?? "–",
      ended.map { HTML.time($0, state.zone) } ?? "–",
    ]
  }
}

/// The room's own words in both languages, marked up.
enum Words {
  /// The name of a phase.
  static func name(_ phase: PhaseID) -> String { both { $0.name(phase) } }

  /// The name of a task state.
  static func name(_ state: TaskState) -> String { both { $0.name(state) } }

  /// How sure the room is.
  static func name(_ status: FactSet.Status) -> String { both { $0.name(status) } }

  /// What `words` says in both languages.
  static func both(_ words: (Phrasing) -> String) -> String {
    let moment = Moment(milliseconds: 0)
    return HTML.both(
      words(Phrasing(language: .english, zone: .utc, now: moment)),
      words(Phrasing(language: .japanese, zone: .utc, now: moment)))
  }
}
