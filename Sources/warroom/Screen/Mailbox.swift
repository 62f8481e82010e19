internal import Synchronization
internal import TerminalDriver
internal import WarRoomScreens

/// News on its way from the store's thread to the screen's. Leaving something wakes the screen.
final class Mailbox: Sendable {
  private let letters = Mutex<[News]>([])
  private let bell: WakePipe

  /// A mailbox that wakes whoever waits on `bell`.
  init(bell: WakePipe) { self.bell = bell }

  /// Leaves `news` for the screen.
  func leave(_ news: News) {
    letters.withLock { $0.append(news) }
    bell.wake()
  }

  /// Takes everything that was left, oldest first.
  func empty() -> [News] {
    letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}
