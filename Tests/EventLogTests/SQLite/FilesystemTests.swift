import Testing

@testable import SQLiteEventLog

/// Filesystems that other hosts or programs serve are told by their names in the kernel's list.
struct FilesystemTests {
  /// Lines as `/proc/self/mountinfo` has them, one with optional words and one without.
  private let mounts = Array(
    """
    22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
    40 22 0:45 / /mnt/nfs rw,relatime shared:3 master:2 - nfs4 fs1:/war rw,vers=4.2
    41 22 0:46 / /mnt/ssh rw,nosuid - fuse.sshfs admin@fs2:/ rw,user_id=0
    42 22 0:47 / /mnt/share rw - cifs //fs3/war rw
    43 22 0:4 / /tmp rw - tmpfs tmpfs rw

    """.utf8)

  @Test(arguments: [
    (UInt32(45), "nfs4", true), (46, "fuse.sshfs", true), (47, "cifs", true), (4, "tmpfs", false),
  ])
  func `the kind is the word behind the dash, of exactly that device`(
    minor: UInt32, kind: String, isServed: Bool
  ) {
    let device = Filesystem.Device(major: 0, minor: minor)
    #expect(Filesystem.kind(of: device, in: mounts) == kind)
    #expect(Filesystem.isServed(kind) == isServed)
  }

  @Test func `a device that is not in the list has no kind`() {
    #expect(Filesystem.kind(of: Filesystem.Device(major: 0, minor: 6), in: mounts) == nil)
    #expect(Filesystem.kind(of: Filesystem.Device(major: 0, minor: 45), in: []) == nil)
  }
}
