public import IncidentCore

extension Figures {
  /// The figures for a script; lengths are whole seconds (docs/command-line.md).
  public func json(of incident: IncidentID, now: Moment) -> JSON {
    .object([
      "incident": .text(incident.rawValue),
      "milestones": .list(milestones.map(\.json)),
      "clocks": .list(clocks.map { $0.json(now: now) }),
      "tasks": .list(tasks.map(\.json)),
      "to_claim": toClaim.json, "to_finish": toFinish.json,
      "blocked": .list(
        blocks.map {
          .object([
            "cause": .text($0.cause), "count": .number(Int64($0.count)),
            "seconds": .number($0.length / 1_000),
          ])
        }),
      "checks": checks.json, "checks_refused": .number(Int64(refusedChecks)),
      "handovers": handovers.json, "handovers_declined": .number(Int64(declinedHandovers)),
      "entries": .number(entries), "entries_late": .number(Int64(lateEntries)),
    ])
  }
}

extension ReachedMilestone {
  fileprivate var json: JSON {
    .object([
      "milestone": .text(milestone.rawValue), "at": moment.map { .time($0) },
      "entry": entry.map { .number($0) }, "task": task.map { .text($0.rawValue) },
      "fact": milestone.question.map { .text($0.id) },
      "waits_for": waitsFor.isEmpty ? nil : .list(waitsFor.map { .text($0.rawValue) }),
    ])
  }
}

extension ClockFigures {
  fileprivate func json(now: Moment) -> JSON {
    .object([
      "clock": .text(clock.id.rawValue), "state": .text(clock.state.rawValue),
      "limit": (clock.statement?.limit ?? clock.statement?.target).map { .time($0) },
      "margin_seconds": margin.map { .number($0 / 1_000) },
      "missed": .truth(isMissed(now: now)),
    ])
  }
}

extension TaskFigures {
  fileprivate var json: JSON {
    .object([
      "task": .text(task.rawValue), "to_claim_seconds": toClaim.map { .number($0 / 1_000) },
      "to_finish_seconds": toFinish.map { .number($0 / 1_000) },
      "blocked_seconds": .number(blocked / 1_000), "reopened": .number(Int64(reopened)),
    ])
  }
}

extension Lengths {
  fileprivate var json: JSON {
    .object([
      "count": .number(Int64(count)), "mean_seconds": mean.map { .number($0 / 1_000) },
      "longest_seconds": count == 0 ? nil : .number(longest / 1_000),
    ])
  }
}
