internal import IncidentCore
internal import SafeText
internal import TerminalCells

extension RoomState {
  /// The form that an action on the post-mortem fills in.
  func reviewForm(for action: Action) -> ReviewForm? {
    switch action {
    case .addFinding:
      if case .findings(let kind) = selectedReview { return .finding(nil, kind) }
      return .finding(nil, .badly)
    case .addCause:
      if case .cause(let number) = selectedReview { return .cause(nil, under: number) }
      return .cause(nil, under: nil)
    case .addAction: return .action(nil)
    case .reviewCheck:
      return selectedAction.map { .verify($0.number) } ?? .check
    case .reviewRefuse: return selectedAction.map { .refuse($0.number) }
    case .actionDone: return selectedAction.map { .done($0.number) }
    case .actionAssign: return selectedAction.map { .assign($0.number) }
    case .actionReopen: return selectedAction.map { .reopen($0.number) }
    case .reviewRemove:
      switch selectedReview {
      case .finding(let number): return .remove(.finding(number))
      case .cause(let number): return .remove(.cause(number))
      case .action(let number): return .drop(number)
      default: return nil
      }
    default: return nil
    }
  }

  /// Shows the post-mortem, and has the record read for it.
  mutating func openPostMortem() -> [Effect] {
    show(.list(.postMortem))
    return refreshPostMortem()
  }

  /// Has the record read again where the view shows an older one; one reading at a time.
  mutating func refreshPostMortem() -> [Effect] {
    guard view == .list(.postMortem), let incident, !isReadingRecord,
      postMortem?.incident != incident.id || postMortem?.through != incident.lastSeq
    else { return [] }
    isReadingRecord = true
    return [.readRecord]
  }

  /// What Enter does on a line: its text is written, on a heading something is added.
  mutating func openReview() -> [Effect] {
    guard right > .observer else {
      say(PlainText(untrusted: words.observerOnly), .hint)
      return []
    }
    let form: ReviewForm? =
      switch selectedReview {
      case .text(let part): .text(part)
      case .findings(let kind): .finding(nil, kind)
      case .finding(let number):
        incident?.post.finding(number).map { .finding(number, $0.kind) }
      case .causes: .cause(nil, under: nil)
      case .cause(let number):
        incident?.post.cause(number).map { .cause(number, under: $0.parent) }
      case .actions: .action(nil)
      case .action(let number): .action(number)
      case .standing, .record, nil: nil
      }
    if let form { open(makeForm(.review(form))) }
    return []
  }

  /// The fields of a form, with what is written already.
  func fields(of form: ReviewForm) -> [FormField] {
    let post = incident?.post ?? IncidentReview()
    func causeLabel(_ number: Int?) -> String { number.map { ReviewItem.cause($0).label } ?? "" }
    let causes = post.causes.filter { !$0.isRemoved }.map { causeLabel($0.number) }
    switch form {
    case .text(let part):
      return [FormField(.body, text: post.text(part, language)?.text ?? "", lines: .many)]
    case .finding(let number, let kind):
      let known = number.flatMap { post.finding($0) }
      return [
        FormField(.body, text: known?.text ?? "", lines: .many),
        FormField(
          .kind, text: kind.rawValue, choices: ReviewFindingSet.Kind.allCases.map(\.rawValue)),
        FormField(.entry, text: known?.entry.map { "\($0)" } ?? "", optional: true),
      ]
    case .cause(let number, let under):
      let known = number.flatMap { post.cause($0) }
      return [
        FormField(.body, text: known?.text ?? "", lines: .many),
        FormField(.under, text: causeLabel(under), choices: causes, optional: true),
        FormField(.entry, text: known?.entry.map { "\($0)" } ?? "", optional: true),
      ]
    case .action(let number):
      let known = number.flatMap { post.action($0) }
      return [
        FormField(.body, text: known?.text ?? "", lines: .many),
        FormField(
          .member, text: known?.owner?.rawValue ?? "", choices: roster.map(\.rawValue),
          optional: true),
        FormField(.due, text: known?.due.map { speak.date($0) } ?? "", optional: true),
        FormField(.proof, text: known?.proof ?? "", optional: true),
        FormField(.cause, text: causeLabel(known?.cause), choices: causes, optional: true),
      ]
    case .remove: return [FormField(.reason, optional: true)]
    case .check, .verify: return [FormField(.note, optional: true)]
    case .assign: return [FormField(.member, choices: roster.map(\.rawValue))]
    case .done: return [FormField(.proof, lines: .many)]
    case .refuse, .reopen, .drop: return [FormField(.reason)]
    }
  }

