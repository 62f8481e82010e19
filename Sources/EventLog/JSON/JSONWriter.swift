/// Writes values of our own types as JSON: whole numbers, texts, truths, lists and objects.
struct JSONWriter: Encoder {
  private let part: JSONPart

  /// A writer into `part`.
  init(_ part: JSONPart) { self.part = part }

  /// `value` as JSON, keys sorted, no white space.
  ///
  /// - Throws: `EncodingError` for a fraction, and whatever `value` throws.
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let part = JSONPart()
    try value.encode(to: JSONWriter(part))
    var bytes: [UInt8] = []
    part.write(to: &bytes)
    return bytes
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .nothing = part.content { part.content = .object([]) }
    return KeyedEncodingContainer(JSONObjectWriter(part: part))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .nothing = part.content { part.content = .list([]) }
    return JSONListWriter(part: part)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  private func put(_ text: String) { part.content = .bytes(Array(text.utf8)) }

  private func refuse(_ fraction: Any) -> EncodingError {
    .invalidValue(
      fraction, EncodingError.Context(codingPath: [], debugDescription: "a record has no fractions")
    )
  }
}

extension JSONWriter: SingleValueEncodingContainer {
  func encodeNil() { put("null") }
  func encode(_ value: Bool) { put(value ? "true" : "false") }
  func encode(_ value: String) {
    var bytes: [UInt8] = []
    JSONText.write(value, to: &bytes)
    part.content = .bytes(bytes)
  }
  func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: self) }
  // Two readers would disagree about fractions.
  func encode(_ value: Double) throws { throw refuse(value) }
  func encode(_ value: Float) throws { throw refuse(value) }
  func encode(_ value: Int) { put("\(value)") }
  func encode(_ value: Int8) { put("\(value)") }
  func encode(_ value: Int16) { put("\(value)") }
  func encode(_ value: Int32) { put("\(value)") }
  func encode(_ value: Int64) { put("\(value)") }
  func encode(_ value: UInt) { put("\(value)") }
  func encode(_ value: UInt8) { put("\(value)") }
  func encode(_ value: UInt16) { put("\(value)") }
  func encode(_ value: UInt32) { put("\(value)") }
  func encode(_ value: UInt64) { put("\(value)") }
}

/// Writes one JSON object.
private struct JSONObjectWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let part: JSONPart
  var codingPath: [any CodingKey] { [] }

  private func member(_ key: some CodingKey) -> JSONWriter {
    JSONWriter(part.member(key.stringValue))
  }

  func encodeNil(forKey key: Key) { member(key).encodeNil() }
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try value.encode(to: member(key))
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { member(key).container(keyedBy: type) }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    member(key).unkeyedContainer()
  }
  func superEncoder() -> any Encoder { JSONWriter(part) }
  func superEncoder(forKey key: Key) -> any Encoder { member(key) }
}

/// Writes one JSON list.
private struct JSONListWriter: UnkeyedEncodingContainer {
  let part: JSONPart
  var codingPath: [any CodingKey] { [] }

  var count: Int {
    if case .list(let elements) = part.content { elements.count } else { 0 }
  }

  func encodeNil() { JSONWriter(part.element()).encodeNil() }
  func encode<Value: Encodable>(_ value: Value) throws {
    try value.encode(to: JSONWriter(part.element()))
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    JSONWriter(part.element()).container(keyedBy: type)
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    JSONWriter(part.element()).unkeyedContainer()
  }
  func superEncoder() -> any Encoder { JSONWriter(part.element()) }
}
