internal import IncidentCore
internal import SafeText

/// Every legal clock with its deadline, and how it ended.
struct ClockTable {
  private let state: IncidentState
  private let zone: Zone

  init(_ state: IncidentState, zone: Zone) {
    self.state = state
    self.zone = zone
  }

  /// The section.
  var html: String {
    HTML.section(
      "clocks", "Legal clocks", "法定期限",
      columns: [
        ("Clock", "期限"), ("To whom", "提出先"), ("State", "状態"), ("Due", "期日"), ("Sent", "提出"),
        ("In time", "期限との差"), ("Receipt", "受付番号"), ("Why", "根拠"),
      ], rows: state.clocks.map(row))
  }

  private func row(_ clock: IncidentClock) -> [String] {
    let ending = clock.progress.ending
    return [
      HTML.both(clock.watched.definition.title), HTML.both(clock.watched.authority),
      Words.both { $0.name(clock.state) }, clock.due.map { HTML.time($0, zone) } ?? "–",
      ending?.state == .met ? ending.map { HTML.time($0.at, zone) } ?? "" : "",
      timeliness(clock), HTML.text(ending?.receipt ?? ""),
      ending?.reason.map(HTML.text) ?? HTML.both(clock.statement?.said ?? LocalizedText()),
    ]
  }

  private func timeliness(_ clock: IncidentClock) -> String {
    switch clock.timeliness {
    case .early: HTML.both("early", "余裕をもって提出")
    case .inTime: HTML.both("in time", "期限内")
    case .late(let late):
      Words.both { $0.say("LATE by \($0.duration(late))", "\($0.duration(late)) 超過") }
    case nil:
      clock.isOverdue(now: state.lastAt) ? HTML.both("OVERDUE", "期限超過") : ""
    }
  }
}
