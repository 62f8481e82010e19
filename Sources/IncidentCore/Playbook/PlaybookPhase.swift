/// One phase of a playbook with its tasks.
public struct PlaybookPhase: Hashable, Sendable, Codable {
  /// Which of the six.
  public var id: PhaseID
  /// The phase's name where the playbook gives its own.
  public var title: LocalizedText?
  /// The tasks in working order.
  public var tasks: [PlaybookTask]

  /// A phase with its tasks.
  public init(id: PhaseID, title: LocalizedText? = nil, tasks: [PlaybookTask]) {
    self.id = id
    self.title = title
    self.tasks = tasks
  }
}
