internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog
internal import SafeText

/// Takes a member's signature of where the record ended.
struct Cosign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cosign", abstract: "Add your signature of where the record ended.",
    discussion: """
      Reads the signature from standard input, with the head that was signed before it. Of a \
      signature alone, the newest entries are tried. The key must be one that lets you in.

        cat head head.sig | ssh war cosign
        ssh war head | ssh-keygen -Y sign -n warroom-head@v1 -f ~/.ssh/id_ed25519 | ssh war cosign
      """)

  /// How far back a signature without its head is tried.
  private static let recent = 32

  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let text = String(decoding: TypedText.standardInput(), as: UTF8.self)
    let say = room.language.say
    guard let signature = SSHSignature(in: text) else {
      throw CommandFailure(
        .usage, rule: "no-signature",
        say("There is no SSH signature on standard input.", "標準入力にSSH署名がありません。"),
        mend: say(
          "Send what `ssh-keygen -Y sign -n \(Seal.namespace)` makes.",
          "`ssh-keygen -Y sign -n \(Seal.namespace)` の出力を送ってください。"))
    }
    try room.write { context in
      let key = try context.ownKey(of: signature)
      let (incident, seal) = try seal(text, signature, context)
      try context.note(seal, of: incident, key: key?.id)
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(seal.json) }
        for head in seal.heads {
          try printer.line(
            "\(context.author.member.rawValue): \(head.name(in: context)) #\(head.seq) \(signature.fingerprint)"
          )
        }
      }
    }
  }

  /// The heads that were signed: those that stand before the signature, else one of the newest.
  private func seal(
    _ text: String, _ signature: SSHSignature, _ context: RoomContext
  ) throws -> (IncidentID?, Seal) {
    let signers = try ScratchFile("\(context.author.member.rawValue) \(signature.keyLine)\n")
    let keygen = SSHKeygen(language: context.language)
    func isSigned(_ heads: [Head]) throws -> Bool {
      let message = try ScratchFile(Seal.message(of: heads, in: context.store.instance))
      do {
        _ = try keygen.signer(
          of: signature, for: Seal.namespace, among: signers.descriptor,
          over: message.descriptor)
        return true
      } catch SSHKeygen.Objection.wrong {
        return false
      } catch let objection as SSHKeygen.Objection {
        throw CommandFailure(objection, to: signature, in: context.language)
      }
    }
    for (incident, heads) in try candidates(text, context) where try isSigned(heads) {
      guard
        let seal = Seal(
          instance: context.store.instance, heads: heads, signature: signature)
      else { continue }
      return (incident, seal)
    }
    throw CommandFailure(.wrong, to: signature, in: context.language)
  }

  private func candidates(
    _ text: String, _ context: RoomContext
  ) throws -> [(IncidentID?, [Head])] {
    if let given = Seal(text) {
      try context.refuseForeign(given)
      let chains = Set(given.heads.map(\.chain.rawValue))
      let incident = try context.room.ledger().incidents.first { chains == [$0.chain] }
      return [(incident?.id, given.heads)]
    }
    let id = try context.incident()
    let chain = try context.room.chain(of: id, in: try context.room.ledger())
    let events = try context.store.events(in: chain, before: .max, limit: Self.recent)
    return events.reversed().map { (id, [Head(chain: chain, seq: $0.seq, hash: $0.hash)]) }
  }
}

extension RoomContext {
  /// The member's own key that made `signature`. Alone on a machine nobody has keys in the room;
  /// there the host's own account vouches.
  fileprivate func ownKey(of signature: SSHSignature) throws -> LedgerState.Key? {
    let member = try room.ledger().member(author.member)
    let keys = member?.activeKeys ?? []
    if let key = keys.first(where: { $0.publicKey.line == signature.keyLine }) { return key }
    if keys.isEmpty, Visitor.current == nil { return nil }
    throw CommandFailure(
      .refused, rule: "not-your-key",
      language.say(
        "The signature is by \(signature.fingerprint), which is no key of \(author.member.rawValue).",
        "署名の鍵 \(signature.fingerprint) は、\(author.member.rawValue)さんの鍵ではありません。"),
      mend: language.say(
        "`member key list` shows the keys that let you in.", "登録済みの鍵は `member key list` で分かります。"))
  }

  /// Refuses heads that are not of this record.
  fileprivate func refuseForeign(_ seal: Seal) throws {
    let ledger = try room.ledger()
    let visible = Set([ChainID.ledger.rawValue] + ledger.incidents.map(\.chain))
    for head in seal.heads {
      let event =
        seal.instance == store.instance && visible.contains(head.chain.rawValue)
        ? try store.events(in: head.chain, after: head.seq - 1, limit: 1).first : nil
      guard event?.seq == head.seq, event?.hash == head.hash else {
        throw CommandFailure(
          .unverified, rule: "not-of-this-record",
          language.say(
            "The head #\(head.seq) that was signed is not in this record.",
            "署名されたヘッド #\(head.seq) は、この記録にありません。"),
          mend: language.say("`head` prints the one to sign.", "署名するヘッドは `head` で表示されます。"))
      }
    }
  }
}
