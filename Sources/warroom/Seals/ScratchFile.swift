internal import Glibc
internal import IncidentCore

/// A file without a name, which goes with this process: what another program is to read and write
/// without anybody else seeing it.
final class ScratchFile {
  /// Its descriptor.
  let descriptor: Int32

  /// A file that holds `text`, to be read from its beginning.
  init(_ text: String = "") throws(CommandFailure) {
    let directory = Surroundings.value(of: "TMPDIR") ?? "/tmp"
    var name = Array("\(directory)/warroom.XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw ScratchFile.failure(directory) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(name)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { throw ScratchFile.failure(directory) }
      rest = rest.dropFirst(max(written, 0))
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// What it holds, at most a megabyte.
  var text: String {
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }

  private static func failure(_ directory: String) -> CommandFailure {
    CommandFailure(.unavailable, rule: "cannot-write", system: directory)
  }
}
