public import IncidentCore

/// Why a store could not do what was asked. Each case is a fact a person can act on.
public enum StoreFailure: Error, Hashable, Sendable {
  /// There is no room at this path.
  case noRoom(path: String)
  /// There is a room at this path already.
  case roomExists(path: String)
  /// Others may read or write this file; `mode` is what `chmod` should set, such as `0600`.
  case exposed(path: String, mode: String)
  /// The file belongs to another account.
  case notOwned(path: String)
  /// The file is there and is not a room of ours.
  case notARoom(path: String)
  /// A newer version made the room; this one would misread it.
  case newerFormat(found: Int, known: Int)
  /// SQLite does not keep its promises on this kind of filesystem.
  case networkFilesystem(path: String, kind: String)
  /// The disk, directory or file does not allow writing; reading goes on.
  case readOnly
  /// The room is on a read-only disk without the shared memory its log needs: copy the whole
  /// directory to a disk that can be written, and open the copy.
  case needsWritableCopy(path: String)
  /// No space is left. Nothing was recorded; writing works again once there is space.
  case diskFull
  /// Somebody else's program held the database too long; nothing was recorded.
  case busy
  /// Bytes of the database are not what they were when written.
  case corrupt(String)
  /// Another program's database setting would weaken a promise and could not be corrected.
  case weakSetting(name: String, wanted: String, found: String)
  /// The disk failed during the commit: the act may be recorded or not. Open the room again and
  /// look the operation up; the store that threw this refuses to write from now on.
  case outcomeUnknown(String)
  /// An earlier commit had an unknown outcome, so this store writes no more.
  case stopped
  /// Kept heads know of `count` more events of the chain than the record holds, the first one
  /// missing after `since`.
  case eventsMissing(chain: ChainID, count: Int64, since: Moment?)
  /// The record and a kept head disagree about event `seq` of the chain.
  case diverged(chain: ChainID, seq: Int64)
  /// The kept heads are of another room than the record.
  case otherInstance(kept: InstanceID, found: InstanceID)
  /// The operation is recorded already; ask for its events instead of appending again.
  case operationRecorded(OperationID)
  /// The bytes to append are no body of an event.
  case malformedBody(Envelope.Failure)
  /// The event to redact is not there.
  case noEvent(chain: ChainID, seq: Int64)
  /// A call to the system failed: its name, and the system's own words.
  case system(call: String, reason: String)
}
