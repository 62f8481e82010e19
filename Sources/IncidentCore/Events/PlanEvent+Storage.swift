extension PlanEvent {
  /// The storage name.
  var type: String {
    switch self {
    case .taskAdded: "task-added"
    case .playbookUpdated: "playbook-updated"
    }
  }

  /// The event stored under `type`; nil for a name of another kind.
  init?(reading type: String, _ data: () throws -> any Decoder) throws {
    switch type {
    case "task-added": self = .taskAdded(try TaskAdded(from: data()))
    case "playbook-updated": self = .playbookUpdated(try PlaybookUpdated(from: data()))
    default: return nil
    }
  }

  func encodeData(to encoder: any Encoder) throws {
    switch self {
    case .taskAdded(let data): try data.encode(to: encoder)
    case .playbookUpdated(let data): try data.encode(to: encoder)
    }
  }

  /// The task it is about, where it is about one alone.
  var task: TaskID? {
    if case .taskAdded(let data) = self { data.plan.id } else { nil }
  }
}
