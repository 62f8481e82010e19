public import IncidentCore
public import SafeText
public import TerminalCells

/// Something that lies over the view until it is answered.
public enum Overlay: Hashable, Sendable {
  /// Text fields.
  case form(Form)
  /// The words that narrow the view down, applied as they are typed.
  case filter(TextEditor)
  /// All commands.
  case palette(ActionList)
  /// The commands of this place with their keys.
  case help(ActionList)
  /// A question that `y` answers with yes and every other key with no.
  case question(Question)
}

/// Commands to choose from, narrowed by what is typed.
public struct ActionList: Hashable, Sendable {
  /// What is typed.
  public var editor = TextEditor()
  /// Which line is selected, from 0.
  public var selected = 0
  /// The place the commands are for.
  public var place: Place

  /// The commands of `place`.
  public init(place: Place) { self.place = place }
}

/// A question with its consequence named.
public struct Question: Hashable, Sendable {
  /// What follows a yes.
  public enum Consequence: Hashable, Sendable {
    /// The program ends.
    case quit
    /// Somebody else's act is taken back.
    case undo(Int64)
    /// The command is taken over.
    case acceptHandover
    /// What the form says is recorded.
    case submit(Form)
    /// The plan of the incident changes.
    case changePlan(OfferedPlaybook, in: IncidentID)
  }

  /// The question and what follows, a line each.
  public var lines: [PlainText]
  /// What follows a yes.
  public var consequence: Consequence
}
