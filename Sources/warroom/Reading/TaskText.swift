internal import IncidentCore
internal import SafeText

/// One task as a page of text.
struct TaskText {
  /// The task.
  var task: IncidentTask
  /// Its incident.
  var state: IncidentState
  /// How to speak.
  var speech: Phrasing

  /// The page, without the task's history.
  var lines: [PlainText] {
    let plan = task.plan
    var lines = [TaskLine(state: state, speech: speech).text(task)]
    if let guidance = plan.guidance?[speech.language] {
      lines += PlainText.lines(untrusted: guidance).map { "    " + $0 }
    }
    lines += plan.points.map { "    - \($0[speech.language])" }
    lines.append(field(speech.say("for", "担当役割"), speech.name(plan.duty, in: state)))
    lines.append(field(speech.say("from", "出どころ"), speech.origin(of: task)))
    if let due = state.due(task) {
      lines.append(field(speech.say("due", "期限"), speech.exactTime(due)))
    }
    if let end = task.progress.boxEnds {
      lines.append(field(speech.say("time box ends", "制限時間"), speech.exactTime(end)))
    }
    lines += state.needs(of: task).map { field(speech.say("needs", "不足"), words($0)) }
    lines += plan.refs.map {
      field(speech.say("see", "参照"), [$0.title, $0.url ?? ""].joined(separator: " "))
    }
    return lines + [""]
  }

  private func field(_ name: String, _ value: String) -> PlainText {
    "    \(Column.padded(name, 14)) \(value)"
  }

  private func words(_ need: TaskNeed) -> String {
    switch need {
    case .task(let id):
      speech.say("\(id.rawValue) first", "先に \(id.rawValue)")
    case .evidence(let need): speech.say("evidence: ", "証跡: ") + speech.words(need)
    case .decision: speech.say("a recorded management decision", "経営判断の記録")
    case .check: speech.say("a check by another person", "別の人による確認")
    }
  }
}
