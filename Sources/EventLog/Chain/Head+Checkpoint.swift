extension Head {
  /// The head as text to sign, print or hand to a witness, in the shape of a C2SP checkpoint:
  /// three lines with origin, size and base64 hash.
  ///
  /// ```
  /// warroom/6f1c2b9e-0a4d-4c55-9e57-3d2f8a1b7c60/3
  /// 4211
  /// n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=
  /// ```
  public func checkpoint(instance: InstanceID) -> String {
    "warroom/\(instance)/\(chain.rawValue)\n\(seq)\n\(hash.base64)\n"
  }

  /// Reads a checkpoint text back; nil unless it is exactly what `checkpoint(instance:)` writes.
  public static func read(checkpoint text: String) -> (instance: InstanceID, head: Head)? {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard lines.count == 4, lines[3].isEmpty else { return nil }
    let origin = lines[0].utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard origin.count == 3, let instance = InstanceID(origin[1]),
      let chain = Int64(origin[2]).flatMap(ChainID.init(rawValue:)), let seq = Int64(lines[1]),
      seq >= 0, let hash = Digest(base64: lines[2].utf8)
    else { return nil }
    let head = Head(chain: chain, seq: seq, hash: hash)
    guard head.checkpoint(instance: instance).utf8.elementsEqual(text.utf8) else { return nil }
    return (instance, head)
  }
}
