import Glibc

/// Ports of 127.0.0.1.
enum FreePort {
  /// A port on which nobody listens now.
  static func find() throws -> UInt16 {
    let (descriptor, address) = (socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0), loopback(0))
    defer { close(descriptor) }
    var found = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withPointer(to: address) { bind(descriptor, $0, length) } == 0
    let isNamed = withUnsafeMutablePointer(to: &found) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &length)
      }
    }
    guard isBound, isNamed == 0 else { throw NoPort() }
    return UInt16(bigEndian: found.sin_port)
  }

  /// Whether somebody listens on `port`.
  static func isTaken(_ port: UInt16) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    return withPointer(to: loopback(port)) {
      connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    } == 0
  }

  private static func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  private static func withPointer<Result>(
    to address: sockaddr_in, _ body: (UnsafePointer<sockaddr>) -> Result
  ) -> Result {
    withUnsafePointer(to: address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0) }
    }
  }

  /// The kernel gave none.
  struct NoPort: Error {}
}
