import Foundation

/// A terminal with one program in it: a tmux server of its own, which draws nothing but the program
/// and types what it is told.
final class Terminal {
  private let directory: TemporaryDirectory
  private let socket: String
  private let ground: AnyObject?
  private var isOpen = true

  /// Opens a terminal of `columns` times `rows` cells and runs `command` in it, which finds
  /// `environment` and nothing else. What the program works on stays as long as the terminal.
  init(
    _ command: [String], environment: [String: String], columns: Int = 120, rows: Int = 36,
    ground: AnyObject? = nil
  ) throws {
    self.ground = ground
    directory = try TemporaryDirectory()
    socket = directory("tmux")
    // `env -i` keeps tmux's own variables from the program.
    try tmux(
      ["start-server", ";", "set-option", "-g", "status", "off", ";"]
        + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "--", "env", "-i"]
        + environment.map { "\($0)=\($1)" }.sorted()
        + ["/bin/sh", "-c", Self.frame, directory.path] + command)
  }

  /// Notes the process id of the program and, when it has ended, its exit status; then holds the
  /// terminal open, so that what is on it can be read.
  private static let frame = """
    sh -c 'echo $$ > "$0/id"; exec "$@"' "$0" "$@"
    echo $? > "$0/status"
    read -r _
    """

  deinit { close() }

  /// What is on the screen, one line a row, without blanks at their ends.
  var screen: String { (try? tmux(["capture-pane", "-p"])) ?? "" }

  /// The same with the escape sequences of its colours and attributes.
  var styledScreen: String { (try? tmux(["capture-pane", "-p", "-e"])) ?? "" }

  /// Column and row of the cursor, from 0.
  var cursor: String { (try? ask("#{cursor_x},#{cursor_y}")) ?? "" }

  /// The process id of the program.
  var processID: pid_t { number("id") ?? 0 }

  /// The program's exit status once it has ended, 128 and more where a signal ended it.
  var exitStatus: Int32? { number("status") }

  /// Types text, character by character, as an input method would send it.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Presses keys by their tmux names: `Enter`, `Escape`, `C-a`, `Up`, or the character.
  func press(_ keys: String...) throws { try tmux(["send-keys", "--"] + keys) }

  /// Pastes text, bracketed where the program has asked for that.
  func paste(_ text: String) throws {
    try tmux(["load-buffer", try directory.write("paste", text), ";", "paste-buffer", "-p"])
  }

  /// Gives the terminal another size, in cells.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Keeps every byte the program sends from now on in a file, and gives its path.
  func keepOutput() throws -> String {
    let path = try directory.write("raw", "")
    try tmux(["pipe-pane", "-O", "cat >> '\(path)'"])
    return path
  }

  /// Waits until `text` is on the screen.
  ///
  /// - Throws: `Patience.Exhausted` with the screen as it is instead.
  func wait(for text: String, atMost limit: Duration = Patience.long) async throws {
    try await wait(text, atMost: limit) { $0.contains(text) }
  }

  /// Waits until the screen is as `isRight` wants it.
  func wait(
    _ expected: String, atMost limit: Duration = Patience.long,
    until isRight: (String) -> Bool
  ) async throws {
    try await Patience.wait(atMost: limit, expected, insteadOf: { screen }) {
      isRight(screen) ? () : nil
    }
  }

  /// Waits until the program has ended by itself, and gives its exit status.
  func waitForExit() async throws -> Int32 {
    try await Patience.wait("the end of the program", insteadOf: { screen }) { exitStatus }
  }

  /// Closes the terminal: the program gets its hang-up.
  func close() {
    guard isOpen else { return }
    isOpen = false
    _ = try? tmux(["kill-server"])
  }

  private func number(_ file: String) -> Int32? {
    let text = try? String(contentsOfFile: directory(file), encoding: .utf8)
    return text.flatMap { Int32($0.trimmingCharacters(in: .newlines)) }
  }

  private func ask(_ format: String) throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let ended = try Program.run(
      "/usr/bin/tmux", ["-u", "-f", "/dev/null", "-S", socket] + arguments,
      environment: PinnedEnvironment.variables(home: directory.path))
    guard ended.status == 0 else { throw Refused(words: ended.errors) }
    return ended.output
  }

  /// tmux did not do what it was told.
  struct Refused: Error {
    var words: String
  }
}
