/// Reads values of our own types from JSON, with the keys in any order and keys it does not know
/// passed over.
///
/// Whole numbers, texts, truths, lists and objects: a record has nothing else in it. Where a value
/// came from is not kept; what cannot be read is said with the number of its entry.
struct JSONReader: Decoder {
  let document: JSONDocument
  let node: Int

  /// The value in `bytes`.
  ///
  /// - Throws: `JSONDocument.Failure` where the bytes are no JSON, `DecodingError` where they are
  ///   not a `Value`.
  static func read<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try Value(from: JSONReader(document: try JSONDocument(bytes), node: 0))
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard document.nodes[node].kind == .object else { throw mismatch([String: Any].self) }
    return KeyedDecodingContainer(JSONObjectReader(document: document, node: node))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard document.nodes[node].kind == .list else { throw mismatch([Any].self) }
    return JSONListReader(document: document, node: node)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  /// The whole number that stands here.
  func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    guard document.nodes[node].kind == .word,
      let number = Number(
        String(decoding: document.bytes[document.nodes[node].bytes], as: UTF8.self))
    else { throw mismatch(type) }
    return number
  }

  /// What to throw where something else stands here than `type`.
  func mismatch(_ type: any Any.Type) -> DecodingError {
    .typeMismatch(
      type,
      DecodingError.Context(
        codingPath: [], debugDescription: "at byte \(document.nodes[node].bytes.lowerBound)"))
  }
}

extension JSONReader: SingleValueDecodingContainer {
  func decodeNil() -> Bool { document.isWord("null", node) }

  func decode(_ type: Bool.Type) throws -> Bool {
    if document.isWord("true", node) { return true }
    if document.isWord("false", node) { return false }
    throw mismatch(type)
  }

  func decode(_ type: String.Type) throws -> String {
    guard let text = document.text(node) else { throw mismatch(type) }
    return text
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

  // A record has no fractions: two readers would disagree about them.
  func decode(_ type: Double.Type) throws -> Double { throw mismatch(type) }
  func decode(_ type: Float.Type) throws -> Float { throw mismatch(type) }
  func decode(_ type: Int.Type) throws -> Int { try integer(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
}
