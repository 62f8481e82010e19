internal import IncidentCore
internal import SafeText
internal import TerminalCells

extension RoomState {
  /// Does `action`, or says why it cannot be done now.
  mutating func run(_ action: Action) -> [Effect] {
    if let reason = obstacle(to: action) {
      say(PlainText(untrusted: reason), .hint)
      return []
    }
    if let effects = runReplay(action) { return effects }
    if let form = form(for: action) {
      open(form)
      return []
    }
    switch action {
    case .advance: return advance()
    case .claim: return onTask { ClaimTask(task: $0.id, seen: $0.progress.changedSeq) }
    case .release: return onTask { ReleaseTask(task: $0.id, seen: $0.progress.changedSeq) }
    case .undo: return undo()
    case .updatePlaybook: return fetchUpdate()
    case .star: return star()
    case .accept: ask(.acceptHandover, words.acceptQuestion(incident?.handover))
    case .up, .down, .pageUp, .pageDown, .first, .last: return move(action)
    case .left, .right: step(by: action == .left ? -1 : 1)
    case .phase1, .phase2, .phase3, .phase4, .phase5, .phase6: show(phaseOf: action)
    case .nextPane: nextPane()
    case .open: return openSelected()
    case .timeline: return openTimeline()
    case .facts: show(.list(.facts))
    case .clocks:
      show(.list(.clocks))
      return needBook()
    case .filing: return showFiling()
    case .intake: return takeIntake()
    case .decisions: show(.list(.decisions))
    case .people: show(.list(.people))
    case .incidents:
      show(.list(.incidents))
      return [.countActions]
    case .inbox: show(.list(.inbox))
    case .copy: return copySelected()
    case .mouse: return listenToMouse(!likes.usesMouse)
    case .brief: show(.list(.brief))
    case .outgoing: show(.list(.outgoing))
    case .evidenceRegister: show(.list(.evidence))
    case .scope: show(.list(.scope))
    case .enquiries: show(.list(.enquiries))
    case .sitrep: show(.list(.sitrep))
    case .noticeOlder, .noticeNewer, .noticeCompare: turnPages(action)
    case .postMortem: return openPostMortem()
    case .help: overlays.append(.help(ActionList(place: place)))
    case .palette: overlays.append(.palette(ActionList(place: place)))
    case .filter: openFilter()
    case .mine: narrow { $0.scope = $0.scope == .mine ? .phase : .mine }
    case .stuck: narrow { $0.scope = $0.scope == .stuck ? .phase : .stuck }
    case .order: return reorder()
    case .zoom: isZoomed.toggle()
    case .blank: isBlank = true
    case .language: choose(language == .english ? .japanese : .english)
    case .theme: nextTheme()
    case .redraw: return [.redraw]
    case .back: return back()
    case .quit: return leave()
    default: break
    }
    return []
  }

  /// Space: what comes next for the selected task.
  private mutating func advance() -> [Effect] {
    guard let task = selectedTask else { return [] }
    let seen = task.progress.changedSeq
    switch task.state {
    case .todo, .blocked: return perform(StartTask(task: task.id, seen: seen))
    case .doing where needsReceipt(task):
      open(makeForm(.tick(task.id)))
      return []
    case .doing: return perform(TickTask(task: task.id, seen: seen))
    case .done where incident?.comesAgain(task) == true:
      return perform(TickTask(task: task.id, seen: seen))
    case .awaitingCheck, .done, .skipped:
      say(PlainText(untrusted: words.advanceHint(task.state)), .hint)
      return []
    }
  }

  private mutating func onTask(_ command: (IncidentTask) -> any IncidentCommand) -> [Effect] {
    guard let task = selectedTask else { return [] }
    return perform(command(task))
  }

  /// How long ago an act may be to go back at the press of a key, in milliseconds.
  private static let recent = Int64(10).minutes

  /// One's own act goes back at once where it is recent; an older one, and somebody else's, is named
  /// and asked about.
  private mutating func undo() -> [Effect] {
    guard let log = incident?.undoLog else { return [] }
    let own = log.last { $0.by == member }
    if let own, now - own.at < RoomState.recent { return perform(UndoAct(seq: own.seq)) }
    guard let act = own ?? (leads ? log.last : nil) else { return perform(UndoAct()) }
    ask(.undo(act.seq), words.undoQuestion(act, sentence(of: act)))
    return []
  }

