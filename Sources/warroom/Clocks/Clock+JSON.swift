internal import IncidentCore
internal import IncidentReports

extension IncidentClock {
  /// The clock as a script sees it.
  func json(now: Moment) -> JSON {
    let timeliness: String? = timeliness.map {
      switch $0 {
      case .early: "early"
      case .inTime: "in-time"
      case .late: "late"
      }
    }
    let own = JSON.object([
      "overdue": .truth(isOverdue(now: now)),
      "start_because": progress.started.map { .text($0.because) },
      "started_by": progress.started.map { .text($0.by.rawValue) },
      "ended_at": progress.ending.map { .time($0.at) },
      "ended_by": progress.ending.map { .text($0.by.rawValue) },
      "receipt": progress.ending?.receipt.map { .text($0) },
      "reason": progress.ending?.reason.map { .text($0) },
      "timeliness": timeliness.map { .text($0) },
      "history": .list(history.map(\.json)),
    ])
    return watched.json(statement, state: state.rawValue).adding(own)
  }
}

extension IncidentClock.Said {
  fileprivate var json: JSON {
    .object([
      "seq": .number(seq), "at": .time(at), "applies": .text(statement.applies.rawValue),
      "limit": statement.limit.map { .time($0) }, "said": .texts(statement.said),
    ])
  }
}

extension JSON {
  /// The named values of both.
  fileprivate func adding(_ other: JSON) -> JSON {
    guard case .object(let mine) = self, case .object(let theirs) = other else { return self }
    return .object(mine + theirs)
  }
}

extension WatchedClock {
  /// The rule and what it says, as a script sees it.
  func json(_ statement: ClockStatement?, state: String) -> JSON {
    JSON.object([
      "clock": .text(id.rawValue), "regime": .text(regime.id), "state": .text(state),
      "title": .texts(definition.title), "authority": .texts(authority),
      "start": statement?.start.map { .time($0) }, "due": statement?.due.map { .time($0) },
      "limit": statement?.limit.map { .time($0) }, "soft": statement?.soft.map { .time($0) },
      "target": statement?.target.map { .time($0) },
      "expected": statement?.expected.map { .time($0) },
      "said": statement.map { .texts($0.said) }, "status": .text(definition.status.rawValue),
      "verified_on": .text(regime.verifiedOn.iso8601), "review_by": .text(regime.reviewBy.iso8601),
      "items": .list(definition.items.map { .texts($0.title) }),
      "sources": .list(sources.map(\.json)),
    ])
  }
}

extension LegalSource {
  /// The source as a script sees it.
  var json: JSON {
    .object([
      "title": .text(title), "url": url.map { .text($0) }, "article": article.map { .text($0) },
    ])
  }
}
