internal import EventLog
internal import Glibc
internal import IncidentCore

/// What `ssh-keygen` says about a signature: the program every host with SSH has, and the only one
/// that is asked.
struct SSHKeygen {
  /// Where it is.
  static let path = "/usr/bin/ssh-keygen"

  /// Why a signature is worth nothing.
  enum Objection: Error, Hashable {
    /// No line of the allowed signers has its key.
    case unknownSigner
    /// The signer is listed, but not for this purpose, or not at this time; in ssh-keygen's words.
    case notAllowed(String)
    /// It was made over other bytes, or is damaged.
    case wrong
    /// It was made for another purpose.
    case otherPurpose(String)
  }

  /// The words of whoever asks.
  let language: Language

  /// Whose signature it is, where it is right and its signer is among those allowed.
  ///
  /// - Parameters:
  ///   - signature: The signature.
  ///   - namespace: What it must have been made for.
  ///   - signers: A descriptor of the allowed signers.
  ///   - content: A descriptor of the bytes that were signed.
  /// - Returns: the name under which the signer is allowed.
  /// - Throws: `Objection`, or a `CommandFailure` where nothing can be checked here.
  func signer(
    of signature: SSHSignature, for namespace: String, among signers: Int32, over content: Int32
  ) throws -> String {
    guard signature.namespace == namespace else {
      throw Objection.otherPurpose(signature.namespace)
    }
    let file = try ScratchFile(signature.armoured)
    let found = try ask(
      ["find-principals", "-s", "/dev/fd/3", "-f", "/dev/fd/4"], content, file, signers)
    guard found.status == 0, let principal = found.answer.split(separator: "\n").first else {
      // A key that is listed, but for another time, is passed over with a word about it.
      let words = said(by: found.words)
      throw words.isEmpty ? Objection.unknownSigner : Objection.notAllowed(words)
    }
    let verified = try ask(
      [
        "verify", "-n", namespace, "-I", String(principal.split(separator: ",").first ?? ""),
        "-s", "/dev/fd/3", "-f", "/dev/fd/4",
      ], content, file, signers)
    if verified.status == 0 { return String(principal) }
    if verified.words.contains("incorrect signature") { throw Objection.wrong }
    throw Objection.notAllowed(said(by: verified.words))
  }

  /// What `ssh-keygen` said about single lines of the allowed signers, whose file has no name here.
  private func said(by words: String) -> String {
    words.split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("No principal matched") }
      .map { $0.replacing("/dev/fd/4:", with: language.say("line ", "行 ")) }
      .joined(separator: "; ")
  }

  private func ask(
    _ words: [String], _ content: Int32, _ signature: ScratchFile, _ signers: Int32
  ) throws -> (status: Int32, answer: String, words: String) {
    let (answer, errors) = (try ScratchFile(), try ScratchFile())
    lseek(content, 0, SEEK_SET)
    let ending = ChildProgram(
      path: Self.path, words: ["ssh-keygen", "-Y"] + words, environment: []
    ).run(with: [
      content, answer.descriptor, errors.descriptor, signature.descriptor, signers,
    ])
    guard let ending else { throw Self.isMissing(language) }
    return (ending.status, answer.text, errors.text)
  }

  /// There is no such program.
  static func isMissing(_ language: Language) -> CommandFailure {
    CommandFailure(
      .unavailable, rule: "no-ssh-keygen",
      language.say("There is no \(path) to be asked.", "\(path) がありません。"),
      mend: language.say(
        "`apt-get install openssh-client` brings it.", "`apt-get install openssh-client` で入ります。"))
  }
}

extension CommandFailure {
  /// What an objection to a signature means, each with words and a status of its own.
  init(_ objection: SSHKeygen.Objection, to signature: SSHSignature, in language: Language) {
    let say = language.say
    switch objection {
    case .unknownSigner:
      self.init(
        .refused, rule: "unknown-signer",
        say(
          "Nobody in the allowed signers has the key \(signature.fingerprint).",
          "許可された署名者に、鍵 \(signature.fingerprint) の持ち主はいません。"),
        mend: say(
          "Where you know whose it is, add a line: NAME \(signature.keyLine)",
          "持ち主が分かる場合は、次の行を追加します: 名前 \(signature.keyLine)"))
    case .notAllowed(let words):
      self.init(
        .refused, rule: "signer-not-allowed",
        say(
          "The allowed signers do not let the key \(signature.fingerprint) sign this: \(words)",
          "許可された署名者の設定では、鍵 \(signature.fingerprint) はこの署名を認められていません: \(words)"))
    case .wrong:
      self.init(
        .unverified, rule: "bad-signature",
        say(
          "The signature does not belong to these bytes: one of them was changed.",
          "署名がこの内容と一致しません。どちらかが変更されています。"))
    case .otherPurpose(let namespace):
      self.init(
        .unverified, rule: "other-purpose",
        say(
          "The signature was made for “\(namespace)” and says nothing about this.",
          "署名は「\(namespace)」のためのもので、この内容については何も示しません。"))
    }
  }
}
