internal import CTerminal
internal import Glibc
public import TerminalCells

/// Owns the terminal: the only place that waits, reads keys and paints. Lives on one thread.
public final class TerminalLoop {
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

  /// What should be said about the terminal, such as that its type is unknown; nil where all is well.
  public let note: String?
  /// Whether the terminal is told characters in UTF-8; else only ASCII can be shown.
  public let isUTF8: Bool
  private let wakeup: WakePipe
  private var painter: Painter
  private var decoder = KeyDecoder()

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
    var status = named.isEmpty ? -1 : unsafe ct_open(nil)
    note = status == -1 ? named : nil
    if status == -1 { status = ct_open("xterm-256color") }
    if status == -1 { throw .unknownTerminal(named) }
    if status == -2 { throw .cannotAddressCells(named) }
    Ending.watch()
    self.wakeup = wakeup
    painter = Painter(usesColor: usesColor)
  }

  isolated deinit { close() }

  /// The size in cells.
  public var size: (width: Int, height: Int) {
    var (rows, columns): (Int32, Int32) = (0, 0)
    unsafe ct_size(&rows, &columns)
    return (max(1, Int(columns)), max(1, Int(rows)))
  }

  /// Sleeps until there is a key, a new size, mail, or `milliseconds` have passed (nil: for ever).
  ///
  /// - Throws: `Failure.hungUp` where the terminal is gone, `Failure.ended` after a signal to end.
  public func wait(milliseconds: Int64?) throws(Failure) -> [Wakeup] {
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeup.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let timeout = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    // A new size interrupts the wait, and is read below as a key.
    let ready = unsafe poll(&sources, nfds_t(sources.count), timeout)
    if Ending.wasAsked { throw .ended }
    let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
    if ready > 0, sources[0].revents & gone != 0 { throw .hungUp }
    var wakeups: [Wakeup] = []
    if ready > 0, sources[1].revents & Int16(POLLIN) != 0 {
      wakeup.drain()
      wakeups.append(.mail)
    }
    wakeups += readKeys()
    // Readable and yet no key at all: the other end was closed without a hang-up.
    if ready > 0, sources[0].revents & Int16(POLLIN) != 0, wakeups.isEmpty, atEnd {
      throw .hungUp
    }
    return wakeups.isEmpty && ready == 0 ? [.deadline] : wakeups
  }

  /// Shows `surface`, sending only what differs from what is shown.
  public func present(_ surface: Surface, theme: Theme) { painter.paint(surface, theme: theme) }

  /// Forgets what the terminal shows, so that the next picture is sent whole.
  public func forget() {
    painter.forget()
    ct_forget()
  }

  /// Sounds the bell.
  public func bell() { ct_bell() }

  /// Gives the terminal back as it was.
  public func close() { ct_close() }

  private func readKeys() -> [Wakeup] {
    var wakeups: [Wakeup] = []
    var value: UInt32 = 0
    var kind = unsafe ct_next(&value)
    while kind != 0 {
      if kind == 2, value == UInt32(KEY_RESIZE) {
        painter.forget()
        wakeups.append(.resized(width: size.width, height: size.height))
      } else if let key = decoder.take(value, isFunction: kind == 2) {
        wakeups.append(.key(key))
      }
      kind = unsafe ct_next(&value)
    }
    if let key = decoder.pause() { wakeups.append(.key(key)) }
    return wakeups
  }

  private var atEnd: Bool {
    var waiting: Int32 = 0
    return unsafe ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) == -1 || waiting == 0
  }
}
