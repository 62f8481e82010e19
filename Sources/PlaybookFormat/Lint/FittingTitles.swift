internal import IncidentCore

/// Titles fit the task pane of a terminal of 120 columns.
struct FittingTitles: LintRule {
  /// Columns for an English title.
  static let english = 44
  /// Columns for a Japanese title; it leaves room for what terminals draw wider than expected.
  static let japanese = 40

  func remarks(on subject: LintSubject) -> [Remark] {
    subject.playbook.tasks.flatMap { task in
      [(task.title.en, "en", Self.english), (task.title.ja, "ja", Self.japanese)]
        .compactMap { title, language, limit -> Remark? in
          let cells = Self.cells(title ?? "")
          guard cells > limit else { return nil }
          let position = subject.map.position(of: task.id, "title/\(language)")
          return (.titleTooWide(cells, limit: limit), position)
        }
    }
  }

  /// Columns of `text`, close enough for advice: the screen has its own exact table.
  static func cells(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x0300...0x036F, 0x200C...0x200D, 0x3099...0x309A, 0xFE00...0xFE0F: sum
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        sum + 2
      default: sum + 1
      }
    }
  }
}
