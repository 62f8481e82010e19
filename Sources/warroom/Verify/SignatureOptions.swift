internal import ArgumentParser
internal import EventLog
internal import Glibc
internal import IncidentCore

/// Signatures to be checked, and whose count.
struct SignatureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A seal; the record must hold the heads in it.", valueName: "file"),
    completion: .file())
  var seal: String?
  @Option(
    help: ArgumentHelp("An exported file, whatever its format.", valueName: "file"),
    completion: .file())
  var export: String?
  @Option(
    help: ArgumentHelp("The signature of --export, such as FILE.sig.", valueName: "file"),
    completion: .file())
  var signature: String?
  @Option(
    help: ArgumentHelp("Whose signatures count, as for ssh-keygen -Y verify.", valueName: "file"),
    completion: .file())
  var allowedSigners: String?

  func validate() throws {
    let isAsked = seal != nil || export != nil
    if isAsked, allowedSigners == nil {
      throw ValidationError("--allowed-signers says whose signatures count.")
    }
    if allowedSigners != nil, !isAsked {
      throw ValidationError("--allowed-signers goes with --seal or --export.")
    }
    if (export == nil) != (signature == nil) {
      throw ValidationError("--export goes with --signature.")
    }
    if seal != nil, export != nil {
      throw ValidationError("--seal and --export are checked one at a time.")
    }
  }

  /// The seal with whose it is; nil where none was named.
  func checkedSeal(_ language: Language) throws -> CheckedSeal? {
    guard let path = seal else { return nil }
    let text = try text(of: path, language)
    guard let seal = Seal(text) else {
      throw CommandFailure(
        .usage, rule: "not-a-seal",
        language.say("\(path) is not a seal.", "\(path) は封印ではありません。"),
        mend: language.say(
          "A seal begins with “warroom/” and ends with an SSH signature; `warroom seal show` "
            + "prints those the room keeps.",
          "封印は「warroom/」で始まり、SSH署名で終わります。ルームが保持する封印は `warroom seal show` で表示できます。"))
    }
    let message = try ScratchFile(seal.message)
    let signer = try signer(
      of: seal.signature, for: Seal.namespace, over: message.descriptor, language)
    return CheckedSeal(seal: seal, signer: signer)
  }

  /// Who signed the exported file at `path`, and with which key.
  func signer(
    ofExport path: String, _ language: Language
  ) throws -> (signer: String, key: String) {
    let file = signature ?? ""
    guard let signature = SSHSignature(in: try text(of: file, language)) else {
      throw CommandFailure(
        .usage, rule: "no-signature",
        language.say("\(file) holds no SSH signature.", "\(file) にSSH署名がありません。"),
        mend: language.say(
          "Give the file that `warroom seal` or `export --sign` wrote.",
          "`warroom seal` か `export --sign` が出力したファイルを指定してください。"))
    }
    let export = try RegularFile(path: path, language: language)
    let signer = try withExtendedLifetime(export) {
      try self.signer(
        of: signature, for: SignedFile.namespace, over: export.descriptor, language)
    }
    return (signer, signature.fingerprint)
  }

  private func signer(
    of signature: SSHSignature, for namespace: String, over content: Int32, _ language: Language
  ) throws -> String {
    let signers = try RegularFile(path: allowedSigners ?? "", language: language)
    return try withExtendedLifetime(signers) {
      do {
        return try SSHKeygen(language: language).signer(
          of: signature, for: namespace, among: signers.descriptor, over: content)
      } catch let objection as SSHKeygen.Objection {
        throw CommandFailure(objection, to: signature, in: language)
      }
    }
  }

  private func text(of path: String, _ language: Language) throws -> String {
    let bytes = try RegularFile(path: path, language: language)
      .bytes(atMost: SSHSignature.longest)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A seal whose signature is right.
struct CheckedSeal {
  /// The seal.
  var seal: Seal
  /// Whose it is, by the allowed signers.
  var signer: String

  /// The heads that are not shown to be in the record that `report` is of.
  func unproven(in report: VerificationReport) -> [Head] {
    guard report.instance == seal.instance else { return seal.heads }
    return seal.heads.filter { head in
      let chain = report.chains.first { $0.head.chain == head.chain }
      guard case .sound(let through, _)? = chain?.verdict else { return true }
      return through < head.seq
    }
  }

  /// Why the seal proves nothing; nil where it does, or where the report has said it already.
  func failure(
    _ missing: [Head], in report: VerificationReport, _ language: Language
  ) -> CommandFailure? {
    guard !missing.isEmpty else { return nil }
    guard report.instance == seal.instance else {
      return CommandFailure(
        .unverified, rule: "other-record",
        language.say(
          "The seal is of another record, \(seal.instance).", "封印は別の記録 \(seal.instance) のものです。"),
        mend: language.say(
          "Give the seal of this room, or the record of that one.", "このルームの封印か、その記録を指定してください。"))
    }
    let absent = missing.filter { head in
      let chain = report.chains.first { $0.head.chain == head.chain }
      return chain == nil || chain?.verdict == .absent
    }
    guard absent.count == missing.count else { return nil }
    let names = absent.map { "\($0.chain.rawValue)" }.joined(separator: ", ")
    return CommandFailure(
      .refused, rule: "not-in-file",
      language.say(
        "The seal is of chain \(names), which is not in this file.",
        "封印の対象のチェーン \(names) は、このファイルにありません。"),
      mend: language.say(
        "Verify the export of that incident, or of the whole room.",
        "そのインシデントの出力か、ルーム全体の出力を検証してください。"))
  }

  /// What the seal shows.
  func words(_ language: Language) -> String {
    let heads = seal.heads.map { "\($0.chain.rawValue) #\($0.seq)" }.joined(separator: ", ")
    return language.say(
      "SEALED by \(signer) (\(seal.signature.fingerprint)): chain \(heads)",
      "封印あり。署名者: \(signer)(\(seal.signature.fingerprint))、チェーン \(heads)")
  }
}
