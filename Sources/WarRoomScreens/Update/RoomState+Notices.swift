internal import IncidentCore
internal import SafeText
internal import TerminalCells

extension RoomState {
  /// What waits for this person and was not looked at yet.
  var newNotices: [MemberNotice] { notices.filter { !seenNotices.contains($0) } }

  /// Looks again at what waits for this person, and says in the status line what is new. Cursor,
  /// scroll and typed text stay where they are.
  mutating func lookForNotices() -> [Effect] {
    guard let incident else { return [] }
    let isFirst = noticedIncident != incident.id
    noticedIncident = incident.id
    let known = notices
    notices = incident.notices(
      for: Actor(member: member, right: right), now: now, rhythm: ledger.sitrepRhythm,
      barred: ledger.barred)
    if isFirst { return welcome() }
    let arrived = newNotices.filter { notice in
      // Free tasks of a duty one has just taken are no news.
      !known.contains(notice) && (pending.isEmpty || notice.kind != .freeTasks)
    }
    guard let first = arrived.first else { return [] }
    let more: PlainText = arrived.count > 1 ? " (+\(arrived.count - 1))" : ""
    return call(
      "\(speak.sentence(first, in: incident))\(more)",
      mend: PlainText(untrusted: words.inboxHint(key(of: .inbox))))
  }

  /// Says `text` so that it is noticed: in the status line, by the bell and, where that is wanted, on
  /// the desktop, which learns nothing while the screen is blanked.
  mutating func call(_ text: PlainText, mend: PlainText = "") -> [Effect] {
    say(text, mend: mend, .call)
    let shown = isBlank ? PlainText(untrusted: words.somebodyWantsYou) : text
    let message = TerminalMessage.desktop("\(shown)", by: desktopEscape)
    return [.bell] + (message.map { [.send($0)] } ?? [])
  }

  /// On opening an incident everything that waits is news at once: one line, no bell.
  private mutating func welcome() -> [Effect] {
    let count = newNotices.count
    guard count > 0, notice == nil else { return [] }
    say(
      PlainText(untrusted: words.newNotices(count)),
      mend: PlainText(untrusted: words.inboxHint(key(of: .inbox))), .call)
    return []
  }

  /// Counts every notice of the list as looked at, as the list is left.
  mutating func leaveNotices() {
    if view == .list(.inbox) { seenNotices.formUnion(notices) }
  }

  /// What Enter does on a notice: the offer of the command is answered, free tasks are listed, a
  /// task is opened.
  mutating func openNotice() -> [Effect] {
    guard notices.indices.contains(reading) else { return [] }
    let notice = notices[reading]
    switch notice.kind {
    case .handoverOffered: return run(.accept)
    case .nobodyLeads: return run(.assumeDuty)
    case .freeTasks:
      show(.board)
      narrow { $0.scope = .mine }
    case .clockNear, .clockPassed: return run(.clocks)
    case .noticeCheckWanted, .noticeCameBack, .noticeReady, .updateNear, .updateOverdue:
      if let id = notice.outgoing, incident?.outgoing(id) != nil { open(id) }
    case .sitrepDue: return run(.sitrep)
    case .custodyOffered:
      if let number = notice.evidence { show(.evidence(number)) }
    case .actionAssigned, .actionOverdue, .actionToVerify:
      let effects = run(.postMortem)
      if let action = notice.action { select(.action(action)) }
      return effects
    default:
      if let task = notice.task, incident?.task(task) != nil {
        selection = task
        show(.task(task))
      }
    }
    return []
  }

  /// By which escape notices go to the desktop.
  var desktopEscape: DesktopEscape {
    likes.desktop ?? DesktopEscape(rawValue: ledger.value(of: .desktopNotices)) ?? .off
  }

  /// The key of `action` as it is shown, or its name where it has none.
  func key(of action: Action) -> String { words.key(action) }
}
