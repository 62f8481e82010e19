public import IncidentCore

/// A form about the post-mortem or one of its action items.
public enum ReviewForm: Hashable, Sendable, Codable {
  case text(ReviewPart)
  case finding(Int?, ReviewFindingSet.Kind)
  case cause(Int?, under: Int?)
  case action(Int?)
  case remove(ReviewItem)
  case check
  case assign(Int)
  case done(Int)
  case verify(Int)
  case refuse(Int)
  case reopen(Int)
  case drop(Int)
}

/// What a line of the post-mortem view is about.
enum ReviewLine: Hashable {
  /// Whether it is checked.
  case standing
  /// A text.
  case text(ReviewPart)
  /// The heading of a sort of finding.
  case findings(ReviewFindingSet.Kind)
  /// A finding.
  case finding(Int)
  /// The heading of the causes.
  case causes
  /// A cause.
  case cause(Int)
  /// The heading of the action items.
  case actions
  /// An action item.
  case action(Int)
  /// What the record says.
  case record
}
