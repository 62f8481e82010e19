import Foundation

/// A running program: its output goes to files, so that it can be killed and read at any moment.
///
/// Foundation's `Process` waits until nobody holds its socket any more, which a daemon such as a
/// tmux server does for ever; this one waits for the process itself.
final class Program {
  /// Its process id.
  let id: pid_t
  private let files: TemporaryDirectory
  private let ground: AnyObject?

  /// Starts the program at `path`, with `input` on its standard input. What it works on stays as
  /// long as this object.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], input: String = "",
    ground: AnyObject? = nil
  ) throws {
    self.ground = ground
    files = try TemporaryDirectory()
    let streams = [
      (STDIN_FILENO, try files.write("input", input), O_RDONLY),
      (STDOUT_FILENO, try files.write("output", ""), O_WRONLY | O_APPEND),
      (STDERR_FILENO, try files.write("errors", ""), O_WRONLY | O_APPEND),
    ]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, file, mode) in streams {
      posix_spawn_file_actions_addopen(&actions, descriptor, file, mode, 0)
    }
    // What the test runner ignores or blocks is its own affair.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

    let words = CStrings([path] + arguments)
    let variables = CStrings(environment.map { "\($0)=\($1)" }.sorted())
    var id: pid_t = 0
    let failure = withExtendedLifetime((words, variables)) {
      posix_spawn(&id, path, &actions, &attributes, words.pointers, variables.pointers)
    }
    guard failure == 0 else {
      throw NotStarted(path: path, reason: String(cString: strerror(failure)))
    }
    self.id = id
  }

  /// What it has printed by now; bytes that are not UTF-8 become U+FFFD.
  var output: String { text("output") }

  /// What it has said on standard error by now.
  var errors: String { text("errors") }

  /// Sends it a signal.
  func signal(_ number: Int32) { kill(id, number) }

  /// Waits for its end.
  func end() -> Ended {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Ended(
      status: signal == 0 ? status >> 8 & 0xFF : -signal, output: output, errors: errors)
  }

  private func text(_ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: files(name)) ?? Data(), as: UTF8.self)
  }

  /// The program could not be started.
  struct NotStarted: Error {
    var path: String
    var reason: String
  }
}

extension Program {
  /// A program that has come to its end.
  struct Ended {
    /// The exit status; the negative number of the signal that ended it.
    var status: Int32
    /// What it printed.
    var output: String
    /// What it said on standard error.
    var errors: String
  }

  /// Runs a program to its end.
  static func run(
    _ path: String, _ arguments: [String], environment: [String: String], input: String = ""
  ) throws -> Ended {
    try Program(path, arguments, environment: environment, input: input).end()
  }
}
