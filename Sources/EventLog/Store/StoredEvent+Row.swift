extension StoredEvent {
  /// A copy of an event that was lent, which belongs to `chain` and is the `ordinal`th of its act.
  /// Nil where a part is missing or of another length than was written.
  package init?(copying row: EventRow, of chain: ChainID, ordinal: Int) {
    guard let digest = Digest(row.digest), let hash = Digest(row.hash), let copies = row.copies,
      let operation = OperationID(copies.operation)
    else { return nil }
    self.init(
      chain: chain, seq: row.seq, salt: row.salt.map(Array.init), body: row.body.map(Array.init),
      digest: digest, hash: hash, operation: operation, ordinal: ordinal,
      index: EventIndex(
        occurredAt: copies.occurredAt, recordedAt: copies.recordedAt,
        actor: String(decoding: copies.actor, as: UTF8.self),
        type: String(decoding: copies.type, as: UTF8.self),
        task: copies.task.map { String(decoding: $0, as: UTF8.self) }))
  }

  /// Lends the event's bytes to `visit` and gives its answer.
  package func lend(to visit: (EventRow) -> Bool) -> Bool {
    let operation = operation.bytes
    let actor = Array(index.actor.utf8)
    let type = Array(index.type.utf8)
    let task = index.task.map { Array($0.utf8) }
    return withBytes(salt) { salt in
      withBytes(body) { body in
        withBytes(task) { task in
          digest.withBytes { digest in
            hash.withBytes { hash in
              operation.withUnsafeBytes { operation in
                actor.withUnsafeBytes { actor in
                  type.withUnsafeBytes { type in
                    visit(
                      EventRow(
                        seq: seq, salt: salt, body: body, digest: digest, hash: hash,
                        copies: EventRow.Copies(
                          operation: operation, occurredAt: index.occurredAt,
                          recordedAt: index.recordedAt, actor: actor, type: type, task: task)))
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func withBytes(
    _ bytes: [UInt8]?, _ body: (UnsafeRawBufferPointer?) -> Bool
  ) -> Bool {
    guard let bytes else { return body(nil) }
    return bytes.withUnsafeBytes { body($0) }
  }
}
