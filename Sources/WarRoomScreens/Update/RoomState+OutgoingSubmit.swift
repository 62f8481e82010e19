internal import IncidentCore
internal import SafeText

extension RoomState {
  /// The wish that a form about notices, enquiries or situation reports stands for.
  func command(
    for form: Form, _ purpose: OutgoingForm
  ) throws(FieldProblem) -> any IncidentCommand {
    switch purpose {
    case .new:
      let base = NoticeDetails(title: "", kind: .partner, recipients: "", language: language)
      return OpenNotice(try change(form).applied(to: base))
    case .edit(let id): return AmendNotice(notice: id.rawValue, try change(form))
    case .text(let id, let basis):
      return DraftNotice(
        notice: id.rawValue, text: try accepted(form, .body, .note), note: form.text(.note),
        basis: basis)
    case .check(let id, let version):
      return CheckNotice(
        notice: id.rawValue, version: version, check: try check(form), passed: true,
        note: form.text(.note))
    case .refuse(let id, let version):
      return CheckNotice(
        notice: id.rawValue, version: version, check: try check(form), passed: false,
        note: try reason(form))
    case .sent(let id, let version): return try sending(form, id, version)
    case .followUp(let id):
      return FollowNotice(
        notice: id.rawValue, told: try accepted(form, .told, .reason),
        next: try time(form, .next, future: true))
    case .void(let id): return VoidNotice(notice: id.rawValue, reason: try reason(form))
    case .reopen(let id): return ReopenNotice(notice: id.rawValue, reason: try reason(form))
    case .enquiry: return try enquiry(form)
    case .answer(let id):
      return AnswerEnquiry(enquiry: id.rawValue, answer: try accepted(form, .answer, .reason))
    case .sitrep:
      let remark = form.text(.remark) == nil ? nil : try accepted(form, .remark, .reason)
      return PublishSitrep(
        language: language, remark: remark, next: try time(form, .next, future: true),
        rhythm: ledger.sitrepRhythm)
    }
  }

  private func change(_ form: Form) throws(FieldProblem) -> NoticeChange {
    var change = NoticeChange(
      title: try accepted(form, .title, .title), kind: try word(form, .audience),
      recipients: try accepted(form, .recipients, .title))
    change.channel = form.text(.channel)
    change.language = try word(form, .textLanguage)
    change.tlp = try marking(form)
    change.task = try form.text(.task).map { (typed) throws(FieldProblem) in
      guard let task = task(named: typed) else {
        throw FieldProblem(field: .task, text: words.noSuchTask(typed))
      }
      return task.id
    }
    change.clock = form.text(.clock).map { ClockID(rawValue: $0.lowercased()) }
    change.checks = try checks(form)
    change.follows = try form.text(.follows).map { (typed) throws(FieldProblem) in
      guard let id = NoticeID(typed: typed) else {
        throw FieldProblem(field: .follows, text: words.noNotice)
      }
      return id
    }
    return change
  }

  private func checks(_ form: Form) throws(FieldProblem) -> [NoticeCheck] {
    var checks: [NoticeCheck] = []
    for name in (form.text(.checks) ?? "").split(whereSeparator: { $0 == " " || $0 == "," }) {
      guard let check = NoticeCheck(rawValue: String(name)) else {
        throw FieldProblem(
          field: .checks, text: words.oneOf(NoticeCheck.allCases.map(\.rawValue)))
      }
      checks.append(check)
    }
    return checks
  }

  private func check(_ form: Form) throws(FieldProblem) -> NoticeCheck {
    try word(form, .check) ?? .second
  }

  private func sending(
    _ form: Form, _ id: NoticeID, _ version: Int
  ) throws(FieldProblem) -> SendNotice {
    SendNotice(
      notice: id.rawValue, version: version == 0 ? nil : version, sent: try time(form, .at),
      channel: try accepted(form, .channel, .title), receipt: form.text(.receipt),
      next: try time(form, .next, future: true), note: form.text(.note),
      leavesTaskOpen: try answer(form, .tick) == false)
  }

  private func enquiry(_ form: Form) throws(FieldProblem) -> LogEnquiry {
    let typed = form.text(.count)
    let count = typed == nil ? 1 : typed.flatMap { Int($0) }
    guard let count, (1...LogEnquiry.most).contains(count) else {
      throw FieldProblem(field: .count, text: words.notACount(typed ?? ""))
    }
    return LogEnquiry(
      text: try accepted(form, .asked, .reason), kind: try word(form, .asker) ?? .other,
      channel: form.text(.channel), count: count, answer: form.text(.answer),
      open: try answer(form, .open) ?? false, occurred: try time(form, .at))
  }

  /// One of the words a field can hold; nil where it is empty.
  func word<Word: RawRepresentable & CaseIterable>(
    _ form: Form, _ name: FormField.Name
  ) throws(FieldProblem) -> Word? where Word.RawValue == String {
    guard let typed = form.text(name) else { return nil }
    guard let word = Word(rawValue: typed.lowercased()) else {
      throw FieldProblem(field: name, text: words.oneOf(Word.allCases.map(\.rawValue)))
    }
    return word
  }

  private func answer(
    _ form: Form, _ name: FormField.Name
  ) throws(FieldProblem) -> Bool? {
    guard let typed = form.text(name) else { return nil }
    switch typed.lowercased() {
    case "yes", "y", "はい": return true
    case "no", "n", "いいえ": return false
    default: throw FieldProblem(field: name, text: words.oneOf(["yes", "no"]))
    }
  }
}
