internal import IncidentCore
internal import IncidentReports

extension IncidentReview {
  /// What people wrote, as a script sees it (docs/command-line.md).
  func json(now: Moment) -> JSON {
    .object([
      "hash": .text(hash), "checked": .truth(isChecked),
      "checks": .list(
        standingChecks.map {
          .object([
            "by": .text($0.by.rawValue), "at": .time($0.at), "note": $0.note.map { .text($0) },
          ])
        }),
      "authors": .list(authors.map(\.rawValue).sorted().map { .text($0) }),
      "texts": .list(texts.filter { !$0.text.isEmpty }.map(\.json)),
      "findings": .list(findings.filter { !$0.isRemoved }.map(\.json)),
      "causes": .list(CauseTree(self).branches.map(\.json)),
      "actions": .list(standingActions.map { $0.json(now: now) }),
    ])
  }
}

extension ReviewText {
  fileprivate var json: JSON {
    .object([
      "part": .text(part.rawValue), "language": .text(language.rawValue),
      "version": .number(Int64(version)), "text": .text(text), "by": .text(by.rawValue),
      "at": .time(at), "seq": .number(seq),
    ])
  }
}

extension ReviewFinding {
  fileprivate var json: JSON {
    .object([
      "finding": .text(ReviewItem.finding(number).label), "kind": .text(kind.rawValue),
      "text": .text(text), "entry": entry.map { .number($0) }, "by": .text(by.rawValue),
      "at": .time(at), "seq": .number(seq),
    ])
  }
}

extension CauseTree.Branch {
  fileprivate var json: JSON {
    .object([
      "cause": .text(ReviewItem.cause(cause.number).label),
      "under": cause.parent.map { .text(ReviewItem.cause($0).label) },
      "depth": .number(Int64(depth)), "text": .text(cause.text),
      "entry": cause.entry.map { .number($0) }, "by": .text(cause.by.rawValue),
      "at": .time(cause.at), "seq": .number(cause.seq),
    ])
  }
}

extension ActionItem {
  /// The action item as a script sees it.
  func json(now: Moment, incident: IncidentID? = nil) -> JSON {
    .object([
      "incident": incident.map { .text($0.rawValue) },
      "action": .text(label), "text": .text(text), "state": .text(state.rawValue),
      "owner": owner.map { .text($0.rawValue) }, "due": due.map { .time($0) },
      "overdue": .truth(isOverdue(now: now)), "proof": proof.map { .text($0) },
      "cause": cause.map { .text(ReviewItem.cause($0).label) },
      "shown": shown.map { .text($0) }, "done_by": doneBy.map { .text($0.rawValue) },
      "done_at": doneAt.map { .time($0) },
      "verified_by": verifiedBy.map { .text($0.rawValue) },
      "verified_at": verifiedAt.map { .time($0) }, "reason": reason.map { .text($0) },
      "reminder": reminder.map { .text($0) }, "seq": .number(seq),
    ])
  }
}
