internal import EventLog
internal import Glibc
internal import IncidentCore
internal import SafeText

/// The SSH key of whoever signs, in the hands of `ssh-keygen`: a private key, or the public half of
/// one that an agent or a token holds. This program never reads it.
struct SigningKey {
  private let path: String
  private let language: Language

  /// The key in the file `path`; nobody who came in over SSH names one.
  init(path: String, language: Language) throws(CommandFailure) {
    try Visitor.refuseFile(language)
    guard access(path, R_OK) == 0 else {
      throw CommandFailure(.usage, rule: "cannot-read", system: path, in: language)
    }
    self.path = path
    self.language = language
  }

  /// Signs what is left to read from `descriptor`, for the purpose `namespace`.
  func sign(contentOf descriptor: Int32, for namespace: String) throws -> SSHSignature {
    let signature = try ScratchFile()
    let agent = Surroundings.value(of: "SSH_AUTH_SOCK").map { ["SSH_AUTH_SOCK=\($0)"] } ?? []
    // What it asks (a passphrase, a touch) it asks the person at this terminal.
    let ending = ChildProgram(
      path: SSHKeygen.path,
      words: ["ssh-keygen", "-q", "-Y", "sign", "-n", namespace, "-f", path], environment: agent
    ).run(with: [descriptor, signature.descriptor, nil])
    guard let ending else { throw SSHKeygen.isMissing(language) }
    guard ending.status == 0, let made = SSHSignature(in: signature.text),
      made.namespace == namespace
    else {
      throw CommandFailure(
        .unavailable, rule: "not-signed",
        language.say("ssh-keygen did not sign with \(path).", "ssh-keygen は \(path) で署名しませんでした。"),
        mend: language.say(
          "`ssh-keygen -Y sign -n \(namespace) -f \(path)` tells why; a key in an agent is named "
            + "by its .pub file.",
          "理由は `ssh-keygen -Y sign -n \(namespace) -f \(path)` で分かります。"
            + "エージェントの鍵は .pub ファイルで指定します。"))
    }
    return made
  }
}
