internal import Foundation
internal import Glibc
internal import IncidentCore
internal import WarRoomScreens

/// The unsent text of one member, kept beside the database so that a lost connection cannot take
/// it. It is not part of the record and is gone once the text is recorded or emptied.
struct DraftFile {
  private let path: String

  /// The draft of `member` in the room in `room`.
  init(room: String, member: MemberName) {
    let directory = room + "/drafts"
    mkdir(directory, 0o700)
    path = "\(directory)/\(member.rawValue).json"
  }

  /// The texts kept, if any are; a file that cannot be read holds none.
  func read() -> Drafts? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return try? JSONDecoder().decode(Drafts.self, from: data)
  }

  /// Keeps `drafts`, or no file where there are none. Written beside and renamed, so that a half-written
  /// file is never read.
  func keep(_ drafts: Drafts) {
    guard !drafts.isEmpty, let data = try? JSONEncoder().encode(drafts) else {
      unlink(path)
      return
    }
    let beside = path + ".\(getpid())"
    unlink(beside)
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let bytes = [UInt8](data)
    let written = write(descriptor, bytes, bytes.count)
    close(descriptor)
    if written == bytes.count { rename(beside, path) } else { unlink(beside) }
  }
}
