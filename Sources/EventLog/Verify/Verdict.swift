/// What verifying one chain found.
public enum Verdict: Hashable, Sendable, CustomStringConvertible {
  /// Every link holds up to `through`, and the record agrees with every kept head; the newest of
  /// them is at `anchored`. Where that is less than `through`, events after it are whole among
  /// themselves, but nobody outside has seen them yet.
  case sound(through: Int64, anchored: Int64)
  /// Every link holds, but no head was kept to compare with: whoever can write the file could
  /// have cut it or written all of it anew. Never to be shown as success.
  case unanchored(through: Int64)
  /// The chain ends at `through`, before a head that was kept.
  case truncated(through: Int64, kept: KeptHead)
  /// Event `at` is another one than a kept head says.
  case diverged(at: Int64, kept: KeptHead)
  /// Event `at` is not as it was recorded, or not there. Nothing after it was looked at.
  case broken(at: Int64, Fault)
  /// The kept heads are of other records only.
  case otherRoom(kept: InstanceID)
  /// A head of the chain was kept, and the file is an export of other chains: it says nothing of
  /// this one.
  case absent

  /// In which way an event is not as it was recorded.
  public enum Fault: Hashable, Sendable, CustomStringConvertible {
    /// An event is missing, or stands in the wrong place.
    case gap
    /// Salt and body do not give the digest, or only one of them is gone.
    case body
    /// Event and predecessor do not give the hash.
    case link
    /// The bytes hashed are no event.
    case malformed
    /// A searchable column differs from the body; the name is its JSON key.
    case copy(String)

    /// The fault as half a sentence, the same words as the Python verifier's.
    public var description: String {
      switch self {
      case .gap: "an event is missing"
      case .body: "the body is not what was hashed"
      case .link: "the link to the event before is wrong"
      case .malformed: "the body is not an event"
      case .copy(let key): "the column for \"\(key)\" differs from the body"
      }
    }
  }

  /// The exit code for a program that verifies: 0 nothing wrong, 1 unanchored, 4 fails
  /// verification.
  public var exitCode: Int32 {
    switch self {
    case .sound, .absent: 0
    case .unanchored: 1
    case .truncated, .diverged, .broken, .otherRoom: 4
    }
  }

  /// The verdict in words, the same as the Python verifier's.
  public var description: String {
    switch self {
    case .sound(let through, let anchored):
      through == anchored ? "OK to \(through)" : "OK to \(through), kept head at \(anchored)"
    case .unanchored(let through):
      "UNANCHORED: whole to \(through), but no kept head to compare with"
    case .truncated(let through, let kept):
      "TRUNCATED at \(through): a head says \(kept.head.seq)"
    case .diverged(let seq, _): "DIVERGED at \(seq): a head has another hash"
    case .broken(let seq, let fault): "BROKEN at \(seq): \(fault)"
    case .otherRoom(let kept): "OTHER ROOM: the heads are of \(kept)"
    case .absent: "not in this file"
    }
  }
}
