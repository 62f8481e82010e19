internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SQLiteEventLog
internal import SafeText

/// Which chains are sealed.
struct SealScope: ParsableArguments {
  @Flag(help: "Every incident you may know of and the room's ledger, not only this incident.")
  var all = false

  /// The heads as of now, and the incident where it is one.
  func heads(_ context: RoomContext) throws -> (IncidentID?, [Head]) {
    let ledger = try context.room.ledger()
    if all {
      let chains = [ChainID.ledger] + ledger.incidents.compactMap { ChainID(rawValue: $0.chain) }
      return (nil, try chains.sorted().map { try context.store.head(of: $0) })
    }
    let id = try context.incident()
    return (id, [try context.store.head(of: try context.room.chain(of: id, in: ledger))])
  }
}

extension RoomContext {
  /// Notes `seal` in the room's ledger.
  func note(_ seal: Seal, of incident: IncidentID?, key: KeyID? = nil) throws {
    let ends = seal.heads.map {
      HeadSealed.End(chain: $0.chain.rawValue, seq: $0.seq, hash: $0.hash.hex)
    }
    let noted = HeadSealed(
      incident: incident, heads: ends, key: seal.signature.fingerprint, member: key,
      signature: seal.signature.armoured)
    try room.perform(NoteSeal(noted), by: author, at: now)
  }
}

extension Head {
  /// What its chain is called: the incident, or the ledger.
  func name(in context: RoomContext) -> PlainText {
    let incident = (try? context.room.ledger())?.incidents.first { $0.chain == chain.rawValue }
    return "\(incident?.id.rawValue ?? context.language.say("ledger", "台帳"))"
  }
}

extension Seal {
  /// The seal as JSON, documented in docs/command-line.md.
  var json: JSON {
    .object([
      "instance": .text("\(instance)"), "heads": .list(heads.map(\.json)),
      "key": .text(signature.fingerprint), "seal": .text(text),
    ])
  }
}
