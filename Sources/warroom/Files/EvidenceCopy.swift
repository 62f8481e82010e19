internal import Glibc
internal import IncidentCore

/// A copy of evidence that was just made, until it is known whether anything was recorded of it.
final class EvidenceCopy {
  /// What its bytes are.
  let identity: RegularFile.Identity
  /// Whether the room had no copy of these bytes before.
  let isNew: Bool
  private let path: String
  /// The folder of the copies, locked; negative once the copy is settled.
  private var turn: Int32

  /// A copy at `path`, made while the folder open as `turn` is locked.
  init(_ identity: RegularFile.Identity, isNew: Bool, path: String, turn: Int32) {
    self.identity = identity
    self.isNew = isNew
    self.path = path
    self.turn = turn
  }

  deinit { letGo() }

  /// Keeps the copy, or takes it away again where nothing was recorded of it. A copy that was there
  /// before stays: somebody else's entry relies on it.
  func settle(isRecorded: Bool) {
    guard turn >= 0 else { return }
    if isNew, !isRecorded { unlink(path) }
    letGo()
  }

  private func letGo() {
    if turn >= 0 { close(turn) }
    turn = -1
  }
}
