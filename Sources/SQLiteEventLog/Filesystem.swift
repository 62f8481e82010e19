internal import EventLog
internal import Glibc

/// What kind of filesystem a directory is on.
enum Filesystem {
  /// - Throws: `StoreFailure.networkFilesystem` for a directory whose files other hosts or
  ///   programs serve: SQLite's locks and shared memory do not hold between all who see them.
  static func refuseNetwork(_ directory: String) throws(StoreFailure) {
    guard let kind = try kind(of: directory) else { return }
    switch kind {
    case "9p", "afs", "beegfs", "ceph", "cifs", "fuse", "gfs2", "glusterfs", "lustre", "ncpfs",
      "nfs", "nfs4", "ocfs2", "smb3", "smbfs":
      throw .networkFilesystem(path: directory, kind: kind)
    default:
      if kind.hasPrefix("fuse.") { throw .networkFilesystem(path: directory, kind: kind) }
    }
  }

  /// The kind by its name in the kernel's list of mounts; nil for a filesystem that has a disk of
  /// this host to itself, and for the few local ones the list has under another device.
  private static func kind(of directory: String) throws(StoreFailure) -> String? {
    var status = stat()
    try SystemCall.run("stat \(directory)") { stat(directory, &status) }
    let device = Device(status.st_dev)
    // Everything without a disk has major number 0. Knowing that spares most rooms the list.
    guard device.major == 0 else { return nil }
    guard let descriptor = try? SystemCall.open("/proc/self/mountinfo", O_RDONLY) else {
      return nil
    }
    defer { close(descriptor) }
    let name = Array("\(device.major):\(device.minor)".utf8)
    // id, parent, device, root, place, options and optional words, then "-", kind and source.
    for line in try SystemCall.readAll(descriptor).split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "))
      guard words.count > 2, words[2].elementsEqual(name),
        let dash = words.firstIndex(where: { $0.elementsEqual("-".utf8) })
      else { continue }
      return words.dropFirst(dash + 1).first.map { String(decoding: $0, as: UTF8.self) }
    }
    return nil
  }

  /// The two numbers the kernel packs into one.
  private struct Device {
    let major: UInt32
    let minor: UInt32

    init(_ packed: dev_t) {
      major = UInt32(truncatingIfNeeded: (packed >> 8) & 0xFFF | (packed >> 32) & ~0xFFF)
      minor = UInt32(truncatingIfNeeded: packed & 0xFF | (packed >> 12) & ~0xFF)
    }
  }
}
