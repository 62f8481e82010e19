internal import Crypto
internal import EventLog
internal import IncidentCore

/// A file that appears whole or not at all, with its hash, and beside it its signature where one
/// was asked for.
final class SignedFile {
  /// What signatures of exports are made for.
  static let namespace = "warroom-export@v1"

  private let file: WholeFile
  private let signature: WholeFile?
  private let key: SigningKey?
  private var hash = Crypto.SHA256()
  /// SHA-256 of what was written, in hexadecimal; empty until it is finished.
  private(set) var sha256 = ""
  /// `SHA256:…` of the key that signed it.
  private(set) var signedBy: String?

  /// Begins a file at `path`, to be signed with the key in the file `key`.
  init(at path: String, key: String?, _ target: ExportTarget, _ language: Language) throws {
    self.key = try key.map { path throws(CommandFailure) in
      try SigningKey(path: path, language: language)
    }
    file = try WholeFile(at: path, replaces: target.force, language: language)
    signature = try key.map { _ throws(CommandFailure) in
      try WholeFile(at: path + ".sig", replaces: target.force, language: language)
    }
  }

  /// Adds `bytes`.
  func write(_ bytes: [UInt8]) throws {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    try file.write(bytes)
  }

  /// Makes all of it durable and signs exactly these bytes.
  func finish() throws {
    try file.sync()
    sha256 = hash.finalize().map { byte in
      (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    guard let key, let signature else { return }
    let made = try file.reread { try key.sign(contentOf: $0, for: Self.namespace) }
    signedBy = made.fingerprint
    try signature.write(Array(made.armoured.utf8))
    try signature.sync()
  }

  /// Gives the file its name, and its signature after it: a signature alone would be a riddle.
  func publish() throws {
    try file.publish()
    try signature?.publish()
  }
}
