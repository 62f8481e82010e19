import Foundation

/// A small ext4 disk whose power can be cut: whatever was not synced by then is gone.
///
/// The cut is ext4's own shutdown call without a flush of the journal (`EXT4_IOC_SHUTDOWN`, flag 2):
/// the file system forgets what it holds in memory, and mounting it again replays the journal, as
/// after a real power cut. It says nothing about disks that lie about their syncs.
final class PoweredDisk {
  /// Where it is mounted.
  let path: String
  private let directory: TemporaryDirectory
  private var image: String { directory("image") }

  /// Whether this account may mount one.
  static let isPermitted = (try? PoweredDisk()) != nil

  /// Mounts an empty one.
  init(megabytes: Int = 128) throws {
    directory = try TemporaryDirectory()
    path = directory("disk")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try run("/usr/bin/truncate", ["-s", "\(megabytes)M", image])
    try run("/usr/sbin/mkfs.ext4", ["-q", image])
    try run("/usr/bin/mount", ["-o", "loop", image, path])
  }

  deinit { try? run("/usr/bin/umount", ["--lazy", path]) }

  /// Cuts the power. Everything on it fails from now on, until `restore()`.
  ///
  /// A file that nobody syncs is written just before, to see that the cut was one.
  func cut() throws {
    // _IOR('X', 125, __u32), as in Linux's include/uapi/linux/ext4.h.
    let call = """
      import fcntl, os, struct, sys
      disk = os.open(sys.argv[1], os.O_RDONLY)
      with open(sys.argv[1] + "/unsynced", "a") as unsynced:
          unsynced.write("gone")
      fcntl.ioctl(disk, 0x8004587D, struct.pack("I", 2))
      """
    try run("/usr/bin/python3", ["-c", call, path])
  }

  /// Gives the power back. Nobody may hold a file of it open any more.
  ///
  /// - Returns: whether what was not synced is gone, as it must be after a real cut.
  func restore() throws -> Bool {
    try run("/usr/bin/umount", [path])
    try run("/usr/bin/mount", ["-o", "loop", image, path])
    return FileManager.default.contents(atPath: path + "/unsynced")?.isEmpty ?? true
  }

  private func run(_ program: String, _ arguments: [String]) throws {
    let ended = try Program.run(
      program, arguments, environment: PinnedEnvironment.variables(home: directory.path))
    guard ended.status == 0 else { throw NotDone(words: "\(program): \(ended.errors)") }
  }

  /// The system did not allow it.
  struct NotDone: Error {
    var words: String
  }
}
