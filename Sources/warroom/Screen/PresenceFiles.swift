internal import Foundation
internal import Glibc
internal import IncidentCore
internal import WarRoomScreens

/// Who has the room open: one locked file a session beside the database, never the record. The lock
/// goes with the process, however it ends, so nobody stays behind.
final class PresenceFiles {
  private let directory: String
  private var own: (path: String, descriptor: Int32)?

  /// The presence files of the room in `room`; a directory that cannot be made means nobody is seen.
  init(room: String) {
    directory = room + "/presence"
    mkdir(directory, 0o700)
  }

  deinit { leave() }

  /// Says that `member` is here, until this object or the process ends.
  func enter(as member: MemberName, at now: Moment) {
    let path = "\(directory)/\(member.rawValue).\(getpid()).\(now.milliseconds)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    flock(descriptor, LOCK_EX | LOCK_NB)
    own = (path, descriptor)
  }

  /// Says that the member is gone.
  func leave() {
    guard let own else { return }
    unlink(own.path)
    close(own.descriptor)
    self.own = nil
  }

  /// Everybody here, each once, since the first of their sessions. Files whose process is gone are
  /// cleared away.
  func everybody() -> [Presence] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    var since: [MemberName: Moment] = [:]
    for name in names {
      let parts = name.split(separator: ".")
      guard parts.count == 3, let member = MemberName(rawValue: String(parts[0])),
        let started = Int64(parts[2]).map(Moment.init(milliseconds:)), isHeld(name)
      else { continue }
      since[member] = min(since[member] ?? started, started)
    }
    return since.map { Presence(member: $0.key, since: $0.value) }
      .sorted { ($0.since, $0.member) < ($1.since, $1.member) }
  }

  private func isHeld(_ name: String) -> Bool {
    let path = "\(directory)/\(name)"
    if path == own?.path { return true }
    let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return true }
    unlink(path)
    return false
  }
}
