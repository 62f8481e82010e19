public import IncidentCore
internal import SafeText
public import TerminalCells
public import Testing
public import WarRoomScreens

/// One person's screen in a `ScreenRoom`.
public final class TestScreen {
  /// What the person sees, as a value.
  public private(set) var state: RoomState
  /// How often the bell rang.
  public internal(set) var bells = 0
  /// The unsent texts that would survive a lost connection.
  public internal(set) var kept = Drafts()
  /// What was put on the clipboard of the terminal.
  public internal(set) var clipboard: [String] = []
  /// What was sent beside the picture.
  public internal(set) var messages: [TerminalMessage] = []
  /// The notices kept as looked at.
  public internal(set) var remembered: Set<MemberNotice> = []
  /// Whether the terminal reports the mouse.
  public internal(set) var hearsMouse = false
  /// Whether the person left the room.
  public internal(set) var hasLeft = false

  private let room: ScreenRoom

  init(room: ScreenRoom, state: RoomState) {
    self.room = room
    self.state = state
  }

  /// Presses keys by their names, with blanks between: `"j j space"`.
  public func press(_ names: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for name in names.split(separator: " ") {
      guard let key = Key(name: String(name)) else {
        Issue.record("no key is called \(name)", sourceLocation: sourceLocation)
        return
      }
      take(.key(key))
    }
  }

  /// Presses keys ahead of a slow line: none of them waits for what the one before brings.
  public func pressAhead(_ names: String) {
    carry(
      out: names.split(separator: " ").compactMap { Key(name: String($0)) }.flatMap {
        state.update(.key($0), now: room.now)
      })
  }

  /// Presses the key that the table gives `action`, so that rebinding breaks no test.
  public func act(_ action: Action, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let key = state.keys.binding(of: action)?.keys.first else {
      Issue.record("\(action) has no key", sourceLocation: sourceLocation)
      return
    }
    take(.key(key))
  }

  /// Has the person come over ssh.
  public func comeFromElsewhere() { state.isRemote = true }

  /// Gives the screen other keys.
  public func use(_ keys: KeyTable) { state.keys = keys }

  /// Tells the screen which playbooks the program has, by name and version.
  public func use(shelf: [String: String]) { state.shelf = PlaybookShelf(bundled: shelf) }

  /// Runs a command by its name in the palette.
  public func command(_ typed: String) {
    act(.palette)
    type(typed)
    press("enter")
  }

  /// Types text, a character at a time.
  public func type(_ text: String) {
    for character in text { take(.key(.character(character))) }
  }

  /// Takes one input in and carries out what follows.
  public func take(_ input: Input) {
    carry(out: state.update(input, now: room.now))
  }

  /// Shows the past.
  func begin(_ replay: Replay) { carry(out: state.begin(replay)) }

  private func carry(out effects: [Effect]) {
    for effect in effects {
      do {
        try room.carry(out: effect, for: self)
      } catch {
        Issue.record(error)
      }
    }
  }

  /// Puts the selection on `task`, in whichever phase it is.
  public func select(_ task: TaskID) { command(task.rawValue) }

  /// What is drawn now.
  public var picture: Surface { Screen.draw(state) }

  /// What is drawn now, as text.
  public var lines: [String] { picture.lines }

  /// The line that shows `task`, if one does.
  public func line(of task: TaskID) -> String? {
    lines.first { $0.contains(task.rawValue + " ") && $0.contains("[") }
  }

  /// What the status line says.
  public var status: String {
    guard let notice = state.notice else { return "" }
    return notice.mend.isEmpty
      ? notice.text.value : "\(notice.text.value) - \(notice.mend.value)"
  }
}
