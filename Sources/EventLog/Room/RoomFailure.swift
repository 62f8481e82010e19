public import IncidentCore

/// Why the room could not do what was asked.
public enum RoomFailure: Error, Hashable, Sendable {
  /// A rule stands against it; `state` is what the rule was judged on.
  case refused(Refusal)
  /// A rule about members, keys and rights stands against it.
  case barred(LedgerRefusal)
  /// The store is not available.
  case store(StoreFailure)
  /// No incident has this name.
  case noSuchIncident(String, nearest: [String])
  /// The person is not a member of this room.
  case notAMember(MemberName, nearest: [String])
  /// Only a practice room lets people act under another name.
  case practiceOnly
  /// Stored bytes are not an event this program can read.
  case unreadable(chain: ChainID, seq: Int64)
  /// An event has a field that cannot be written as JSON.
  case unwritable(type: String)
}

extension RoomFailure {
  /// Reads from a store, whose failure is the room's.
  static func reading<Value>(
    _ read: () throws(StoreFailure) -> Value
  ) throws(RoomFailure) -> Value {
    do throws(StoreFailure) {
      return try read()
    } catch {
      throw .store(error)
    }
  }
}
