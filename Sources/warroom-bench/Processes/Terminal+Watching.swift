internal import Glibc

extension Terminal {
  /// Takes in what is painted on many terminals until `limit`, or until `painted` (the terminal's
  /// position and its bytes) answers false.
  static func watch(
    _ terminals: [Terminal], until limit: Double, _ painted: (Int, Int) -> Bool
  ) {
    var sources = terminals.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    while case let rest = limit - Clock.now, rest > 0 {
      guard poll(&sources, nfds_t(sources.count), Int32(rest.rounded(.up))) > 0 else { continue }
      for index in sources.indices where sources[index].revents != 0 {
        if let bytes = terminals[index].read(until: limit) {
          guard painted(index, bytes.count) else { return }
        } else {
          // A program that has ended says no more.
          sources[index].fd = -1
        }
      }
    }
  }
}
