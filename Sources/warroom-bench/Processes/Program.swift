internal import Foundation
internal import Glibc

/// A program with the words and the surroundings it is always started with.
struct Program {
  /// The file.
  let path: String
  /// Words before all others.
  var words: [String] = []
  /// The whole environment: nothing of the person who measures reaches what is measured.
  var environment = [
    "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent",
    "TERM": "xterm-256color",
  ]

  /// The program in the file `path`.
  init(_ path: String) { self.path = path }

  /// The program `name` of this machine.
  ///
  /// - Throws: `Failure` where it is not installed.
  init(installed name: String) throws {
    let places = ["/usr/local/bin", "/usr/bin", "/bin"].map { "\($0)/\(name)" }
    guard let path = places.first(where: { access($0, X_OK) == 0 }) else {
      throw Failure("\(name) is not installed")
    }
    self.path = path
  }

  /// The program `name` in the directory of this binary.
  static func beside(_ name: String) -> String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: own).deletingLastPathComponent().appending(path: name).path
  }

  /// This binary, for the parts of a measurement that need processes of their own.
  static var own: Program { Program(beside("warroom-bench")) }

  /// The same with more words before all others.
  func with(_ words: [String]) -> Program {
    var program = self
    program.words += words
    return program
  }

  /// The same with a variable set.
  func setting(_ name: String, _ value: String) -> Program {
    var program = self
    program.environment[name] = value
    return program
  }

  /// Runs it to its end, without input and output.
  @discardableResult
  func run(_ words: [String]) throws -> Ending { try start(words).end() }

  /// Runs it to its end and gives what it printed on standard output.
  ///
  /// - Throws: `Failure` where it does not end with status 0.
  @discardableResult
  func output(_ words: [String], in directory: String) throws -> String {
    let file = "\(directory)/output.\(UUID().uuidString)"
    defer { unlink(file) }
    let ending = try start(words, output: file).end()
    guard ending.status == 0 else {
      throw Failure("\(path) \(words.joined(separator: " ")): status \(ending.status)")
    }
    return try String(contentsOfFile: file, encoding: .utf8)
  }

  /// Starts it without input, with standard output going to the file `output`.
  func start(_ words: [String], output: String = "/dev/null") throws -> Child {
    try Child(self, words) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
  }
}
