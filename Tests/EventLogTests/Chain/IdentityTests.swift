import EventLog
import Testing

struct IdentityTests {
  @Test func `an instance is read as a UUID or as plain digits`() {
    let text = "6f1c2b9e-0a4d-4c55-9e57-3d2f8a1b7c60"
    #expect(InstanceID(text)?.description == text)
    #expect(InstanceID(text.replacing("-", with: ""))?.description == text)
    for wrong in ["", "6F1C2B9E-0A4D-4C55-9E57-3D2F8A1B7C60", String(text.dropLast()), text + "-"] {
      #expect(InstanceID(wrong) == nil)
    }
  }

  @Test func `an operation is 32 lower-case digits and never the same twice`() {
    let text = "00112233445566778899aabbccddeeff"
    #expect(OperationID(text)?.description == text)
    #expect(OperationID(bytes: OperationID(text)?.bytes ?? [])?.description == text)
    for wrong in [
      "", text.uppercased(), text + "0", "g" + text.dropFirst(), "é" + text.dropFirst(2),
    ] {
      #expect(OperationID(wrong) == nil)
    }
    #expect(Set((0..<1_000).map { _ in OperationID.random() }).count == 1_000)
  }

  @Test func `chains are counted from the ledger up to a limit`() {
    #expect(ChainID.ledger.rawValue == 0)
    #expect(ChainID.ledger.next?.rawValue == 1)
    #expect(ChainID(rawValue: -1) == nil)
    #expect(ChainID(rawValue: ChainID.limit)?.next == nil)
  }

  @Test func `a digest has one hex form and one base64 form`() {
    let digest = HashChain.digest(salt: [1], body: [2])
    #expect(Digest(hex: digest.hex.utf8) == digest)
    #expect(Digest(base64: digest.base64.utf8) == digest)
    #expect(Digest(bytes: digest.bytes) == digest)
    #expect(Digest(hex: digest.hex.uppercased().utf8) == nil)
    #expect(Digest(base64: digest.base64.dropLast().utf8) == nil)
    #expect(Digest.zero.base64 == String(repeating: "A", count: 43) + "=")
  }
}
