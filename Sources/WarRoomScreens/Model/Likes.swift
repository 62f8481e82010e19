public import TerminalCells

/// What one person chose about their own terminal; nil leaves it to the room.
public struct Likes: Hashable, Sendable {
  /// Whether the mouse is listened to. Off, the terminal selects and copies as it always does.
  public var usesMouse = false
  /// Whether `y` copies to the clipboard of the terminal.
  public var copies: Bool?
  /// By which escape notices go to the desktop too; `.off` keeps them on the screen.
  public var desktop: DesktopEscape?

  /// What the program comes with.
  public init() {}
}
