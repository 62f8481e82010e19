import Foundation

/// A file system of a few megabytes, to be filled and to be made read-only.
final class SmallDisk {
  /// Where it is mounted.
  let path: String
  private let directory: TemporaryDirectory

  /// Whether this account may mount one.
  static let isPermitted = (try? SmallDisk()) != nil

  /// Mounts an empty one.
  init(megabytes: Int = 8) throws {
    directory = try TemporaryDirectory()
    path = directory("disk")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try mount(["-t", "tmpfs", "-o", "size=\(megabytes)m,mode=0700", "tmpfs", path])
  }

  deinit { _ = try? run("/usr/bin/umount", ["--lazy", path]) }

  /// Takes the right to write away from everybody.
  func makeReadOnly() throws { try mount(["-o", "remount,ro", path]) }

  /// Fills it to the last byte.
  func fill() throws {
    // dd ends with an error, because it is told to write more than there is room for.
    _ = try run("/usr/bin/dd", ["if=/dev/zero", "of=\(path)/filler", "bs=4096"])
  }

  /// Makes room again.
  func empty() throws { try FileManager.default.removeItem(atPath: path + "/filler") }

  private func mount(_ arguments: [String]) throws {
    let ended = try run("/usr/bin/mount", arguments)
    guard ended.status == 0 else { throw NotMounted(words: ended.errors) }
  }

  private func run(_ program: String, _ arguments: [String]) throws -> Program.Ended {
    try Program.run(
      program, arguments, environment: PinnedEnvironment.variables(home: directory.path))
  }

  /// The system did not allow it.
  struct NotMounted: Error {
    var words: String
  }
}
