/// What a piece of the screen means. A theme decides how that looks; no screen names a colour.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case text
  /// Text of second rank: ages, hints, what cannot be chosen.
  case muted
  /// The name of the incident, of a view.
  case title
  /// The head of a pane or a column.
  case heading
  /// What the next key acts on. Reverse video in every theme, and nothing else is.
  case selected
  /// Overdue, refused, lost: somebody must act.
  case alarm
  /// Soon due, blocked, waiting.
  case warning
  /// Done, in order. Without colour it looks like text: a mark or a word says it as well.
  case good
  /// Changed by somebody else a moment ago.
  case changed
  /// The name of a key.
  case key
  /// Frames and rules.
  case border
  /// The word DRILL and everything that must not be taken for real.
  case drill
  /// Text being typed.
  case input
  /// The filled part of a progress bar.
  case bar

  /// One letter for golden tests: `.` for text, otherwise mostly the first letter of the name.
  public var letter: Character {
    switch self {
    case .text: "."
    case .muted: "m"
    case .title: "t"
    case .heading: "h"
    case .selected: "S"
    case .alarm: "A"
    case .warning: "W"
    case .good: "g"
    case .changed: "c"
    case .key: "k"
    case .border: "b"
    case .drill: "D"
    case .input: "i"
    case .bar: "p"
    }
  }
}

extension Surface {
  /// The same type under a second name, for files that import another `Role`.
  public typealias Role = TerminalCells.Role
}
