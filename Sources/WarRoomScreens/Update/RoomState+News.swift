internal import IncidentCore
internal import SafeText
internal import TerminalCells

extension RoomState {
  /// Takes in news from the store. Cursor, scroll and typed text stay where they are.
  mutating func take(_ news: News) -> [Effect] {
    switch news {
    case .incident(let state, let new): return take(state, new)
    case .ledger(let ledger): return take(ledger)
    case .attendance(let attendance): self.attendance = attendance
    case .recorded(let act, let records): return recorded(act, records)
    case .refused(let act, let refusal): return refused(act, refusal)
    case .failed(let act, let reason):
      if let form = pending.removeValue(forKey: act)?.form { drafts.keep(form) }
      say(PlainText(untrusted: words.actFailed(reason)), mend: draftHint, .failed)
      return [.bell, .keep(drafts)]
    case .health(let health): return take(health)
    case .timeline(let page): return take(page)
    case .entry(let seq, let record): take(record, seq)
    case .seen(let notices): seenNotices = notices
    case .postMortem(let draft):
      postMortem = draft
      isReadingRecord = false
    case .playbook(let offer): return take(offer)
    case .replayed(let frame): return take(frame)
    case .replayProgress(let progress): replay?.progress = progress
    case .draftUnkept: say(PlainText(untrusted: words.draftUnkept), .failed)
    case .book(let book): return take(book)
    case .shelf(let shelf): self.shelf = shelf
    case .overdueActions(let overdue): overdueActions = overdue
    case .drafts(let kept):
      drafts.adopt(kept)
      say(PlainText(untrusted: words.draftFound), .hint)
    }
    return []
  }

  private mutating func take(_ state: IncidentState, _ new: [IncidentRecord]) -> [Effect] {
    let isFirst = incident == nil || incident?.id != state.id
    let offer = incident?.handover
    incident = state
    lookForPossibleClocks()
    if isFirst {
      log = []
      changes = [:]
      phase = firstOpenPhase(of: state)
      selection = nil
      timeline = TimelineView()
      noticeReading = NoticeReading()
      postMortem = nil
      isReadingRecord = false
    }
    log.append(contentsOf: new)
    log.removeFirst(max(0, log.count - RoomState.logDepth))
    // Entries from before this screen opened are history, not news.
    guard !isFirst else {
      offerIntake()
      return lookForNotices()
    }
    var effects = refreshPostMortem()
    for record in new where record.stamp.by != member {
      mark(record)
      effects += announce(record, offer)
    }
    effects += addToTimeline(new)
    return effects + lookForNotices()
  }

  /// A right that was changed meanwhile holds at once, and is said at once.
  private mutating func take(_ ledger: LedgerState) -> [Effect] {
    let before = self.ledger.member(member)?.right
    self.ledger = ledger
    guard let before, let now = ledger.member(member)?.right, now != before else {
      return lookForNotices()
    }
    return lookForNotices() + call(PlainText(untrusted: words.rightChanged(speak.name(now))))
  }

  private mutating func mark(_ record: IncidentRecord) {
    guard let task = record.event.task else { return }
    changes[task] = ForeignChange(by: record.stamp.by, at: now)
  }

  /// Says what concerns this person and is over with it, such as an answer to their `offer` of the
  /// command, and a change to what they are writing about. What waits for them is a notice.
  private mutating func announce(_ record: IncidentRecord, _ offer: HandoverOffer?) -> [Effect] {
    let sentence = PlainText(untrusted: speak.sentence(record.event))
    let line: PlainText = "\(record.stamp.by.rawValue): \(sentence)"
    if case .form(let form) = overlays.last, form.isConcerned(by: record.event) {
      say(line, mend: PlainText(untrusted: words.typedTextKept), .refused)
      return [.bell]
    }
    let concernsMe =
      switch record.event {
      case .dutyAssumed(let event): event.member == member
      case .dutyRenounced(let event): event.member == member
      case .handoverAccepted(let event): event.from == member
      case .handoverDeclined: offer?.from == member || offer?.to == member
      default: false
      }
    return concernsMe ? call(line) : []
  }

  private mutating func recorded(_ act: Int, _ records: [IncidentRecord]) -> [Effect] {
    let form = pending.removeValue(forKey: act)?.form
    if let form, drafts[form] == form { drafts.drop(form) }
    guard let last = records.last else {
      say(PlainText(untrusted: words.alreadySo), .hint)
      return [.keep(drafts)]
    }
    select(madeBy: records)
    let sentence = PlainText(untrusted: speak.sentence(last.event))
    say(
      "\(words.recorded(last.stamp.seq)) \(sentence)",
      mend: remark(on: records) ?? takenBack(last.event) ?? absence(last.event), .recorded)
    return [.keep(drafts)]
  }

  /// What was taken back, in its own words: a number alone tells nobody whether it was the right one.
  private func takenBack(_ event: IncidentEvent) -> PlainText? {
    guard case .actUndone(let undone) = event, let sentence = recorded(undone.undoes) else {
      return nil
    }
    return PlainText(untrusted: words.tookBack(sentence))
  }

  /// Says so where an act is for somebody who is not in the room.
  private func absence(_ event: IncidentEvent) -> PlainText {
    guard let addressee = event.addressee, addressee != member,
      attendance.presence(of: addressee) == nil
    else { return "" }
    return PlainText(
      untrusted: speak.absence(of: addressee, lastSeen: attendance.lastSeen[addressee]))
  }

  private mutating func refused(_ act: Int, _ refusal: Refusal) -> [Effect] {
    let form = pending.removeValue(forKey: act)?.form
    if let form { drafts.keep(form) }
    let answer = speak.answer(refusal)
    let mend = form == nil ? PlainText(untrusted: answer.mend) : draftHint
    say(PlainText(untrusted: answer.what), mend: mend, .refused)
    return [.bell, .keep(drafts)]
  }

  private mutating func take(_ health: StoreHealth) -> [Effect] {
    guard self.health != health else { return [] }
    self.health = health
    switch health {
    case .fine:
      say(PlainText(untrusted: words.storeBack), .recorded)
      return []
    case .readOnly(let reason): say(PlainText(untrusted: words.readOnly(reason)), .failed)
    case .lost(let reason, _): say(PlainText(untrusted: words.storeLost(reason)), .failed)
    }
    return [.bell]
  }

  private var draftHint: PlainText {
    drafts.isEmpty ? "" : PlainText(untrusted: words.draftKept)
  }

  func firstOpenPhase(of state: IncidentState) -> PhaseID {
    PhaseID.allCases.first { phase in
      let count = state.count(in: phase)
      return count.total > 0 && count.done < count.total
    } ?? .containment
  }
}
