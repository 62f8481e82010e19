internal import Foundation
internal import Glibc
internal import IncidentCore

/// Which of their notices one member has looked at in one incident. Kept beside the database, not in
/// the record: that somebody has read a line is nobody else's business, and losing it costs a bell.
struct SeenNotices {
  private let path: String

  /// What `member` has looked at in `incident`, in the room in `room`.
  init(room: String, member: MemberName, incident: IncidentID) {
    let directory = room + "/notices"
    mkdir(directory, 0o700)
    path = "\(directory)/\(member.rawValue).\(incident.rawValue).json"
  }

  /// The notices looked at; none where the file is not there or cannot be read.
  func read() -> Set<MemberNotice> {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return (try? JSONDecoder().decode(Set<MemberNotice>.self, from: data)) ?? []
  }

  /// Keeps `notices` as looked at.
  func keep(_ notices: Set<MemberNotice>) {
    guard let data = try? JSONEncoder().encode(notices) else { return }
    guard let file = try? WholeFile(at: path, isNamed: false, replaces: true, language: .english)
    else { return }
    guard (try? file.write([UInt8](data))) != nil else { return }
    try? file.publish()
  }
}
