/// What people say of a piece of evidence; it can be corrected.
public struct EvidenceDescription: Hashable, Codable, Sendable {
  /// What sort of proof it is.
  public var kind: PlaybookTask.EvidenceKind
  /// What it is: a file's name, or a sentence.
  public var what: String
  /// The system it was taken from.
  public var source: String?
  /// Who collected it, where that is not who entered it.
  public var collector: String?
  /// Where the original is kept.
  public var storage: String?
  /// How far the clock of the source was ahead of the true time, in milliseconds; negative where it
  /// was behind.
  public var clockOffset: Int64?
  /// Number of its seal.
  public var seal: String?
  /// How far it may travel, where that is not as far as the incident.
  public var tlp: TrafficLight?
  /// When it was acquired, where that was corrected.
  public var acquired: Moment?

  /// A description.
  public init(
    kind: PlaybookTask.EvidenceKind, what: String, source: String? = nil,
    collector: String? = nil, storage: String? = nil, clockOffset: Int64? = nil,
    seal: String? = nil, tlp: TrafficLight? = nil, acquired: Moment? = nil
  ) {
    self.kind = kind
    self.what = what
    self.source = source
    self.collector = collector
    self.storage = storage
    self.clockOffset = clockOffset
    self.seal = seal
    self.tlp = tlp
    self.acquired = acquired
  }
}

/// What identifies the bytes of a piece of evidence; it is never corrected.
public struct EvidenceBytes: Hashable, Codable, Sendable {
  /// The file's name, without its folder.
  public var file: String?
  /// How many bytes; nil where only the hash is known.
  public var size: Int64?
  /// SHA-256 of them, lower-case hexadecimal.
  public var sha256: String
  /// When the file was last changed.
  public var modified: Moment?
  /// Whether the room keeps a copy.
  public var isCopied: Bool?
  /// Whether the hash was stated by somebody and not computed here.
  public var isStated: Bool?

  /// Bytes.
  public init(
    file: String? = nil, size: Int64? = nil, sha256: String, modified: Moment? = nil,
    isCopied: Bool? = nil, isStated: Bool? = nil
  ) {
    self.file = file
    self.size = size
    self.sha256 = sha256
    self.modified = modified
    self.isCopied = isCopied
    self.isStated = isStated
  }

  /// `text` in the form of the record; nil unless it is 64 hexadecimal digits.
  public static func sha256(typed text: String) -> String? {
    let digits = text.lowercased()
    let isHex = digits.unicodeScalars.allSatisfy {
      ("0"..."9").contains($0) || ("a"..."f").contains($0)
    }
    return digits.utf8.count == 64 && isHex ? digits : nil
  }
}
