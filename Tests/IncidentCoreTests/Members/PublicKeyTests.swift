import IncidentCore
import Testing
import WarRoomTestSupport

private func problem(with line: String) -> KeyProblem? {
  do throws(KeyProblem) {
    _ = try PublicKey.read(line: line)
    return nil
  } catch {
    return error
  }
}

@Test(arguments: SampleKey.fingerprints.keys.filter { $0 != SampleKey.rsa2048Line }.sorted())
func `a line that ssh-keygen wrote is read, and only type and bytes are kept`(line: String) throws {
  let read = try PublicKey.read(line: "  \(line)\r\n")
  #expect(read.comment == "chie@laptop")
  #expect(read.key.line == line.split(separator: " ").prefix(2).joined(separator: " "))
  let bare = try PublicKey.read(line: read.key.line)
  #expect(bare.key == read.key && bare.comment.isEmpty)
}

@Test func `keys of hardware tokens are read`() throws {
  // A point and an application, as `ssh-keygen -t ed25519-sk` lays them out.
  let bytes =
    SampleWire.field("sk-ssh-ed25519@openssh.com")
    + SampleWire.field([UInt8](repeating: 7, count: 32))
    + SampleWire.field("ssh:")
  let line = "sk-ssh-ed25519@openssh.com \(SampleWire.base64(bytes)) token"
  #expect(try PublicKey.read(line: line).key.type == .securityKeyEd25519)
  #expect(problem(with: "sk-ssh-ed25519@openssh.com \(SampleWire.base64(bytes + [0]))") == .damaged)
}

@Test func `what is no key is refused by name`() {
  let key = SampleKey.ed25519Line
  let expected: [(String, KeyProblem)] = [
    ("", .empty), (" \n", .empty),
    ("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blb", .isPrivate),
    ("PuTTY-User-Key-File-3: ssh-ed25519", .isPrivate),
    (key + "\n" + SampleKey.anotherLine, .severalLines),
    (key + "\ncommand=\"/bin/sh\" " + key, .severalLines),
    ("command=\"/bin/sh\" " + key, .hasOptions),
    ("restrict " + key, .hasOptions), ("from=\"*\"", .hasOptions),
    ("ssh-dss AAAAB3NzaC1kc3MAAACB", .type("ssh-dss")),
    ("ssh-ed25519-cert-v01@openssh.com AAAA", .type("ssh-ed25519-cert-v01@openssh.com")),
    ("hello", .type("hello")),
    (SampleKey.rsa2048Line, .tooShort(bits: 2048)),
    ("ssh-ed25519", .damaged), ("ssh-ed25519 AAAA", .damaged), ("ssh-ed25519 A*A=", .damaged),
    (key.replacing("ssh-ed25519 ", with: "ssh-rsa "), .damaged),
    (String(key.prefix(60)), .damaged),
    (key + String(repeating: "x", count: 9_000), .damaged),
  ]
  for (line, wanted) in expected { #expect(problem(with: line) == wanted, "\(line.prefix(60))") }
}

@Test(arguments: UInt64(0)..<40)
func `a key with one changed character is another key or none, and never a crash`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  for line in SampleKey.fingerprints.keys.sorted() {
    var bytes = Array(line.utf8)
    bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(random.next() % 128)
    let changed = String(decoding: bytes, as: UTF8.self)
    guard let read = try? PublicKey.read(line: changed) else { continue }
    #expect(!read.key.line.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(read.key.line.split(separator: " ").count == 2)
  }
}

@Test func `the name of a key is k and a number`() {
  #expect(KeyID(rawValue: "k3") == KeyID(number: 3))
  for wrong in ["", "k", "k0", "k03", "3", "K3", "k3 ", "k-3", "k９", "k1234567890"] {
    #expect(KeyID(rawValue: wrong) == nil, "\(wrong)")
  }
  #expect(KeyID(number: 9) < KeyID(number: 10))
}
