internal import IncidentCore
public import IncidentReports

extension ImportReport {
  /// The report for programs, as docs/command-line.md describes it.
  public var json: JSON {
    let phases = PhaseID.allCases.map { phase in
      JSON.Member(key: phase.rawValue, value: .number(Int64(tasks[phase] ?? 0)))
    }
    let losses = dropped.sorted { $0.key < $1.key }.map { name, count in
      JSON.Member(key: name, value: .number(Int64(count)))
    }
    return .object([
      "format": .text(format.rawValue), "recognisedBy": recognisedBy.map { .text($0) },
      "total": .number(Int64(total)), "tasks": .object(phases),
      "unassigned": .number(Int64(unassigned)),
      "preparation": .list(preparation.map { .text($0) }), "kept": .truth(keepsPreparation),
      "automation": .number(Int64(automation)), "conditions": .number(Int64(conditions)),
      "dropped": .object(losses),
      "notes": .list(
        notes.map { .object(["note": .text($0.rule), "message": .texts($0.message)]) }),
    ])
  }
}
