internal import EventLog
internal import IncidentCore
internal import SafeText

extension RoomContext {
  /// Copies of evidence inside the room.
  var evidenceStore: EvidenceStore { EvidenceStore(room: path, language: language) }

  /// How many bytes one piece may have that comes into the room.
  func evidenceLimit() throws -> Int64 {
    try room.ledger().size(of: .evidenceLimit) ?? 0
  }

  /// The piece of evidence called `typed`, void or not.
  func evidence(_ typed: String, in state: IncidentState) throws -> EvidenceItem {
    if let number = Register.evidence.number(typed: typed),
      let found = state.evidence.item(number)
    {
      return found
    }
    let names = state.evidence.listed.map(\.label)
    throw RoomFailure.refused(.noSuchLine(.evidence, typed, nearest: nearest(to: typed, in: names)))
  }

  /// Says something on standard error that is no failure.
  func remark(_ text: String?) throws {
    guard let text else { return }
    let printer = Printer(.standardError)
    try printer.block(text)
    try printer.flush()
  }
}
