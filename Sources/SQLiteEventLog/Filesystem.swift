internal import EventLog
internal import Glibc

/// What kind of filesystem a directory is on.
enum Filesystem {
  /// - Throws: `StoreFailure.networkFilesystem` for a directory whose files other hosts or
  ///   programs serve: SQLite's locks and shared memory do not hold between all who see them.
  static func refuseNetwork(_ directory: String) throws(StoreFailure) {
    guard let kind = try kind(of: directory), isServed(kind) else { return }
    throw .networkFilesystem(path: directory, kind: kind)
  }

  /// Whether other hosts or programs serve the files of this kind.
  static func isServed(_ kind: String) -> Bool {
    switch kind {
    case "9p", "afs", "beegfs", "ceph", "cifs", "fuse", "gfs2", "glusterfs", "lustre", "ncpfs",
      "nfs", "nfs4", "ocfs2", "smb3", "smbfs":
      true
    default: kind.hasPrefix("fuse.")
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
    return kind(of: device, in: try SystemCall.readAll(descriptor))
  }

  /// The kind of what is mounted as `device`, in the words of the kernel's list of mounts.
  static func kind(of device: Device, in mounts: [UInt8]) -> String? {
    let name = Array("\(device.major):\(device.minor)".utf8)
    // id, parent, device, root, place, options and optional words, then "-", kind and source.
    for line in mounts.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "))
      guard words.count > 2, words[2].elementsEqual(name),
        let dash = words.firstIndex(where: { $0.elementsEqual("-".utf8) })
      else { continue }
      return words.dropFirst(dash + 1).first.map { String(decoding: $0, as: UTF8.self) }
    }
    return nil
  }

  /// The two numbers the kernel packs into one.
  struct Device {
    let major: UInt32
    let minor: UInt32

    init(major: UInt32, minor: UInt32) {
      self.major = major
      self.minor = minor
    }

    init(_ packed: dev_t) {
      major = UInt32(truncatingIfNeeded: (packed >> 8) & 0xFFF | (packed >> 32) & ~0xFFF)
      minor = UInt32(truncatingIfNeeded: packed & 0xFF | (packed >> 12) & ~0xFF)
    }
  }
}
