extension EnvelopeScan {
  /// The first word in which `copies` differ from the body, by its JSON key; nil if none does.
  func difference(from copies: EventRow.Copies) -> String? {
    guard let id, OperationID(digits: id) == OperationID(copies.operation) else {
      return "id"
    }
    guard let at, Timestamp.read(at) == copies.recordedAt else { return "at" }
    let happened = occurred.map { Timestamp.read($0) } ?? copies.recordedAt
    guard happened == copies.occurredAt else { return "occurred" }
    guard let by, by.equals(copies.actor) else { return "by" }
    guard let type, type.equals(copies.type) else { return "type" }
    switch (task, copies.task) {
    case (nil, nil): return nil
    case (let task?, let copy?) where task.equals(copy): return nil
    default: return "task"
    }
  }
}
