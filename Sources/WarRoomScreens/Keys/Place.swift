/// Where on the screen a key is pressed. The same key means the same thing in every place it works.
public enum Place: Hashable, Sendable, CaseIterable {
  /// The board: phases, tasks, log.
  case board
  /// One task in full.
  case task
  /// Everything that happened.
  case timeline
  /// One of the lists: clocks, decisions, people, incidents, brief.
  case list
  /// The facts, and one of them.
  case facts
  /// Notices that leave the house, and one of them.
  case outgoing
  /// What people from outside asked.
  case enquiries
  /// The situation report.
  case sitrep
  /// The post-mortem, line by line.
  case review
  /// Any view of a replay: its keys come before those of the view.
  case replay
  /// The evidence register, and one piece with its custody.
  case evidence
  /// What is hit, and containment measures.
  case scope
  /// A form with text fields.
  case form
  /// The list of all commands.
  case palette
  /// A question.
  case question
}
