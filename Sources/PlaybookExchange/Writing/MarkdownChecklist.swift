public import IncidentCore
internal import SafeText

/// Writes a playbook as a Markdown checklist: for a wiki, for paper, for people without this
/// program.
///
/// Everything a task asks for is there in words; the file says nothing about any incident.
public enum MarkdownChecklist {
  /// The checklist of `playbook` in `language`, ending in a line end.
  public static func text(of playbook: Playbook, in language: Language) -> String {
    let speech = Phrasing(language: language, zone: .utc, now: Moment(milliseconds: 0))
    let title = Escape.markdown(playbook.title[language])
    var lines = ["# \(title)", ""]
    if let summary = playbook.summary { lines += [Escape.markdown(summary[language]), ""] }
    let license = playbook.license.map { ", \($0)" } ?? ""
    lines += [Escape.markdown("\(playbook.id) \(playbook.version)\(license)"), ""]
    for phase in playbook.phases where !phase.tasks.isEmpty {
      let name = phase.title?[language] ?? speech.name(phase.id)
      lines += ["## \(phase.id.number). \(Escape.markdown(name))", ""]
      for task in phase.tasks { lines += self.lines(task, of: playbook, speech) }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  private static func lines(
    _ task: PlaybookTask, of playbook: Playbook, _ speech: Phrasing
  ) -> [String] {
    let language = speech.language
    let duties = [task.duty] + task.helpers
    let names = duties.map { duty in
      playbook.duties.first { $0.id == duty }?.title[language] ?? duty.rawValue
    }
    var notes = ["\(speech.say("for", "担当")): \(speech.list(names))"]
    if let due = task.due { notes.append("\(speech.say("due", "期限")): \(speech.plan(due))") }
    notes += speech.demands(of: task)
    var lines = ["- [ ] **\(task.id.rawValue)** \(Escape.markdown(task.title[language]))"]
    if let guidance = task.guidance { lines.append("  \(Escape.markdown(guidance[language]))") }
    lines += task.points.map { "  - [ ] \(Escape.markdown($0[language]))" }
    lines.append("  - \(Escape.markdown(notes.joined(separator: "; ")))")
    lines += task.refs.map { reference in
      "  - \(Escape.markdown([reference.title, reference.url ?? ""].joined(separator: " ")))"
    }
    return lines
  }
}
