import EventLog
import Testing

/// The formulas against numbers that another program computed (Python's hashlib).
struct HashChainTests {
  let instance = InstanceID("00010203-0405-0607-0809-0a0b0c0d0e0f")
  let salt = [UInt8](repeating: 0x11, count: 16)
  let body = Array(
    """
    {"at":"2026-11-20T03:44:17.123Z","by":"alice","data":{"task":"C-03"},\
    "id":"00112233445566778899aabbccddeeff","type":"task-done","v":1,"via":"tty"}
    """.utf8)

  @Test func `the digest is SHA-256 of salt and body`() {
    #expect(
      HashChain.digest(salt: salt, body: body).hex
        == "5114bd977fcab4b8e225d268ea618bb9a143c6efd8b6c1453004ded181316205")
  }

  @Test func `the hash binds an event to room, chain, place and predecessor`() throws {
    let instance = try #require(instance)
    let digest = HashChain.digest(salt: salt, body: body)
    let one = HashChain.hash(
      instance: instance, chain: .first, seq: 1, previous: .zero, digest: digest)
    let two = HashChain.hash(
      instance: instance, chain: .first, seq: 2, previous: one, digest: digest)
    let far = HashChain.hash(
      instance: instance, chain: try #require(ChainID(rawValue: ChainID.limit)), seq: 1 << 32,
      previous: two, digest: digest)

    #expect(one.hex == "909235c9f93b02d8b9f1c90858d291471414a4b3b8140ba5761f29d321196d78")
    #expect(two.hex == "2a78d675a786b70443a49ee39fc69e714c0502be619bc4d0a9afed3b8e2f86ab")
    #expect(far.hex == "3ce03bfbfe0d02ecc5895e1a1b63d57d4a762499d124c7e6c5443d4158b69101")
  }

  @Test func `a head is three lines, and is read back only as written`() throws {
    let instance = try #require(instance)
    let hash = HashChain.hash(
      instance: instance, chain: .first, seq: 1, previous: .zero,
      digest: HashChain.digest(salt: salt, body: body))
    let head = Head(chain: .first, seq: 1, hash: hash)
    let text = """
      warroom/00010203-0405-0607-0809-0a0b0c0d0e0f/1
      1
      kJI1yfk7Ati58ckIWNKRRxQUpLO4FAuldh8p0yEZbXg=

      """

    #expect(head.checkpoint(instance: instance) == text)
    #expect(Head.read(checkpoint: text)?.head == head)
    #expect(Head.read(checkpoint: text)?.instance == instance)
    for wrong in [
      String(text.dropLast()), text + "\n", text.replacing("\n1\n", with: "\n01\n"),
      text.replacing("warroom", with: "elsewhere"), text.replacing("Xg=", with: "Xh="), "",
    ] {
      #expect(Head.read(checkpoint: wrong) == nil)
    }
  }
}
