internal import EventLog
internal import Glibc

/// What kind of filesystem a directory is on.
enum Filesystem {
  /// Kinds that other hosts or programs serve: SQLite's locks and shared memory do not hold
  /// between all who see such files.
  private static let network: Set<String> = [
    "9p", "afs", "beegfs", "ceph", "cifs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
    "ocfs2", "smb3", "smbfs",
  ]

  /// - Throws: `StoreFailure.networkFilesystem` for a directory on one of those, or on FUSE.
  static func refuseNetwork(_ directory: String) throws(StoreFailure) {
    guard let kind = try kind(of: directory) else { return }
    if network.contains(kind) || kind == "fuse" || kind.hasPrefix("fuse.") {
      throw .networkFilesystem(path: directory, kind: kind)
    }
  }

  /// The kind by its name in the kernel's list of mounts; nil where the list does not have the
  /// directory's device, which is so for some filesystems on local disks only.
  private static func kind(of directory: String) throws(StoreFailure) -> String? {
    var status = stat()
    try SystemCall.run("stat \(directory)") { stat(directory, &status) }
    let device = name(ofDevice: status.st_dev)
    guard let descriptor = try? SystemCall.open("/proc/self/mountinfo", O_RDONLY) else {
      return nil
    }
    defer { close(descriptor) }
    let list = String(decoding: try SystemCall.readAll(descriptor), as: UTF8.self)
    // id, parent, device, root, place, options and optional words, then "-", kind and source.
    for line in list.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 2, words[2] == device, let dash = words.firstIndex(of: "-") else {
        continue
      }
      return words.dropFirst(dash + 1).first.map { String($0) }
    }
    return nil
  }

  /// `major:minor`, as the kernel packs the two into one number.
  private static func name(ofDevice device: dev_t) -> String {
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    return "\(UInt32(truncatingIfNeeded: major)):\(UInt32(truncatingIfNeeded: minor))"
  }
}
