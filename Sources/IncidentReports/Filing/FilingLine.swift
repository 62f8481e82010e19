public import IncidentCore

/// One line of a draft: what it says, how sure the room is of it, and where it was taken from.
public struct FilingLine: Hashable, Sendable {
  /// How sure the room is.
  public enum Certainty: String, Hashable, Sendable {
    /// Shown to be so.
    case confirmed
    /// The best figure so far.
    case estimated
    /// The record of the room itself says it.
    case recorded
    /// Shown not to be so.
    case ruledOut = "ruled-out"
    /// Being looked into; nobody can say it yet.
    case investigating
    /// Nobody has said anything.
    case unknown
    /// Nothing in the room can say it: a person writes it.
    case byHand = "by-hand"

    /// Whether something stands there that can be sent.
    public var isKnown: Bool {
      switch self {
      case .confirmed, .estimated, .recorded, .ruledOut: true
      case .investigating, .unknown, .byHand: false
      }
    }
  }

  /// What is asked; nil where the record speaks.
  public var question: FactDefinition?
  /// What it says, in the language of the draft or as somebody typed it.
  public var text: String
  /// How sure the room is.
  public var certainty: Certainty
  /// Entry numbers it was taken from.
  public var entries: [Int64]
  /// Where the room has it from.
  public var source: String?
}
