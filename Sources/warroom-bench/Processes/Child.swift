internal import Glibc

/// How a process ended and what it had used.
struct Ending {
  /// Its exit status; -1 where a signal ended it.
  let status: Int32
  /// From starting it to its end, milliseconds.
  let wall: Double
}

/// A process that was started.
final class Child {
  /// Its number.
  let id: pid_t
  private let started: Double
  private var hasEnded = false

  /// Starts `program` with `words`; `arrange` says what its descriptors are.
  init(
    _ program: Program, _ words: [String], inNewSession: Bool = false,
    _ arrange: (inout posix_spawn_file_actions_t) -> Void
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    arrange(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID: the terminal it opens first becomes its own.
    if inNewSession { posix_spawnattr_setflags(&attributes, 0x80) }

    let arguments = ([program.path] + program.words + words).map { strdup($0) } + [nil]
    let environment = program.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var child: pid_t = 0
    started = Clock.now
    let code = posix_spawn(&child, program.path, &actions, &attributes, arguments, environment)
    guard code == 0 else {
      throw Failure("cannot start \(program.path): \(String(cString: strerror(code)))")
    }
    id = child
  }

  deinit {
    guard !hasEnded else { return }
    kill(id, SIGKILL)
    waitpid(id, nil, 0)
  }

  /// Waits for its end.
  func end() throws -> Ending {
    var status: Int32 = 0
    while waitpid(id, &status, 0) == -1 {
      guard errno == EINTR else { throw Failure("waitpid: \(String(cString: strerror(errno)))") }
    }
    let wall = Clock.now - started
    hasEnded = true
    return Ending(status: status & 0x7F == 0 ? (status >> 8) & 0xFF : -1, wall: wall)
  }

  /// Asks it to end, and waits until it has.
  func stop() {
    guard !hasEnded else { return }
    kill(id, SIGTERM)
    _ = try? end()
  }
}
