internal import EventLog
internal import IncidentCore

extension MeasuredRoom {
  private static let sentences = [
    "Blocked outbound port 443 from web-14 at the switch; the scanner shows no more traffic.",
    "委託先に連絡し、アクセス権の停止を依頼した。折り返しは30分以内の予定。",
    "Copied the access log of the last 14 days to the evidence disk and noted its hash.",
    "影響を受ける可能性のある件数は、広く見積もって約一万二千件。確認を続ける。",
  ]

  /// Fills the record with entries of several people until it has at least `count` events, through
  /// the same store as everybody, a thousand to a commit. The last one is an ordinary act, which
  /// finds no kept state for long and so leaves one.
  func grow(to count: Int) throws {
    let room = try open()
    let chain = try room.chain(of: incident, in: try room.ledger())
    var seq = try room.incident(incident).lastSeq
    while seq < count - 1 {
      let bodies = try (seq + 1...min(Int64(count) - 1, seq + 1_000)).map(body)
      try room.store.write { (transaction) throws(StoreFailure) in
        for body in bodies { try transaction.append(body, to: chain) }
      }
      seq += Int64(bodies.count)
    }
    _ = try open().perform(
      RecordEntry(text: "The record is long enough."), on: incident,
      by: Author(member: founder), at: .now)
  }

  private func body(_ seq: Int64) throws -> [UInt8] {
    let text = MeasuredRoom.sentences[Int(seq) % MeasuredRoom.sentences.count]
    let stamp = Stamp(
      seq: seq, at: .now, by: MeasuredRoom.member(Int(seq) % 7 + 1), via: "ssh 203.0.113.9")
    let event = IncidentEvent.entryRecorded(EntryRecorded(text: text, source: "log \(seq)"))
    return try EventBody(operation: .random(), record: IncidentRecord(event, stamp: stamp)).bytes()
  }
}
