internal import IncidentCore
internal import IncidentReports
internal import SafeText

extension RoomState {
  /// Shows the notice `id` with the text that counts.
  mutating func open(_ id: NoticeID) {
    show(.notice(id))
    noticeReading.version = nil
    noticeReading.compares = false
  }

  /// One version back or on, or beside the one before it.
  mutating func turnPages(_ action: Action) {
    guard let notice = selectedNotice, let shown = shownVersion(of: notice) else { return }
    if case .list = view { open(notice.id) }
    switch action {
    case .noticeCompare: noticeReading.compares.toggle()
    case .noticeOlder:
      noticeReading.version = version(before: shown, of: notice)?.number ?? shown.number
    default:
      let after = notice.versions.first { $0.number > shown.number }
      noticeReading.version = after?.number ?? shown.number
    }
    reading = 0
  }

  /// Asks the record for the texts that the screen shows or is about to need.
  mutating func fetchTexts() -> [Effect] {
    guard let notice = selectedNotice, let shown = shownVersion(of: notice) else { return [] }
    let others = noticeReading.compares ? [version(before: shown, of: notice)] : []
    let wanted = ([shown, notice.current] + others).compactMap { $0?.seq }.filter {
      noticeReading.texts[$0] == nil && !noticeReading.awaited.contains($0)
    }
    noticeReading.awaited.formUnion(wanted)
    return Set(wanted).sorted().map { .readEntry($0) }
  }

  /// Takes in an entry that was asked for.
  mutating func take(_ record: IncidentRecord?, _ seq: Int64) {
    noticeReading.awaited.remove(seq)
    if noticeReading.texts.count >= NoticeReading.limit { noticeReading.texts = [:] }
    if case .notice(.drafted(let data))? = record?.event {
      noticeReading.texts[seq] = .some(data.text)
    } else {
      noticeReading.texts[seq] = .some(nil)
    }
  }

  /// Why no other version can be shown; nil where there is one.
  var obstacleToTurningPages: String? {
    guard let notice = selectedNotice else { return words.noNotice }
    if notice.current == nil { return words.noTextYet(notice.id) }
    return notice.versions.count > 1 ? nil : words.onlyVersion(notice.id)
  }

  /// Why an act on notices or enquiries cannot be done now: what the room would answer.
  func outgoingObstacle(to action: Action) -> String? {
    if action == .noticeNew || action == .enquiryAdd || action == .sitrepPublish { return nil }
    if action == .enquiryClose { return selectedEnquiry == nil ? words.noEnquirySelected : nil }
    guard let notice = selectedNotice else { return words.noNotice }
    guard let wish = probe(of: action, on: notice) else { return words.noTextYet(notice.id) }
    if action == .noticeText, let current = notice.current, text(of: current) == nil {
      return words.loading
    }
    guard let refusal = refusal(of: wish) else { return nil }
    let answer = speak.answer(refusal)
    return answer.mend.isEmpty ? answer.what : "\(answer.what) \(answer.mend)"
  }

  /// The act with something in every field, only to hear what stands against it.
  private func probe(of action: Action, on notice: OutgoingNotice) -> (any IncidentCommand)? {
    let id = notice.id.rawValue
    switch action {
    case .noticeCheck, .noticeRefuse:
      return notice.current.map {
        CheckNotice(
          notice: id, version: $0.number, passed: action == .noticeCheck, note: "-")
      }
    case .noticeSent: return SendNotice(notice: id, channel: "-")
    case .noticeFollowUp: return FollowNotice(notice: id, told: "-")
    case .noticeVoid: return VoidNotice(notice: id, reason: "-")
    case .noticeReopen: return ReopenNotice(notice: id, reason: "-")
    case .noticeEdit: return AmendNotice(notice: id, NoticeChange())
    default: return DraftNotice(notice: id, text: "-")
    }
  }

  /// What stands against `wish`, as far as this screen can know.
  private func refusal(of wish: some IncidentCommand) -> Refusal? {
    do throws(Refusal) {
      _ = try wish.decide(situation)
      return nil
    } catch {
      return error
    }
  }

  /// What the room would look at, as this screen knows it.
  var situation: Situation {
    Situation(
      state: incident ?? IncidentState(), actor: Actor(member: member, right: right), now: now,
      roster: roster)
  }

  /// What to say beside the record of a sending: why its task is not done.
  func remark(on records: [IncidentRecord]) -> PlainText? {
    for record in records {
      guard case .notice(.sent(let said)) = record.event,
        let task = incident?.outgoing(said.notice)?.details.task.flatMap({ incident?.task($0) }),
        let obstacle = situation.obstacle(toTicking: task)
      else { continue }
      return PlainText(untrusted: speak.answer(obstacle).what)
    }
    return records.contains(where: namesSomebody)
      ? PlainText(untrusted: speak.personalTraceWarning) : nil
  }

  private func namesSomebody(_ record: IncidentRecord) -> Bool {
    switch record.event {
    case .enquiry(.logged(let data)): PersonalTrace.isIn(data.text + " " + (data.answer ?? ""))
    case .enquiry(.answered(let data)): PersonalTrace.isIn(data.answer)
    default: false
    }
  }

  /// The situation report as of now.
  func sitrep(of incident: IncidentState) -> SituationReport {
    SituationReport(
      incident, now: now, language: language, next: incident.nextSitrep(ledger.sitrepRhythm))
  }

  /// What a person wants elsewhere: the digest of what is shown.
  var noticeToCopy: String? {
    selectedNotice.map { notice in
      let shown = shownVersion(of: notice)
      return [notice.id.rawValue, shown.map { "v\($0.number) sha256 \($0.sha256)" }]
        .compactMap(\.self).joined(separator: " ")
    }
  }
}
