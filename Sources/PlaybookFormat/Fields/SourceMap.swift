internal import IncidentCore

/// Where the parts of a playbook stand in its file, for findings about how they fit together.
struct SourceMap {
  /// A part of a playbook; `field` is a path such as `title/ja` or `after/C-01`.
  enum Place: Hashable {
    case playbook(field: String)
    case phase(PhaseID)
    case task(TaskID, field: String)
    case clock(ClockID, field: String)
  }

  private var positions: [Place: Position] = [:]

  mutating func note(_ place: Place, at position: Position) { positions[place] = position }

  /// Where `place` is, or where its field, its owner or the file begins.
  func position(of place: Place) -> Position {
    if let position = positions[place] { return position }
    switch place {
    case .playbook, .phase: return .start
    case .task(_, field: ""), .clock(_, field: ""): return .start
    case .task(let task, let field): return position(of: .task(task, field: parent(of: field)))
    case .clock(let clock, let field): return position(of: .clock(clock, field: parent(of: field)))
    }
  }

  /// Where the value of a field of `task` is.
  func position(of task: TaskID, _ field: String) -> Position {
    position(of: .task(task, field: field))
  }

  /// Where the value of a field of `clock` is.
  func position(of clock: ClockID, _ field: String) -> Position {
    position(of: .clock(clock, field: field))
  }

  private func parent(of field: String) -> String {
    field.split(separator: "/").dropLast().joined(separator: "/")
  }
}
