internal import CTerminal
internal import Glibc
internal import Synchronization

/// Signals that end the process: they set a flag, the loop sees it and everything is put back.
enum Ending {
  private nonisolated static let asked = Atomic<Bool>(false)

  /// Whether a signal asked the process to end.
  nonisolated static var wasAsked: Bool { asked.load(ordering: .relaxed) }

  /// Begins to watch. A process that ends in any other way still gives the terminal back.
  static func watch() {
    for signal in [SIGHUP, SIGTERM, SIGINT] {
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { _ in
        Ending.asked.store(true, ordering: .relaxed)
      }
      unsafe sigaction(signal, &action, nil)
    }
    signal(SIGPIPE, SIG_IGN)
    atexit { ct_close() }
  }
}
