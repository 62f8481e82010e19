internal import Glibc
internal import IncidentCore

/// A program of the system, run with fixed words, an empty environment and nothing on its standard
/// input. Only setting up and `doctor` start programs; no session ever does.
enum SystemProgram {
  /// What a program answered.
  struct Answer {
    /// Its exit status; -1 where it could not be started or was killed.
    var status: Int32
    /// What it wrote on standard output and standard error.
    var output: String
  }

  /// This program itself, wherever it was called from.
  static var ownPath: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// Runs the program at `path` to its end.
  static func run(_ path: String, _ arguments: [String]) -> Answer {
    var pipe: [Int32] = [-1, -1]
    guard Glibc.pipe(&pipe) == 0 else { return Answer(status: -1, output: "pipe") }
    for descriptor in pipe { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    defer { close(pipe[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipe[1], STDERR_FILENO)
    var id: pid_t = 0
    let words = ([path] + arguments).map { strdup($0) }
    let variables = [strdup("PATH=/usr/sbin:/usr/bin:/sbin:/bin"), strdup("LC_ALL=C.UTF-8")]
    defer { for text in words + variables { free(text) } }
    let failure = posix_spawn(&id, path, &actions, nil, words + [nil], variables + [nil])
    close(pipe[1])
    guard failure == 0 else {
      return Answer(status: -1, output: "\(path): \(String(cString: strerror(failure)))")
    }
    let output = String(decoding: everything(from: pipe[0]), as: UTF8.self)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return Answer(status: status & 0x7F == 0 ? status >> 8 & 0xFF : -1, output: output)
  }

  private static func everything(from descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let got = read(descriptor, &piece, piece.count)
      if got > 0 { bytes += piece.prefix(got) } else if got == 0 || errno != EINTR { return bytes }
    }
  }
}
