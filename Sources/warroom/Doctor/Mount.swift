internal import Glibc

/// The filesystem a file is on, from the kernel's list of mounts.
enum Mount {
  /// The kind by its name, such as `ext4`; nil where the list does not have the file's device.
  static func kind(of path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0, let list = fopen("/proc/self/mountinfo", "re") else {
      return nil
    }
    defer { fclose(list) }
    let device = name(of: status.st_dev)
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    // id, parent, device, root, place, options and optional words, then "-", kind and source.
    while getline(&line, &capacity, list) > 0 {
      let words = line.map { String(cString: $0) }?.split(separator: " ") ?? []
      guard words.count > 2, words[2] == device, let dash = words.firstIndex(of: "-") else {
        continue
      }
      return words.dropFirst(dash + 1).first.map { String($0) }
    }
    return nil
  }

  /// `major:minor`, as the kernel packs the two into one number.
  private static func name(of device: dev_t) -> String {
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    return "\(UInt32(truncatingIfNeeded: major)):\(UInt32(truncatingIfNeeded: minor))"
  }
}
