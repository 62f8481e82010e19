internal import Synchronization
internal import TerminalDriver
internal import WarRoomScreens

/// News on its way from the store's thread to the screen's. Leaving something wakes the screen.
final class Mailbox: Sendable {
  private let letters = Mutex<[News]>([])
  private let verdict = Mutex<CommandFailure?>(nil)
  private let bell: WakePipe

  /// A mailbox that wakes whoever waits on `bell`.
  init(bell: WakePipe) { self.bell = bell }

  /// Leaves `news` for the screen.
  func leave(_ news: News) {
    letters.withLock { $0.append(news) }
    bell.wake()
  }

  /// Says that the person may not stay, and why.
  func dismiss(because verdict: CommandFailure) {
    self.verdict.withLock { $0 = $0 ?? verdict }
    bell.wake()
  }

  /// Why the person may not stay, where that is so.
  var dismissal: CommandFailure? { verdict.withLock { $0 } }

  /// Takes everything that was left, oldest first.
  func empty() -> [News] {
    letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}
