internal import IncidentCore

/// Post-mortem actions change a mechanism; telling people to take care does not.
struct RealActions: LintRule {
  private static let words = [
    "remind", "raise awareness", "be careful", "注意喚起", "周知徹底", "意識向上", "気を付ける",
  ]

  func remarks(on subject: LintSubject) -> [Remark] {
    let tasks = subject.playbook.phases.filter { $0.id == .postMortem }.flatMap(\.tasks)
    return tasks.flatMap { task in
      [(task.title.en, "en"), (task.title.ja, "ja")].compactMap { title, language in
        guard let title = title?.lowercased(),
          let word = Self.words.first(where: { title.contains($0) })
        else { return nil }
        return (.reminderOnly(word), subject.map.position(of: task.id, "title/\(language)"))
      }
    }
  }
}
