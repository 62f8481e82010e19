public import IncidentCore
public import SafeText

/// What the status line says, until when, and how loud.
public struct Notice: Hashable, Sendable {
  /// How loud.
  public enum Tone: Hashable, Sendable {
    /// Something is on its way.
    case pending
    /// Something was recorded.
    case recorded
    /// Good to know.
    case hint
    /// Somebody or something waits for this person; stays for a while, whatever is typed.
    case call
    /// A rule or a colleague stands against it.
    case refused
    /// Something is broken; stays until a key is pressed.
    case failed
  }

  /// What it says.
  public var text: PlainText
  /// What to do about it; empty where nothing.
  public var mend: PlainText
  /// How loud.
  public var tone: Tone
  /// When it goes away by itself; nil where a key is needed.
  public var until: Moment?
}

/// The state of the store, as the status line tells it.
public enum StoreHealth: Hashable, Sendable {
  /// Reading and writing work.
  case fine
  /// Reading works; writing does not, for a reason.
  case readOnly(String)
  /// Neither works, for a reason; what is shown is from the time given.
  case lost(String, since: Moment)
}

/// A colleague's change to a task, marked for some seconds.
public struct ForeignChange: Hashable, Sendable {
  /// Who changed it.
  public var by: MemberName
  /// When.
  public var at: Moment
  /// How long the mark stays, in milliseconds.
  public static let shown: Int64 = 8_000
}
