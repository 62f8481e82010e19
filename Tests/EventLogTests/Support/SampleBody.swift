import EventLog
import IncidentCore

/// A body as the room writes them, with only what a test cares about to be named.
func sampleBody(
  _ operation: OperationID = .random(), at: Int64 = 0, occurred: Int64? = nil,
  by: String = "alice", type: String = "task-done", task: String? = "C-03", note: String = ""
) -> [UInt8] {
  let start: Int64 = 1_795_145_057_123
  func text(_ offset: Int64) -> String { Moment(milliseconds: start + offset).iso8601 }
  let occurredPart = occurred.map { #","occurred":"\#(text($0))""# } ?? ""
  let taskPart = task.map { #","task":"\#($0)""# } ?? ""
  return Array(
    """
    {"at":"\(text(at))","by":"\(by)","data":{"note":"\(note)"\(taskPart)},"id":"\(operation)"\
    \(occurredPart),"type":"\(type)","v":1,"via":"tty"}
    """.utf8)
}

extension ChainID {
  /// The first incident's chain.
  static let first = ChainID.ledger.next ?? .ledger
  /// The second incident's chain.
  static let second = first.next ?? .ledger
}

extension EventStore {
  /// Appends one event in a transaction of its own.
  @discardableResult
  func append(_ body: [UInt8], to chain: ChainID = .first) throws(StoreFailure) -> StoredEvent {
    try write { transaction throws(StoreFailure) in try transaction.append(body, to: chain) }
  }

  /// Appends `count` events, a second apart.
  func fill(_ count: Int, chain: ChainID = .first) throws(StoreFailure) {
    try write { transaction throws(StoreFailure) in
      for number in 0..<count {
        try transaction.append(sampleBody(at: Int64(number) * 1_000), to: chain)
      }
    }
  }

  /// The heads as somebody would keep them now.
  func keptHeads() throws(StoreFailure) -> [KeptHead] {
    try heads().map { KeptHead(instance: instance, head: $0) }
  }
}
