/// What happened to pieces of evidence and to their custody. Case and field names are frozen like
/// those of every event.
public enum EvidenceEvent: Hashable, Sendable {
  case registered(EvidenceRegistered)
  case linked(EvidenceLinked)
  case corrected(EvidenceCorrected)
  case voided(EvidenceVoided)
  case verified(EvidenceVerified)
  case offered(CustodyOffered)
  case accepted(CustodyAccepted)
  case declined(CustodyDeclined)
  case taken(CustodyTaken)
}

/// A piece of evidence entered the register; whoever entered it holds it first.
public struct EvidenceRegistered: Hashable, Codable, Sendable {
  /// Its number, shown as `EV-01`.
  public var number: Int
  /// The task it proves.
  public var task: TaskID?
  /// What people say of it.
  public var described: EvidenceDescription
  /// What identifies its bytes, where it has some.
  public var bytes: EvidenceBytes?

  /// A piece of evidence.
  public init(
    number: Int, task: TaskID? = nil, described: EvidenceDescription, bytes: EvidenceBytes? = nil
  ) {
    self.number = number
    self.task = task
    self.described = described
    self.bytes = bytes
  }
}

/// A piece of evidence that is there already proves one more task.
public struct EvidenceLinked: Hashable, Codable, Sendable {
  /// The piece of evidence.
  public var number: Int
  /// The task it proves too.
  public var task: TaskID

  /// A link.
  public init(number: Int, task: TaskID) {
    self.number = number
    self.task = task
  }
}

/// What is said of a piece of evidence was wrong or incomplete. Its bytes are never corrected: other
/// bytes are another piece of evidence.
public struct EvidenceCorrected: Hashable, Codable, Sendable {
  /// The piece of evidence.
  public var number: Int
  /// All that is said of it now.
  public var described: EvidenceDescription
  /// Why.
  public var reason: String

  /// A correction.
  public init(number: Int, described: EvidenceDescription, reason: String) {
    self.number = number
    self.described = described
    self.reason = reason
  }
}

/// A piece of evidence was entered in error. Its line and its number stay.
public struct EvidenceVoided: Hashable, Codable, Sendable {
  /// The piece of evidence.
  public var number: Int
  /// Why.
  public var reason: String

  /// A void line.
  public init(number: Int, reason: String) {
    self.number = number
    self.reason = reason
  }
}

/// Somebody read the bytes again and compared.
public struct EvidenceVerified: Hashable, Codable, Sendable {
  /// The piece of evidence.
  public var number: Int
  /// SHA-256 of what was read, lower-case hexadecimal.
  public var sha256: String
  /// How many bytes were read.
  public var size: Int64
  /// Whether they are the registered ones.
  public var matches: Bool

  /// A comparison.
  public init(number: Int, sha256: String, size: Int64, matches: Bool) {
    self.number = number
    self.sha256 = sha256
    self.size = size
    self.matches = matches
  }
}
