internal import Glibc

/// A terminal of 120 columns and 36 rows with one program in it, which sees what a person's
/// terminal would be sent.
final class Terminal {
  /// What a program painted in answer to something.
  struct Burst {
    /// Milliseconds to the first byte; nil where nothing came.
    var first: Double?
    /// Milliseconds to the last byte before it was quiet.
    var last: Double?
    /// How many bytes.
    var bytes = 0
  }

  /// The program.
  let child: Child
  /// Our end.
  let descriptor: Int32
  private let opened: Double

  /// Starts `program` with `words` in a new terminal.
  init(_ program: Program, _ words: [String]) throws {
    var near: Int32 = -1
    var far: Int32 = -1
    var size = winsize(ws_row: 36, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&near, &far, nil, nil, &size) == 0, let name = ttyname(far) else {
      throw Failure("no terminal: \(String(cString: strerror(errno)))")
    }
    let path = String(cString: name)
    close(far)
    _ = fcntl(near, F_SETFD, FD_CLOEXEC)
    descriptor = near
    opened = Clock.now
    do {
      child = try Child(program, words, inNewSession: true) { actions in
        posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
      }
    } catch {
      close(near)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Types `text`.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  /// The first picture, counted from the start of the program. Call it first, once.
  func firstPicture() -> Burst { burst(since: opened) }

  /// What is painted from now until nothing comes for `quiet` milliseconds; waits `patience` for
  /// the first byte.
  func burst(since start: Double = Clock.now, quiet: Double = 150, patience: Double = 5_000)
    -> Burst
  {
    var burst = Burst()
    while true {
      let limit = burst.last.map { start + $0 + quiet } ?? start + patience
      guard let piece = read(until: limit) else { return burst }
      let elapsed = Clock.now - start
      burst.first = burst.first ?? elapsed
      burst.last = elapsed
      burst.bytes += piece.count
    }
  }

  /// The moment at which all bytes of `text` have come, one after the other.
  ///
  /// - Throws: `Failure` where they do not come within two seconds.
  func wait(for text: String) throws -> Double {
    let wanted = Array(text.utf8)
    var seen: [UInt8] = []
    let limit = Clock.now + 2_000
    while let piece = read(until: limit) {
      seen += piece
      if seen.contains(wanted) { return Clock.now }
      seen = Array(seen.suffix(wanted.count))
    }
    throw Failure("“\(text)” was not painted")
  }

  /// The next bytes; nil where none come before `limit` or the program is gone.
  func read(until limit: Double) -> ArraySlice<UInt8>? {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let rest = limit - Clock.now
    guard rest > 0, poll(&source, 1, Int32(rest.rounded(.up))) > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let got = Glibc.read(descriptor, &bytes, bytes.count)
    return got > 0 ? bytes.prefix(got) : nil
  }

  /// Ends the program.
  func stop() { child.stop() }
}

extension Array where Element == UInt8 {
  /// Whether `other` stands somewhere in these bytes.
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    guard count >= other.count else { return false }
    return (0...(count - other.count)).contains {
      self[$0..<($0 + other.count)].elementsEqual(other)
    }
  }
}
