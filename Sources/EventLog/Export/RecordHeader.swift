/// The first line of an exported record: what it is, whose it is, and where its chains end.
public struct RecordHeader: Codable, Hashable, Sendable {
  /// The format this version writes, and the only one it reads.
  public static let format = "warroom record v1"

  /// The identity of the record.
  public var instance: InstanceID
  /// The head of every chain in the file, by chain.
  public var heads: [Head]

  /// A header by its parts.
  public init(instance: InstanceID, heads: [Head]) {
    self.instance = instance
    self.heads = heads
  }

  private enum Key: CodingKey { case format, instance, heads }
  private enum HeadKey: CodingKey { case chain, seq, hash }

  /// Reads the header; refuses any other format.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard try container.decode(String.self, forKey: .format) == RecordHeader.format else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: container, debugDescription: "not \(RecordHeader.format)")
    }
    instance = try container.decode(InstanceID.self, forKey: .instance)
    heads = []
    var list = try container.nestedUnkeyedContainer(forKey: .heads)
    while !list.isAtEnd {
      let head = try list.nestedContainer(keyedBy: HeadKey.self)
      let hex = try head.decode(String.self, forKey: .hash)
      guard
        let chain = ChainID(rawValue: try head.decode(Int64.self, forKey: .chain)),
        let hash = Digest(hex: hex.utf8)
      else {
        throw DecodingError.dataCorruptedError(
          forKey: .hash, in: head, debugDescription: "not a head")
      }
      heads.append(Head(chain: chain, seq: try head.decode(Int64.self, forKey: .seq), hash: hash))
    }
  }

  /// Writes the header.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(RecordHeader.format, forKey: .format)
    try container.encode(instance, forKey: .instance)
    var list = container.nestedUnkeyedContainer(forKey: .heads)
    for head in heads {
      var container = list.nestedContainer(keyedBy: HeadKey.self)
      try container.encode(head.chain.rawValue, forKey: .chain)
      try container.encode(head.seq, forKey: .seq)
      try container.encode(head.hash.hex, forKey: .hash)
    }
  }
}
