internal import IncidentCore

/// Who does what in a playbook that names nobody, or names them in its own words.
enum DutyWords {
  /// Words in the names of teams and people, and the duty they stand for.
  static let table: [(duty: Duty, words: [String])] = [
    (.privacyOfficer, ["privacy", "data protection", "dpo", "個人情報"]),
    (.legal, ["legal", "counsel", "lawyer", "法務", "弁護士"]),
    (.pr, ["public relations", "press", "media", "communications", "広報"]),
    (.customerSupport, ["customer", "support desk", "help desk", "顧客", "窓口", "サポート"]),
    (.management, ["management", "executive", "ceo", "ciso", "board", "経営", "役員"]),
    (.forensics, ["forensic", "analyst", "investigat", "soc", "調査", "フォレンジック"]),
    (.itOperations, ["operations", "administrator", "sysadmin", "network", "it ", "システム", "運用"]),
    (.scribe, ["scribe", "record keeper", "記録"]),
    (.commander, ["commander", "coordinator", "incident lead", "指揮"]),
  ]

  /// The duty that `name` stands for; nil where no word of the table is in it.
  static func duty(named name: String) -> Duty? {
    let name = name.lowercased() + " "
    return table.first { row in row.words.contains { name.contains($0) } }?.duty
  }

  /// Who usually does the tasks of a phase.
  static func usual(in phase: PhaseID) -> Duty {
    switch phase {
    case .containment: .itOperations
    case .scope, .evidence: .forensics
    case .notification: .legal
    case .publication: .pr
    case .postMortem: .commander
    }
  }
}
