internal import Glibc

extension RecordReader {
  /// A reader of the file behind a descriptor, from where it stands to its end. The descriptor
  /// stays the caller's to close; a failing read counts as the end, which the heads reveal.
  public convenience init(descriptor: Int32) {
    self.init {
      Array(unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        var got = read(descriptor, buffer.baseAddress, buffer.count)
        while got == -1, errno == EINTR {
          got = read(descriptor, buffer.baseAddress, buffer.count)
        }
        count = max(0, got)
      }
    }
  }
}
