internal import IncidentCore
internal import SafeText
internal import TerminalCells

extension RoomState {
  /// What the form of `action` is for.
  func outgoingForm(for action: Action) -> OutgoingForm? {
    switch action {
    case .noticeNew: return .new(selection.flatMap { incident?.task($0) }.flatMap(outgoingTask))
    case .enquiryAdd: return .enquiry
    case .enquiryClose: return selectedEnquiry.map { .answer($0.id) }
    case .sitrepPublish: return .sitrep
    default: break
    }
    guard let notice = selectedNotice else { return nil }
    let version = notice.current?.number ?? 0
    return switch action {
    case .noticeEdit: .edit(notice.id)
    case .noticeText: .text(notice.id, basis: version)
    case .noticeCheck: .check(notice.id, version: version)
    case .noticeRefuse: .refuse(notice.id, version: version)
    case .noticeSent: .sent(notice.id, version: version)
    case .noticeFollowUp: .followUp(notice.id)
    case .noticeVoid: .void(notice.id)
    case .noticeReopen: .reopen(notice.id)
    default: nil
    }
  }

  /// The fields of a form, with what can be chosen.
  func fields(of form: OutgoingForm) -> [FormField] {
    switch form {
    case .new(let task): return details(nil, task: task.flatMap { incident?.task($0) })
    case .edit(let id): return details(incident?.outgoing(id)?.details)
    case .text(let id, _):
      let current = incident?.outgoing(id)?.current
      return [
        FormField(.body, text: current.flatMap { text(of: $0) } ?? "", lines: .many),
        FormField(.note, optional: true),
      ]
    case .check(let id, _):
      return [check(incident?.outgoing(id)), FormField(.note, optional: true)]
    case .refuse(let id, _):
      return [FormField(.reason, lines: .many), check(incident?.outgoing(id))]
    case .sent(let id, _): return sending(incident?.outgoing(id))
    case .followUp: return [FormField(.told, lines: .many), FormField(.next, optional: true)]
    case .void, .reopen: return [FormField(.reason)]
    case .enquiry:
      return [
        FormField(.asked),
        FormField(
          .asker, text: EnquiryKind.affected.rawValue,
          choices: EnquiryKind.allCases.map(\.rawValue)),
        FormField(.channel, choices: ["phone", "mail", "desk"], optional: true),
        FormField(.answer, optional: true),
        FormField(.open, choices: ["yes", "no"], optional: true),
        FormField(.count, choices: ["1", "2", "3", "5", "10"], optional: true),
        FormField(.at, optional: true),
      ]
    case .answer: return [FormField(.answer)]
    case .sitrep:
      return [FormField(.remark, optional: true, lines: .many), FormField(.next, optional: true)]
    }
  }

  /// The name of a task whose work is to tell somebody outside.
  private func outgoingTask(_ task: IncidentTask) -> TaskID? {
    task.phase == .notification || task.phase == .publication ? task.id : nil
  }

  /// A new notice begins with the task that was selected on the board, and with the legal clock that
  /// governs that task: seen in the form before it counts.
  private func details(_ details: NoticeDetails?, task: IncidentTask? = nil) -> [FormField] {
    let clock = task?.plan.due?.clock.flatMap { incident?.clock(ClockID(rawValue: $0)) }
    let governing = clock.flatMap { $0.state.isOpen ? $0.id : nil }
    return [
      FormField(.title, text: details?.title ?? ""),
      FormField(
        .audience, text: details?.kind.rawValue ?? "",
        choices: NoticeKind.allCases.map(\.rawValue)),
      FormField(.recipients, text: details?.recipients ?? ""),
      FormField(.channel, text: details?.channel ?? "", optional: true),
      FormField(
        .textLanguage, text: (details?.language ?? language).rawValue,
        choices: Language.allCases.map(\.rawValue)),
      FormField(
        .task, text: (details?.task ?? task?.id)?.rawValue ?? "",
        choices: (incident?.tasks ?? []).compactMap { outgoingTask($0)?.rawValue }, optional: true),
      FormField(
        .clock, text: (details?.clock ?? governing)?.rawValue ?? "",
        choices: (incident?.openClocks ?? []).map(\.id.rawValue), optional: true),
      FormField(
        .checks, text: details.map { $0.checks.map(\.rawValue).joined(separator: " ") } ?? "",
        choices: ["legal", "customer", "legal customer"], optional: true),
      FormField(
        .follows, text: details?.follows?.rawValue ?? "",
        choices: (incident?.promisedNotices ?? []).map(\.id.rawValue), optional: true),
      markingField(details?.tlp),
    ]
  }

  /// The first check that is missing and that this person could give.
  private func check(_ notice: OutgoingNotice?) -> FormField {
    let own = Set(
      (notice?.progress.verdicts ?? []).filter { $0.by == member && $0.passed }.map(\.check))
    let wanted = notice?.missing.first { !own.contains($0) } ?? .second
    return FormField(
      .check, text: wanted.rawValue, choices: NoticeCheck.allCases.map(\.rawValue))
  }

  private func sending(_ notice: OutgoingNotice?) -> [FormField] {
    let tick =
      notice?.details.task == nil
      ? [] : [FormField(.tick, text: "yes", choices: ["yes", "no"])]
    return [
      FormField(.channel, text: notice?.details.channel ?? ""),
      FormField(.receipt, optional: true), FormField(.at, optional: true),
      FormField(.next, optional: true),
    ] + tick + [FormField(.note, optional: true)]
  }

  /// What is asked before a form is recorded whose act leaves the house.
  func outgoingQuestion(before form: Form) -> String? {
    guard case .outgoing(.sent(let id, _)) = form.purpose, let incident,
      let notice = incident.outgoing(id), let wish = try? command(for: form, .sent(id, version: 0))
    else { return nil }
    let events = (try? wish.decide(situation)) ?? []
    let lines = speak.consequence(of: events, on: notice, in: situation)
    return (lines + [words.sentQuestion]).joined(separator: "\n")
  }

  /// What must be seen before the fields are filled in.
  func preface(of form: OutgoingForm, width: Int) -> [Line] {
    switch form {
    case .check(let id, _), .refuse(let id, _), .sent(let id, _), .followUp(let id),
      .void(let id), .reopen(let id):
      guard let notice = incident?.outgoing(id) else { return [] }
      return [
        Line("\(id.rawValue) \(notice.details.title) -> \(notice.details.recipients)", .heading)
      ]
    case .answer(let id):
      let asked = incident?.enquiries.open.first { $0.id == id }
      return asked.map { [Line("\(id.rawValue) \($0.text)", .heading)] } ?? []
    case .enquiry: return [Line("\(words.noNamesHere)", .warning)]
    case .sitrep: return [Line("\(words.sitrepPreface)", .muted)]
    case .new, .edit, .text: return []
    }
  }
}
