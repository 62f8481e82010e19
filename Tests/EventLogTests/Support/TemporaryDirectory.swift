import Foundation

/// A private directory that is gone when the test is over.
final class TemporaryDirectory: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "warroom-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something in the directory.
  func callAsFunction(_ name: String) -> String { path + "/" + name }
}

/// Reads a whole file.
func contents(_ path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
}

/// Replaces a whole file, keeping it private.
func setContents(_ path: String, _ bytes: [UInt8]) throws {
  let isThere = FileManager.default.createFile(
    atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
  guard isThere else { throw CocoaError(.fileWriteUnknown) }
}