  /// The version of what the form changes, as it was on the screen.
  func seen(by form: ReviewForm) -> Int64? {
    let post = incident?.post
    return switch form {
    case .text(let part): post?.texts.first { $0.part == part && $0.language == language }?.seq ?? 0
    case .finding(let number, _): number.flatMap { post?.finding($0)?.seq }
    case .cause(let number, _): number.flatMap { post?.cause($0)?.seq }
    case .action(let number): number.flatMap { post?.action($0)?.seq }
    default: nil
    }
  }

  /// The command that a filled form wishes.
  func command(for review: ReviewForm, _ form: Form) throws(FieldProblem) -> any IncidentCommand {
    let seen = form.seen
    switch review {
    case .text(let part):
      return WriteReviewText(
        part: part, language: language, text: try accepted(form, .body, .note), seen: seen)
    case .finding(let number, _):
      guard let kind = form.text(.kind).flatMap(ReviewFindingSet.Kind.init(rawValue:)) else {
        throw FieldProblem(
          field: .kind, text: words.oneOf(ReviewFindingSet.Kind.allCases.map(\.rawValue)))
      }
      return SetFinding(
        finding: number, kind: kind, text: try accepted(form, .body, .note),
        entry: try entry(form), seen: seen)
    case .cause(let number, _):
      return SetCause(
        cause: number, parent: try cause(form, .under), text: try accepted(form, .body, .note),
        entry: try entry(form), seen: seen)
    case .action(let number):
      return SetAction(
        action: number, text: try accepted(form, .body, .note), owner: form.text(.member),
        due: try day(form), proof: form.text(.proof), cause: try cause(form, .cause), seen: seen)
    case .remove(let item): return RemoveReviewItem(item: item, reason: form.text(.reason))
    case .check: return CheckReview(seen: incident?.post.hash, note: form.text(.note))
    case .assign(let number): return AssignAction(action: number, to: form.text(.member) ?? "")
    case .done(let number):
      return FinishAction(action: number, proof: try accepted(form, .proof, .note))
    case .verify(let number):
      return VerifyAction(action: number, passed: true, note: form.text(.note))
    case .refuse(let number):
      return VerifyAction(
        action: number, passed: false, note: try accepted(form, .reason, .reason))
    case .reopen(let number):
      return ReopenAction(action: number, reason: try accepted(form, .reason, .reason))
    case .drop(let number):
      return DropAction(action: number, reason: try accepted(form, .reason, .reason))
    }
  }

  private func entry(_ form: Form) throws(FieldProblem) -> Int64? {
    guard let typed = form.text(.entry) else { return nil }
    guard let number = Int64(typed.drop { $0 == "#" }) else {
      throw FieldProblem(field: .entry, text: words.notAnEntryNumber)
    }
    return number
  }

  private func cause(_ form: Form, _ name: FormField.Name) throws(FieldProblem) -> Int? {
    guard let typed = form.text(name) else { return nil }
    guard case .cause(let number) = ReviewItem(label: typed) else {
      throw FieldProblem(field: name, text: words.notAReviewItem)
    }
    return number
  }

  /// A day counts to its end; `+30d` and a whole time are taken as they are.
  private func day(_ form: Form) throws(FieldProblem) -> Moment? {
    guard let typed = form.text(.due) else { return nil }
    if let span = Moment.span(typed.drop { $0 == "+" }) { return now + span }
    if let day = try? Moment(typed: "\(typed) 23:59", now: now, zone: speak.zone) { return day }
    do throws(Moment.ReadingFailure) {
      return try Moment(typed: typed, now: now, zone: speak.zone)
    } catch {
      throw FieldProblem(field: .due, text: words.notATime(typed))
    }
  }
}
