import Foundation

/// A terminal without a window, to ask where its cursor is.
struct Tmux {
  private static let path = "/usr/bin/tmux"
  private static let socket = "warroom-width-\(ProcessInfo.processInfo.processIdentifier)"

  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  private let tty: URL

  init() throws {
    _ = try Self.run("-f /dev/null new-session -d -x 60 -y 5 'sleep 60' >/dev/null 2>&1")
    tty = URL(fileURLWithPath: try Self.run("display-message -p '#{pane_tty}'"))
  }

  func close() { _ = try? Self.run("kill-server") }

  /// Writes `text` at the start of a line and asks for the column behind it; -1 if the terminal has
  /// not read it within five seconds.
  func cursorColumn(after text: String) throws -> Int {
    // The title tells when the terminal has read as far as this.
    let mark = UUID().uuidString
    let output = try FileHandle(forWritingTo: tty)
    try output.write(contentsOf: Data("\r\u{1B}[2K\(text)\u{1B}]2;\(mark)\u{7}".utf8))
    try output.close()
    let deadline = Date.now.addingTimeInterval(5)
    while Date.now < deadline {
      let answer = try Self.run("display-message -p '#{pane_title} #{cursor_x}'")
      if answer.hasPrefix(mark) { return Int(answer.dropFirst(mark.count + 1)) ?? -1 }
    }
    return -1
  }

  private struct NotStarted: Error {}

  /// What tmux answers. (`Process` would wait for the server that the first call leaves behind.)
  private static func run(_ command: String) throws -> String {
    let line = "LC_ALL=C.UTF-8 TERM=xterm-256color \(path) -L \(socket) \(command)"
    guard let stream = popen(line, "r") else { throw NotStarted() }
    var answer: [UInt8] = []
    while case let byte = getc(stream), byte != EOF {
      answer.append(UInt8(truncatingIfNeeded: byte))
    }
    pclose(stream)
    return String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
