internal import IncidentCore
internal import TerminalCells

/// What the words that a field takes are called in the reader's language. The words themselves are
/// those of the command line and of the record; nobody has to know them by heart.
extension RoomState {
  /// What `choice` of `field` means; nil where it says so itself.
  func meaning(of choice: String, in field: FormField, _ purpose: FormPurpose) -> String? {
    let name =
      switch field.name {
      case .fact: incident?.question(choice)?.title[language]
      case .task, .after: task(named: choice)?.plan.title[language]
      case .clock: incident?.clock(ClockID(rawValue: choice))?.watched.definition.title[language]
      case .follows: NoticeID(typed: choice).flatMap { incident?.outgoing($0)?.details.title }
      case .severity: words.severity(choice)
      default: language == .english ? nil : word(choice, in: field, purpose)
      }
    return name == choice ? nil : name
  }

  /// `choice` in the words of the screen, where it is one of a few.
  private func word(_ choice: String, in field: FormField, _ purpose: FormPurpose) -> String? {
    switch field.name {
    case .kind:
      if case .review = purpose {
        return ReviewFindingSet.Kind(rawValue: choice).map { speak.name($0) }
      }
      return PlaybookTask.EvidenceKind(rawValue: choice).map { speak.name($0) }
    case .needs: return PlaybookTask.EvidenceKind(rawValue: choice).map { speak.name($0) }
    case .status: return FactSet.Status(rawValue: choice).map { speak.name($0) }
    case .duty: return speak.name(Duty(rawValue: choice), in: incident)
    case .phase: return PhaseID(rawValue: choice).map { speak.name($0) }
    case .audience: return NoticeKind(rawValue: choice).map { speak.name($0) }
    case .check: return NoticeCheck(rawValue: choice).map { speak.name($0) }
    case .asker: return EnquiryKind(rawValue: choice).map { speak.name($0) }
    case .thing: return ScopeKind(rawValue: choice).map { speak.name($0) }
    case .hit: return ScopeStatus(rawValue: choice).map { speak.name($0) }
    case .textLanguage: return Language(rawValue: choice).map { words.name($0) }
    default: return ["yes": words.yes, "no": words.noWord][choice]
    }
  }

  /// `form` with every word of the screen replaced by the word it stands for: who types 推定 means
  /// `estimated`.
  func resolved(_ form: Form) -> Form {
    var form = form
    for index in form.fields.indices {
      let field = form.fields[index]
      let typed = trimmed(field.editor.text)
      guard !typed.isEmpty, !field.choices.contains(typed),
        let choice = field.choices.first(where: {
          meaning(of: $0, in: field, form.purpose) == typed
        })
      else { continue }
      form.fields[index].editor = TextEditor(text: choice, lines: field.editor.lines)
    }
    return form
  }
}