  /// What was recorded by `act`, as far as this screen has it.
  func sentence(of act: UndoableAct) -> String { recorded(act.seq) ?? act.type }

  /// What entry `seq` says, where it is among the newest.
  func recorded(_ seq: Int64) -> String? {
    log.last { $0.stamp.seq == seq }.map { speak.sentence($0.event) }
  }

  mutating func ask(_ consequence: Question.Consequence, _ text: String) {
    overlays.append(
      .question(
        Question(lines: PlainText.lines(untrusted: text), consequence: consequence)))
  }

  mutating func show(_ view: View) {
    if view != self.view { leaveNotices() }
    self.view = view
    reading = 0
    isZoomed = false
  }

  /// Esc: one step back, never out.
  private mutating func back() -> [Effect] {
    if view == .timeline, timeline.opened != nil {
      timeline.opened = nil
    } else if view == .timeline, !timeline.filter.isEmpty {
      timeline.filter = ""
      return requestTimeline()
    } else if case .member(let name) = view {
      show(.list(.people))
      reading = people.firstIndex { $0.id == name } ?? 0
    } else if case .evidence(let number) = view {
      show(.list(.evidence))
      reading = listedEvidence.firstIndex { $0.number == number } ?? 0
    } else if case .notice(let id) = view {
      show(.list(.outgoing))
      reading = listedNotices.firstIndex { $0.id == id } ?? 0
    } else if case .clock(let id) = view {
      show(.list(.clocks))
      reading = clockRows.firstIndex { $0.id == id } ?? 0
    } else if case .fact(let id) = view {
      show(.list(.facts))
      reading = incident?.questions.firstIndex { $0.id == id } ?? 0
    } else if case .filing(let name) = view, watched(ClockID(rawValue: name)) != nil {
      show(.clock(ClockID(rawValue: name)))
    } else if view != .board {
      show(.board)
    } else if isZoomed {
      isZoomed = false
    } else if filter.isActive {
      filter = TaskFilter()
      if let id = selection, let task = incident?.task(id) { phase = task.phase }
    }
    return []
  }

  /// q: back, and out of the room only from the board, after a question where text is unsaved.
  private mutating func leave() -> [Effect] {
    if view != .board { return back() }
    guard !drafts.isEmpty || !pending.isEmpty else { return [.quit] }
    ask(.quit, words.quitQuestion)
    return []
  }

  private mutating func nextTheme() {
    let index = Theme.all.firstIndex(of: theme) ?? 0
    theme = Theme.all[(index + 1) % Theme.all.count]
    say(PlainText(untrusted: words.themeIs(theme.name)), .hint)
  }

  mutating func listenToMouse(_ listens: Bool) -> [Effect] {
    likes.usesMouse = listens
    say(PlainText(untrusted: words.mouseIs(listens)), .hint)
    return [.mouse(listens)]
  }

  private mutating func openSelected() -> [Effect] {
    switch view {
    case .board:
      if pane == .log { return openTimeline() }
      if let selection { show(.task(selection)) }
    case .timeline:
      timeline.opened = timeline.selectedIndex.map { timeline.records[$0].stamp.seq }
      reading = 0
    case .list(.facts):
      if let selectedFact { show(.fact(selectedFact)) }
    case .list(.clocks):
      if let selectedClock { show(.clock(selectedClock)) }
    case .list(.people):
      if let selectedMember { show(.member(selectedMember.id)) }
    case .list(.inbox): return openNotice()
    case .list(.evidence):
      if let selectedEvidence { show(.evidence(selectedEvidence.number)) }
    case .list(.scope):
      if right > .observer, let form = scopeLineForm { open(makeForm(.register(form))) }
    case .list(.outgoing):
      if let selectedNotice { open(selectedNotice.id) }
    case .list(.postMortem): return openReview()
    case .list(.incidents):
      guard ledger.incidents.indices.contains(reading) else { return [] }
      let chosen = ledger.incidents[reading].id
      show(.board)
      return [.show(chosen)]
    case .list, .member, .task, .notice, .evidence, .clock, .fact, .filing:
      say(PlainText(untrusted: words.nothingToOpen), .hint)
    }
    return []
  }
}
