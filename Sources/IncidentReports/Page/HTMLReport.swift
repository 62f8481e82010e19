public import IncidentCore
internal import SafeText

/// One HTML file that needs nothing else: no script, no request, a policy that forbids both. It
/// prints to PDF, reads on a telephone, and a screen reader finds headings, tables and times.
///
/// Both languages stand side by side, each marked with its language.
public struct HTMLReport: TimelineFormat {
  private let state: IncidentState
  private let lanes: LaneChart

  /// The format, with the incident as it stands and the picture of who was busy when.
  public init(_ state: IncidentState, lanes: LaneChart) {
    self.state = state
    self.lanes = lanes
  }

  /// Everything above the timeline's first row.
  public func heading(_ heading: ReportHeading) -> String {
    let title =
      "\(heading.isDrill ? "DRILL " : "")\(heading.incident.rawValue) \(heading.bothTitles)"
    return """
      \(HTML.opening(title: title, language: .english))
      <header>
      \(heading.isDrill ? HTML.note("DRILL: this was an exercise.", "訓練の記録です。") : "")
      <h1>\(Escape.html(title))</h1>
      \(about(heading))
      </header>
      <main>
      \(PhaseTable(state).html)
      \(PhaseBars(state).html(zone: heading.zone))
      \(lanes.html(zone: heading.zone))
      \(ClockTable(state, zone: heading.zone).html)
      \(TaskTable(state, zone: heading.zone).html)
      \(DecisionTable(state, zone: heading.zone).html)
      \(FactTable(state).html)
      \(RegisterTables(state, zone: heading.zone).html)
      <section aria-labelledby="timeline">
      \(HTML.title("timeline", "Timeline", "時系列"))
      <div class="wide" role="group" aria-labelledby="timeline" tabindex="0"><table>
      \(HTML.head([
        ("#", "#"), ("Occurred", "発生"), ("Recorded", "記録"), ("Who", "実施者"), ("Kind", "種別"),
        ("Task", "タスク"), ("What", "内容"),
      ]))
      <tbody>

      """
  }

  /// One row of the timeline.
  public func row(_ row: TimelineRow, of heading: ReportHeading) -> String {
    let recorded = row.recorded == row.occurred ? "" : HTML.time(row.recorded, row.zone)
    let cells = [
      HTML.time(row.occurred, row.zone), recorded, Escape.html(row.actor.rawValue),
      Escape.html(row.kind), Escape.html(row.task?.rawValue ?? ""), text(of: row),
    ]
    return "<tr id=\"e\(row.seq)\"><th scope=\"row\">\(row.seq)</th>"
      + cells.map { "<td>\($0)</td>" }.joined() + "</tr>\n"
  }

  /// The end of the table and of the page.
  public func ending(_ heading: ReportHeading) -> String {
    """
    </tbody></table></div>
    </section>
    </main>
    <footer>\(HTML.note(
      "Made from the room's record up to entry #\(heading.headSeq). Compare the hash with a head "
        + "that somebody kept.",
      "記録 #\(heading.headSeq) までから作成。ハッシュは、別に控えたヘッドと照合してください。"))
    <p><code>\(heading.headHash)</code></p></footer>
    </body>
    </html>

    """
  }

  private func about(_ heading: ReportHeading) -> String {
    HTML.list(
      [
        ("Traffic light", "共有範囲", Escape.html(heading.tlpMark)),
        ("Severity", "重大度", "SEV\(heading.severity.rawValue)"),
        ("State", "状態", heading.isClosed ? HTML.both("closed", "終結") : HTML.both("active", "対応中")),
        ("Known", "認知", HTML.time(state.start, heading.zone)),
        ("Declared", "宣言", HTML.time(heading.openedAt, heading.zone)),
        ("Closed", "終結", state.closedAt.map { HTML.time($0, heading.zone) } ?? "–"),
        (
          "Exported", "出力",
          HTML.time(heading.exportedAt, heading.zone) + " "
            + Escape.html(heading.exportedBy.rawValue)
        ),
        ("Zone", "時間帯", Escape.html(heading.zone.identifier)),
      ] + handling(heading.handling))
  }

  private func handling(_ handling: ReportHandling) -> [(String, String, String)] {
    if handling.isComplete { return [] }
    let said = HTML.both(
      handling.sentences(in: .english).joined(separator: "; "),
      handling.sentences(in: .japanese).joined(separator: "、"))
    return [("Left out", "除外", said)]
  }

  private func text(of row: TimelineRow) -> String {
    let text =
      row.saysTheSameTwice
      ? HTML.text(row.english) : HTML.both(row.english, row.japanese)
    let later = row.correctedBy.map { HTML.link($0, "corrected by", "訂正") }
    let undone = row.takenBackBy.map { [HTML.link($0, "taken back by", "取り消し")] } ?? []
    let earlier = row.about.map { [HTML.link($0, "about", "対象")] } ?? []
    let marks =
      (row.tlp.map { [Escape.html("TLP:\($0.rawValue.uppercased())")] } ?? [])
      + (row.isStarred ? [HTML.both("starred", "重要")] : [])
    return ([text] + marks + later + undone + earlier).joined(separator: " ")
  }
}
