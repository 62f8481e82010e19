/// Heads that somebody signed, in one text: the heads as checkpoints, an empty line, the signature.
///
/// What is signed are the bytes before the empty line, so that one can take the file apart with a
/// text editor and check it with `ssh-keygen` alone.
///
/// ```
/// warroom/6f1c2b9e-0a4d-4c55-9e57-3d2f8a1b7c60/3
/// 4211
/// n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=
///
/// -----BEGIN SSH SIGNATURE-----
/// …
/// -----END SSH SIGNATURE-----
/// ```
public struct Seal: Hashable, Sendable {
  /// What signatures of heads are made for; one made for anything else seals nothing.
  public static let namespace = "warroom-head@v1"

  /// The record.
  public let instance: InstanceID
  /// The heads, in the order they stand.
  public let heads: [Head]
  /// Who signed, as far as the signature says.
  public let signature: SSHSignature

  /// A seal by its parts; nil without a head.
  public init?(instance: InstanceID, heads: [Head], signature: SSHSignature) {
    guard !heads.isEmpty else { return nil }
    self.instance = instance
    self.heads = heads
    self.signature = signature
  }

  /// Reads a seal back; nil unless it is exactly what `text` writes, but for the line ends of the
  /// signature and what may stand after it.
  public init?(_ text: String) {
    guard let signature = SSHSignature(in: text) else { return nil }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let signed = lines.prefix { !$0.isEmpty }.map { String(Substring($0)) + "\n" }
    guard let (instance, heads) = Self.heads(signed) else { return nil }
    self.init(instance: instance, heads: heads, signature: signature)
  }

  /// The bytes that were signed.
  public var message: String { Self.message(of: heads, in: instance) }

  /// What to sign for `heads`: their checkpoints, one after the other.
  public static func message(of heads: [Head], in instance: InstanceID) -> String {
    heads.map { $0.checkpoint(instance: instance) }.joined()
  }

  /// The whole file.
  public var text: String { message + "\n" + signature.armoured }

  /// The heads that were signed, for the verifier.
  public var kept: [KeptHead] { heads.map { KeptHead(instance: instance, head: $0) } }

  /// Reads what was signed; nil unless it is checkpoints of one record and nothing else.
  public static func heads(message: String) -> (instance: InstanceID, heads: [Head])? {
    let lines = message.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.last?.isEmpty == true else { return nil }
    return heads(lines.dropLast().map { String(Substring($0)) + "\n" })
  }

  private static func heads(_ lines: [String]) -> (instance: InstanceID, heads: [Head])? {
    guard !lines.isEmpty, lines.count.isMultiple(of: 3) else { return nil }
    var found: InstanceID?
    var heads: [Head] = []
    for start in stride(from: 0, to: lines.count, by: 3) {
      guard let (instance, head) = Head.read(checkpoint: lines[start..<start + 3].joined()),
        found == nil || found == instance
      else { return nil }
      found = instance
      heads.append(head)
    }
    return found.map { ($0, heads) }
  }
}
