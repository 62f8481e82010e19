internal import IncidentCore
internal import IncidentReports

extension OutgoingNotice {
  /// The notice as JSON, documented in docs/command-line.md.
  func json(now: Moment) -> JSON {
    .object([
      "notice": .text(id.rawValue), "state": .text(state.rawValue), "title": .text(details.title),
      "kind": .text(details.kind.rawValue), "recipients": .text(details.recipients),
      "channel": details.channel.map { .text($0) }, "language": .text(details.language.rawValue),
      "tlp": details.tlp.map { .text($0.rawValue) },
      "task": details.task.map { .text($0.rawValue) },
      "clock": details.clock.map { .text($0.rawValue) },
      "follows": details.follows.map { .text($0.rawValue) },
      "needs": .list(details.required.map { .text($0.rawValue) }),
      "missing": .list(missing.map { .text($0.rawValue) }),
      "version": progress.version.map { .number(Int64($0)) },
      "checks": .list(progress.verdicts.map(\.json)),
      "sent": progress.sending?.json,
      "promise": progress.promise.map { .time($0) },
      "overdue": .truth(isOverdue(now: now)),
      "void": progress.void.map {
        .object(["reason": .text($0.reason), "by": .text($0.by.rawValue), "at": .time($0.at)])
      },
      "versions": .list(versions.map(\.json)),
    ])
  }
}

extension OutgoingNotice.Verdict {
  fileprivate var json: JSON {
    .object([
      "check": .text(check.rawValue), "passed": .truth(passed), "by": .text(by.rawValue),
      "at": .time(at), "note": note.map { .text($0) },
    ])
  }
}

extension OutgoingNotice.Sending {
  fileprivate var json: JSON {
    .object([
      "version": .number(Int64(said.version)), "sha256": .text(said.sha256),
      "at": .time(said.sent), "channel": .text(said.channel),
      "receipt": said.receipt.map { .text($0) }, "note": said.note.map { .text($0) },
      "by": .text(by.rawValue),
    ])
  }
}

extension OutgoingNotice.Version {
  fileprivate var json: JSON {
    .object([
      "version": .number(Int64(number)), "seq": .number(seq), "sha256": .text(sha256),
      "size": .number(Int64(size)), "by": .text(by.rawValue), "at": .time(at),
    ])
  }
}
