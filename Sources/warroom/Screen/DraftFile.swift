internal import Foundation
internal import Glibc
internal import IncidentCore
internal import WarRoomScreens

/// The unsent text of one session, kept beside the database so that a lost connection, a kill or a
/// full disk cannot take it. It is no part of the record, and gone once the text is recorded.
///
/// A session has two files of its own, `MEMBER.PROCESS.START.a` and `.b`, and writes them by turns in
/// place: one of them is whole at every moment, and their room on the disk is taken beforehand. The
/// first one is locked while the session lives, so that another one of the member takes over what
/// the dead left, and nothing of the living.
final class DraftFile {
  private let directory: String
  private let member: MemberName
  private var slots: [Slot] = []
  private var generation: UInt64 = 0
  /// Names of sessions whose texts were taken over and are not kept by this one yet.
  private var adopted: [String] = []

  private struct Slot {
    var path: String
    var descriptor: Int32
  }

  /// Bytes of disk taken for each file beforehand.
  private static let reserve = 32 << 10

  /// The draft of a session of `member` in the room in `room`.
  init(room: String, member: MemberName, at now: Moment) {
    directory = room + "/drafts"
    self.member = member
    mkdir(directory, 0o700)
    let name = "\(member.rawValue).\(getpid()).\(now.milliseconds)"
    for part in ["a", "b"] {
      let path = "\(directory)/\(name).\(part)"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { continue }
      flock(descriptor, LOCK_EX | LOCK_NB)
      posix_fallocate(descriptor, 0, off_t(DraftFile.reserve))
      slots.append(Slot(path: path, descriptor: descriptor))
    }
  }

  deinit { close() }

  /// What sessions of the member left that are over, the oldest first; theirs until `keep` has it.
  func adopt() -> Drafts {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    let sessions = Set(names.filter { $0.hasPrefix(member.rawValue + ".") }.map { $0.dropLast(2) })
      .map(String.init).filter { name in !slots.contains { $0.path.hasSuffix("/\(name).a") } }
    var left = Drafts()
    for name in sessions.sorted(by: DraftFile.isNewer) where isOver(name) {
      if let drafts = newest(of: name) { left.adopt(drafts) }
      adopted.append(name)
    }
    return left
  }

  /// Keeps `drafts` in place of what was kept.
  ///
  /// - Returns: false where the disk has no room for them; what was kept before is then still there.
  func keep(_ drafts: Drafts) -> Bool {
    guard !slots.isEmpty, let text = try? JSONEncoder().encode(drafts) else {
      return drafts.isEmpty
    }
    generation += 1
    let bytes = [UInt8](DraftFile.head(generation, text) + text)
    let slot = slots[Int(generation % UInt64(slots.count))]
    guard pwrite(slot.descriptor, bytes, bytes.count, 0) == bytes.count else { return false }
    for name in adopted { ["a", "b"].forEach { unlink("\(directory)/\(name).\($0)") } }
    adopted = []
    return true
  }

  /// Ends the session; texts that are still unsent stay for the next one.
  func close(leaving drafts: Drafts? = nil) {
    for slot in slots {
      if drafts?.isEmpty == true, adopted.isEmpty { unlink(slot.path) }
      Glibc.close(slot.descriptor)
    }
    slots = []
  }

  /// By process start, the newest first: each is put before the ones adopted already.
  private static func isNewer(_ left: String, _ right: String) -> Bool {
    func start(_ name: String) -> Int64 {
      name.split(separator: ".").last.flatMap { Int64($0) } ?? 0
    }
    return start(left) > start(right)
  }

  /// Whether nobody holds the session's first file any more.
  private func isOver(_ name: String) -> Bool {
    let descriptor = open("\(directory)/\(name).a", O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return true }
    defer { Glibc.close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  /// The newer of a session's two files that is whole.
  private func newest(of name: String) -> Drafts? {
    ["a", "b"].compactMap { read("\(directory)/\(name).\($0)") }.max {
      $0.generation < $1.generation
    }
    .flatMap { try? JSONDecoder().decode(Drafts.self, from: $0.text) }
  }

  private func read(_ path: String) -> (generation: UInt64, text: Data)? {
    guard let data = FileManager.default.contents(atPath: path),
      let end = data.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let words = String(decoding: data[..<end], as: UTF8.self).split(separator: " ")
    guard words.count == 4, let generation = UInt64(words[1]), let length = Int(words[2]),
      length <= data.count - end - 1
    else { return nil }
    let text = data[(end + 1)..<(end + 1 + length)]
    return DraftFile.head(generation, text) == data[...end] ? (generation, Data(text)) : nil
  }

  /// The first line of a file: which turn it is, how long the text is, and a sum by which a text that
  /// was cut off in writing is known.
  private static func head(_ generation: UInt64, _ text: Data) -> Data {
    // FNV-1a: no protection against anybody, only against half a text.
    let sum = text.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return Data("draft \(generation) \(text.count) \(String(sum, radix: 16))\n".utf8)
  }
}
