internal import IncidentCore

/// Post-mortem actions change a mechanism; telling people to take care does not.
struct RealActions: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    let tasks = subject.playbook.phases.filter { $0.id == .postMortem }.flatMap(\.tasks)
    return tasks.flatMap { task in
      [(task.title.en, "en"), (task.title.ja, "ja")].compactMap { title, language in
        guard let word = title.flatMap(ReminderWords.first) else { return nil }
        return (.reminderOnly(word), subject.map.position(of: task.id, "title/\(language)"))
      }
    }
  }
}
