extension StoredEvent {
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
