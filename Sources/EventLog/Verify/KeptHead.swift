public import IncidentCore

/// A head somebody kept outside the record, which is what makes the record's word worth something:
/// `heads.log` beside the database, a file in a member's home, a printed page.
public struct KeptHead: Hashable, Sendable {
  /// The record it is a head of.
  public var instance: InstanceID
  /// The head.
  public var head: Head
  /// When it was kept; nil where its form does not say.
  public var keptAt: Moment?

  /// A kept head by its parts.
  public init(instance: InstanceID, head: Head, keptAt: Moment? = nil) {
    self.instance = instance
    self.head = head
    self.keptAt = keptAt
  }

  /// The head as one line with its line feed: time, instance, chain, seq, base64 hash.
  ///
  /// ```
  /// 2026-11-20T03:44:17.123Z 6f1c2b9e-0a4d-4c55-9e57-3d2f8a1b7c60 3 4211 n4bQ…Cgg=
  /// ```
  public var line: String {
    let time = (keptAt ?? Moment(milliseconds: 0)).iso8601
    return "\(time) \(instance) \(head.chain.rawValue) \(head.seq) \(head.hash.base64)\n"
  }

  /// Every head in a text that may hold lines as above, checkpoint texts and anything else
  /// between them, such as a mail the heads were sent in.
  public static func read(_ text: String) -> [KeptHead] {
    let lines = text.utf8.split(omittingEmptySubsequences: false) { byte in
      byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }.map { Array($0) }
    return lines.indices.compactMap { number in
      if let kept = KeptHead(line: lines[number][...]) { return kept }
      let checkpoint = lines[number...].prefix(3).map { String(decoding: $0, as: UTF8.self) + "\n" }
      return Head.read(checkpoint: checkpoint.joined()).map { KeptHead(instance: $0, head: $1) }
    }
  }

  /// Reads the bytes of one line without its line feed; nil for anything `line` does not write.
  public init?(line: ArraySlice<UInt8>) {
    let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 5, let keptAt = words[0].withUnsafeBytes(Timestamp.read),
      let instance = InstanceID(String(decoding: words[1], as: UTF8.self)),
      let chain = Int64(String(decoding: words[2], as: UTF8.self)).flatMap(ChainID.init(rawValue:)),
      let seq = Int64(String(decoding: words[3], as: UTF8.self)), seq >= 0,
      let hash = Digest(base64: words[4])
    else { return nil }
    self.init(
      instance: instance, head: Head(chain: chain, seq: seq, hash: hash), keptAt: keptAt)
  }
}
