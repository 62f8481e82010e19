public import IncidentCore

/// The few words of a body a store can search and order by without decoding it.
///
/// They are copies. The body is the truth, and `Verifier` compares the two.
public struct EventIndex: Hashable, Sendable {
  /// When it happened: the body's `occurred`, or `at` where it has none.
  public var occurredAt: Moment
  /// When it was recorded: the body's `at`.
  public var recordedAt: Moment
  /// Handle of who did it: the body's `by`.
  public var actor: String
  /// Storage name of the kind of event: the body's `type`.
  public var type: String
  /// The task it is about, such as `C-03`: `task` in the body's `data`; nil for others.
  public var task: String?

  /// An index by its parts.
  public init(
    occurredAt: Moment, recordedAt: Moment, actor: String, type: String, task: String? = nil
  ) {
    self.occurredAt = occurredAt
    self.recordedAt = recordedAt
    self.actor = actor
    self.type = type
    self.task = task
  }
}
