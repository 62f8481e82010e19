internal import IncidentCore

/// Guidance is one or two sentences: it is read by somebody tired, at night, in a hurry.
struct ShortGuidance: LintRule {
  func remarks(on subject: LintSubject) -> [Remark] {
    subject.playbook.tasks.flatMap { task in
      [(task.guidance?.en, "en"), (task.guidance?.ja, "ja")].compactMap { text, language in
        guard let text, Self.sentences(text) > 2 else { return nil }
        return (.guidanceTooLong, subject.map.position(of: task.id, "guidance/\(language)"))
      }
    }
  }

  /// Ends of sentences: Japanese ones anywhere, Western ones before white space or the end.
  static func sentences(_ text: String) -> Int {
    let scalars = Array(text.unicodeScalars)
    let ends = scalars.indices.count { index in
      switch scalars[index] {
      case "。", "！", "？": true
      case ".", "!", "?":
        index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
      default: false
      }
    }
    let endsOpen = scalars.last.map { !"。！？.!?」』)）\"”".unicodeScalars.contains($0) } ?? false
    return ends + (endsOpen ? 1 : 0)
  }
}
