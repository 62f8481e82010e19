internal import IncidentCore
internal import SafeText

/// A page for people: a heading, what the report is, and one table, in both languages side by side.
public struct MarkdownTimeline: TimelineFormat {
  /// The format.
  public init() {}

  /// The page down to the first row of the table.
  public func heading(_ heading: ReportHeading) -> String {
    let title = "\(heading.incident.rawValue) \(heading.bothTitles)"
    let drill =
      heading.isDrill ? "> **DRILL / 訓練** — this was an exercise. 訓練の記録です。\n\n" : ""
    let facts: [(String, String)] =
      [
        ("Traffic light / 共有範囲", heading.tlpMark),
        ("Severity / 重大度", "SEV\(heading.severity.rawValue)"),
        ("Zone / 時間帯", heading.zone.identifier),
        ("Last entry / 最終記録", "#\(heading.headSeq)"),
        ("Hash / ハッシュ", heading.headHash),
        ("Exported / 出力", "\(heading.exportedAt.utcWithOffset), \(heading.exportedBy.rawValue)"),
      ] + (heading.handling.isComplete ? [] : [("Left out / 除外", heading.handling.line)])
    let table = facts.map { "| \($0.0) | \(Escape.markdown($0.1)) |\n" }.joined()
    return """
      # \(heading.isDrill ? "DRILL " : "")\(Escape.markdown(title))

      \(drill)| | |
      |---|---|
      \(table)
      ## Timeline / 時系列

      | # | Occurred / 発生 | Recorded / 記録 | Who / 実施者 | Kind / 種別 | Phase / 段階 | Task / タスク \
      | English | 日本語 | Correction / 訂正 |
      |---|---|---|---|---|---|---|---|---|---|

      """
  }

  /// One row of the table.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    let english = Escape.markdown(row.english)
    let occurred = time(row.occurred, row.zone)
    let cells = [
      String(row.seq), occurred,
      row.occurred == row.recorded ? occurred : time(row.recorded, row.zone),
      Escape.markdown(row.actor.rawValue), Escape.markdown(row.kind), phase(row.phase),
      Escape.markdown(row.task?.rawValue ?? ""), english,
      row.saysTheSameTwice ? english : Escape.markdown(row.japanese),
      Escape.markdown(row.correctionNote),
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// The room's wall clock above UTC; the zone stands in the heading, the offset here.
  private func time(_ moment: Moment, _ zone: Zone) -> String {
    zone.iso8601(moment) + "<br>" + moment.utcWithOffset
  }

  private func phase(_ phase: PhaseID?) -> String {
    phase.flatMap { MarkdownTimeline.phases[$0] } ?? ""
  }

  /// The names of the phases in both languages; thousands of rows have the same.
  private static let phases = Dictionary(
    uniqueKeysWithValues: PhaseID.allCases.map { phase in
      let names = Language.allCases.map { language in
        Escape.markdown(
          Phrasing(language: language, zone: .utc, now: Moment(milliseconds: 0)).name(phase))
      }
      return (phase, names.joined(separator: "<br>"))
    })
}
