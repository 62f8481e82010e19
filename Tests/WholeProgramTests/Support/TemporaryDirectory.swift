import Foundation

/// A directory of our own that goes when nobody holds it any more.
final class TemporaryDirectory: Sendable {
  /// Its path; kept short, because the path of a socket has at most 107 bytes.
  let path: String

  /// Makes an empty one.
  init() throws {
    let name = String(UInt32.random(in: .min ... .max), radix: 36)
    path = "/tmp/warroom-test-" + name
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something in it.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a text file into it, private, and gives its path.
  func write(_ name: String, _ text: String) throws -> String {
    let path = self(name)
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    return path
  }
}
