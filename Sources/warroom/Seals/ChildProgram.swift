internal import Glibc

/// Runs one program of the system: by its absolute path, with words that are given and nothing
/// else of this process, neither its environment nor its files.
struct ChildProgram {
  /// How it ended.
  struct Ending {
    /// Its exit status; 255 where a signal ended it.
    var status: Int32
  }

  /// The absolute path.
  let path: String
  /// Its words, the name first.
  let words: [String]
  /// Its whole environment, `NAME=value`.
  let environment: [String]

  /// Runs it with these files as its descriptors 0, 1, 2, … and waits for its end; nil where it
  /// could not be started. A descriptor that is nil stays this process's own.
  func run(with files: [Int32?]) -> Ending? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Out of the way first: a file may have the number another one is to get.
    let away = files.map { file in file.map { fcntl($0, F_DUPFD_CLOEXEC, 64) } }
    defer { for case let file? in away where file >= 0 { close(file) } }
    for (number, file) in away.enumerated() {
      guard let file else { continue }
      guard file >= 0 else { return nil }
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    for number in Int32(files.count)..<64 {
      posix_spawn_file_actions_addclose(&actions, number)
    }
    var child = pid_t()
    let started = Self.withPointers(words) { words in
      Self.withPointers(environment) { environment in
        posix_spawn(&child, path, &actions, nil, words, environment)
      }
    }
    guard started == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return Ending(status: status & 0x7F == 0 ? status >> 8 & 0xFF : 255)
  }

  private static func withPointers<Value>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
