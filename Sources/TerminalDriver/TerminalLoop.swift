internal import CTerminal
internal import Glibc
public import TerminalCells

/// Owns the terminal: the only place that waits, reads keys and paints. Lives on one thread.
@MainActor public final class TerminalLoop {
  /// Why the terminal cannot be used, or is no longer there.
  public enum Failure: Error, Hashable {
    /// Standard input or output is not a terminal.
    case notATerminal
    /// No description of the terminal is found, and neither is one for xterm.
    case unknownTerminal(String)
    /// The terminal cannot put a character at a place (`dumb`).
    case cannotAddressCells(String)
    /// The terminal is gone.
    case hungUp
    /// The process was told to end.
    case ended
  }

  /// Something that ended a wait.
  public enum Wakeup: Hashable {
    /// A key or a paste.
    case key(Key)
    /// The terminal has another size, in cells.
    case resized(width: Int, height: Int)
    /// Somebody called `wake` on the pipe.
    case mail
    /// The time given has come.
    case deadline
  }

  /// The name of the terminal where nothing is known about it and it is treated as an xterm; nil
  /// where all is well.
  public let note: String?
  /// Whether the terminal is sent UTF-8; else only ASCII can be shown.
  public let isUTF8: Bool

  private let wakeup: WakePipe
  private let signals: WakePipe
  private var painter: Painter
  private var keyboard = Keyboard()
  private var emptyReadings = 0

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - wakeup: The pipe through which other threads end a wait.
  ///   - usesColor: Whether colours may be used.
  /// - Throws: `Failure` where there is no terminal that can be painted on.
  public init(wakeup: WakePipe, usesColor: Bool = true) throws(Failure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    isUTF8 = Locale.prepare()
    let named = Locale.variable("TERM") ?? ""
    var status = named.isEmpty ? -1 : ct_open(nil)
    note = status == -1 ? named : nil
    if status == -1 { status = ct_open("xterm-256color") }
    if status == -1 { throw .unknownTerminal(named) }
    if status == -2 { throw .cannotAddressCells(named) }
    do { signals = try WakePipe() } catch {
      ct_close()
      throw .notATerminal
    }
    ct_watch(signals.far)
    atexit { ct_close() }
    self.wakeup = wakeup
    painter = Painter(usesColor: usesColor, isUTF8: isUTF8)
  }

  isolated deinit { close() }

  /// The size in cells, at least 1 each way.
  public var size: (width: Int, height: Int) {
    var (rows, columns): (Int32, Int32) = (0, 0)
    unsafe ct_size(&rows, &columns)
    return (max(1, Int(columns)), max(1, Int(rows)))
  }

  /// Sleeps until there is a key, a new size, mail, or `milliseconds` have passed (nil: for ever).
  ///
  /// - Throws: `Failure.hungUp` where the terminal is gone, `Failure.ended` after a signal to end.
  public func wait(milliseconds: Int64?) throws(Failure) -> [Wakeup] {
    var sources = [STDIN_FILENO, wakeup.descriptor, signals.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let ready = pollResting(&sources, milliseconds.map { max(0, $0) })
    // In this order: a signal that comes after the question rings for the next wait.
    let wasRung = ready > 0 && sources[2].revents != 0
    if wasRung { signals.drain() }
    if ct_was_ended() != 0 { throw .ended }
    guard ready != 0 else { return [.deadline] }
    guard ready > 0 else { return [] }
    let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
    if sources[0].revents & gone != 0 { throw .hungUp }

    var wakeups: [Wakeup] = []
    if wasRung { wakeups.append(resized()) }
    if sources[1].revents != 0 {
      wakeup.drain()
      wakeups.append(.mail)
    }
    if sources[0].revents != 0 { wakeups += try readKeys().map(Wakeup.key) }
    return wakeups
  }

  /// Polls for `milliseconds` (nil: for ever). Where nothing comes for a while, memory that a
  /// waiting screen does not need is given back, and the rest is waited for.
  private func pollResting(_ sources: inout [pollfd], _ milliseconds: Int64?) -> Int32 {
    let (pause, count) = (TerminalLoop.pause, nfds_t(sources.count))
    guard milliseconds.map({ $0 > pause }) ?? true else {
      return unsafe poll(&sources, count, Int32(clamping: milliseconds ?? -1))
    }
    let ready = unsafe poll(&sources, count, Int32(pause))
    guard ready == 0 else { return ready }
    if isNearlyAlone { ct_give_back_program() }
    return unsafe poll(&sources, count, milliseconds.map { Int32(clamping: $0 - pause) } ?? -1)
  }

  /// Whether few others run this program. Then its own pages are worth giving back; many share them,
  /// so that giving them back saves nothing, and each would have to fetch them again at every news.
  public var isNearlyAlone = true

  /// Milliseconds without a key or news after which nobody is taken to be at work.
  private static let pause: Int64 = 2_000

  /// Shows `surface`, sending only what differs from what is shown.
  public func present(_ surface: Surface, theme: Theme) { painter.paint(surface, theme: theme) }

  /// Forgets what the terminal shows, so that the next picture is sent whole.
  public func forget() {
    painter.forget()
    ct_forget()
  }

  /// Sounds the bell.
  public func bell() { ct_bell() }

  /// Sends something beside the picture.
  public func send(_ message: TerminalMessage) {
    unsafe ct_send(message.bytes, Int32(message.bytes.count))
  }

  /// Listens to the mouse or leaves it to the terminal; nothing is sent where it is so already.
  public func listenToMouse(_ listens: Bool) { ct_mouse(listens ? 1 : 0) }

  /// Gives the terminal back as it was. Safe to call twice.
  public func close() { ct_close() }

  /// Terminals cut, refill or reflow what they show: none of it can be relied on, even where the
  /// size is the same again by the time it is looked at.
  private func resized() -> Wakeup {
    ct_resize()
    forget()
    return .resized(width: size.width, height: size.height)
  }

  /// The end of a file is readable for ever and holds nothing; a slow line may look so once. Bytes
  /// of which no key can be made, such as Latin letters that are not UTF-8, are no end.
  private func readKeys() throws(Failure) -> [Key] {
    emptyReadings = ct_waiting() == 0 ? emptyReadings + 1 : 0
    if emptyReadings == 3 { throw .hungUp }
    return keyboard.read()
  }
}
