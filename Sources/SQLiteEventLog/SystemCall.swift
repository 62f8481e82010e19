internal import EventLog
internal import Glibc

/// Small, typed doors to the system calls this module needs.
enum SystemCall {
  /// Repeats `call` while a signal interrupts it.
  ///
  /// - Throws: `StoreFailure.readOnly`, `.diskFull` or `.system` by `errno`, where the call
  ///   answers -1.
  @discardableResult
  static func run(_ name: String, _ call: () -> Int32) throws(StoreFailure) -> Int32 {
    while true {
      let result = call()
      if result != -1 { return result }
      if errno != EINTR { throw failure(name) }
    }
  }

  /// The failure that `errno` stands for, after the call `name`.
  static func failure(_ name: String) -> StoreFailure {
    switch errno {
    case EROFS, EACCES, EPERM: .readOnly
    case ENOSPC, EDQUOT: .diskFull
    case let code: .system(call: name, reason: String(cString: strerror(code)))
    }
  }

  /// Opens a file of ours: never through a symbolic link, never inherited by a child.
  static func open(_ path: String, _ flags: Int32) throws(StoreFailure) -> Int32 {
    try run("open \(path)") { Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC, 0o600) }
  }

  /// Writes all of `bytes`.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(StoreFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written == -1 {
        guard errno == EINTR else { throw failure("write") }
      } else {
        rest = rest.dropFirst(written)
      }
    }
  }

  /// Everything from a descriptor's position to the end of the file.
  static func readAll(_ descriptor: Int32) throws(StoreFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 13)
    while true {
      let got = read(descriptor, &piece, piece.count)
      if got == 0 { return bytes }
      if got > 0 {
        bytes.append(contentsOf: piece.prefix(got))
      } else if errno != EINTR {
        throw failure("read")
      }
    }
  }

  /// Makes what a directory lists durable: a new name is lost with the power otherwise.
  static func syncDirectory(_ path: String) throws(StoreFailure) {
    let descriptor = try open(path, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    try run("fsync \(path)") { fsync(descriptor) }
  }
}
