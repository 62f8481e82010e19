internal import Foundation
internal import Glibc
internal import IncidentCore
internal import WarRoomScreens

/// Who has the room open, and when everybody was last there: small files beside the database, never
/// the record.
///
/// A session is a locked file `MEMBER.PROCESS.START` that says what is on its screen. The lock goes
/// with the process, however it ends, so nobody stays behind. The time of `MEMBER.seen` is when the
/// member was last here, kept up while they are, so that it is right however a session ends.
///
/// Of a hundred sessions each would read a hundred files at every look. So a session reads them only
/// where the directory says that something changed, and one of them all, whoever comes first, tries
/// the locks and clears away what the dead left, which changes the directory.
final class PresenceFiles {
  private let directory: String
  private var own: OwnFile?
  private var looked: Moment?
  private var changed: Moment?
  private var pulsed = Moment(milliseconds: 0)
  private var swept = Moment(milliseconds: 0)
  private var known = Attendance()

  /// The file of this session.
  private struct OwnFile {
    var member: MemberName
    var path: String
    var descriptor: Int32
  }

  /// How often somebody tries the locks, in milliseconds.
  private static let rhythm = Int64(2).seconds
  /// How often the files are read although nothing seems to have changed, in milliseconds: acts
  /// from the command line leave a time alone.
  private static let longest = Int64(30).seconds
  /// What changed within so many milliseconds before a look may have been missed by it.
  private static let blur = Int64(1).seconds
  /// How often a session says that it is still here, in milliseconds.
  private static let pulse = Int64(30).seconds

  /// The presence files of the room in `room`; a directory that cannot be made means nobody is seen.
  init(room: String) {
    directory = room + "/presence"
    mkdir(directory, 0o700)
  }

  deinit { leave() }

  /// Says that `member` is here, until this object or the process ends.
  func enter(as member: MemberName, at now: Moment) {
    let name = "\(member.rawValue).\(getpid()).\(now.milliseconds)"
    // It gets its name once it is locked: a colleague's look in between would clear it away.
    let path = "\(directory)/.\(name)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    flock(descriptor, LOCK_EX | LOCK_NB)
    guard rename(path, "\(directory)/\(name)") == 0 else {
      unlink(path)
      close(descriptor)
      return
    }
    own = OwnFile(member: member, path: "\(directory)/\(name)", descriptor: descriptor)
    note(member, at: now)
  }

  /// Says what is on the screen.
  func attend(to incident: IncidentID?, _ task: TaskID?) {
    guard let own else { return }
    let text = [incident?.rawValue, task?.rawValue].compactMap(\.self).joined(separator: " ")
    // In place and never longer than a line: a reader sees the old one or the new one.
    let bytes = Array((text + "\n").utf8)
    ftruncate(own.descriptor, 0)
    pwrite(own.descriptor, bytes, bytes.count, 0)
    FileTime.set(directory, to: .now)
  }

  /// Says that the member is gone.
  func leave() {
    guard let own else { return }
    note(own.member, at: .now)
    unlink(own.path)
    close(own.descriptor)
    self.own = nil
  }

  /// Keeps `moment` as the time at which `member` was last here, unless a later one is kept.
  func note(_ member: MemberName, at moment: Moment) {
    let path = "\(directory)/\(member.rawValue).seen"
    if let known = FileTime.modified(path), known >= moment { return }
    close(open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600))
    FileTime.set(path, to: moment)
  }

  /// Who is here, each once, since the first of their sessions, and when everybody else was. Files
  /// whose process is gone are cleared away.
  func attendance(at now: Moment) -> Attendance {
    if let own, now - pulsed >= PresenceFiles.pulse {
      pulsed = now
      note(own.member, at: now)
    }
    sweep(at: now)
    let changed = FileTime.modified(directory)
    if isFresh(at: now, changed) { return known }
    looked = now
    self.changed = changed
    known = read()
    return known
  }

  /// Whether what was read at the last look still holds.
  private func isFresh(at now: Moment, _ changed: Moment?) -> Bool {
    guard let looked, let changed, now >= looked, changed == self.changed else { return false }
    let patience =
      looked - changed > PresenceFiles.blur ? PresenceFiles.longest : PresenceFiles.blur
    return now - looked < patience
  }

  /// Clears away what sessions left that are over, unless a colleague's session has just done so.
  private func sweep(at now: Moment) {
    guard own != nil, now - swept >= PresenceFiles.rhythm || now < swept else { return }
    swept = now
    let mark = directory + "/.swept"
    if let last = FileTime.modified(mark), now - last < PresenceFiles.rhythm, now >= last { return }
    close(open(mark, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600))
    FileTime.set(mark, to: now)
    for name in (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    where isSession(name) && !isHeld(name) {
      unlink("\(directory)/\(name)")
    }
  }

  private func isSession(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && MemberName(rawValue: String(parts[0])) != nil
  }

  private func read() -> Attendance {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    var present: [MemberName: Presence] = [:]
    var screens = 0
    for name in names {
      guard let session = session(name) else { continue }
      guard isHeld(name) else {
        unlink("\(directory)/\(name)")
        continue
      }
      screens += 1
      let first = present[session.member] ?? session
      present[session.member] = Presence(
        member: session.member, since: min(first.since, session.since),
        incident: session.task == nil ? first.incident : session.incident,
        task: session.task ?? first.task)
    }
    return Attendance(
      present: present.values.sorted { ($0.since, $0.member) < ($1.since, $1.member) },
      lastSeen: lastSeen(names).filter { present[$0.key] == nil }, screens: screens)
  }

  private func session(_ name: String) -> Presence? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let member = MemberName(rawValue: String(parts[0])),
      let start = Int64(parts[2])
    else { return nil }
    let data = FileManager.default.contents(atPath: "\(directory)/\(name)")
    let words = String(decoding: data?.prefix(256) ?? Data(), as: UTF8.self)
      .split { $0 == " " || $0 == "\n" }.map(String.init)
    return Presence(
      member: member, since: Moment(milliseconds: start),
      incident: words.first.map(IncidentID.init(rawValue:)),
      task: words.count > 1 ? TaskID(rawValue: words[1]) : nil)
  }

  private func lastSeen(_ names: [String]) -> [MemberName: Moment] {
    var seen: [MemberName: Moment] = [:]
    for name in names where name.hasSuffix(".seen") {
      guard let member = MemberName(rawValue: String(name.dropLast(5))) else { continue }
      seen[member] = FileTime.modified("\(directory)/\(name)")
    }
    return seen
  }

  private func isHeld(_ name: String) -> Bool {
    let path = "\(directory)/\(name)"
    if path == own?.path { return true }
    let descriptor = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }
}
