public import IncidentCore
internal import SafeText
internal import TerminalCells

extension RoomState {
  /// What a filter may name here.
  public var filterVocabulary: FilterVocabulary {
    FilterVocabulary(incident ?? IncidentState(), ledger, now: now)
  }

  /// The filter of the timeline, as far as it can be understood.
  var timelineFilter: TimelineFilter {
    TimelineFilter.read(timeline.filter, filterVocabulary).filter
  }

  mutating func openTimeline() -> [Effect] {
    show(.timeline)
    timeline.opened = nil
    return requestTimeline()
  }

  mutating func reorder() -> [Effect] {
    timeline.order = timeline.order == .occurred ? .recorded : .occurred
    return requestTimeline()
  }

  /// Asks for the newest page anew; what is shown stays until the answer comes.
  mutating func requestTimeline() -> [Effect] {
    timeline.selection = nil
    timeline.newBelow = 0
    return request(.newest)
  }

  /// Shows what was around `moment`.
  mutating func jump(to moment: Moment) -> [Effect] {
    if view != .timeline { show(.timeline) }
    timeline.opened = nil
    return request(.around(moment))
  }

  private mutating func request(_ page: TimelineRequest.Page) -> [Effect] {
    timeline.requestID += 1
    timeline.isLoading = true
    timeline.progress = nil
    switch page {
    case .newest, .oldest, .around:
      timeline.seenThrough = incident?.lastSeq ?? 0
      timeline.awaitsWindow = true
    case .before, .after, .fresh: break
    }
    return [
      .read(
        TimelineRequest(
          id: timeline.requestID, order: timeline.order, filter: timelineFilter, page: page,
          limit: TimelineView.pageSize))
    ]
  }

  mutating func take(_ page: TimelinePage) -> [Effect] {
    guard page.request.id == timeline.requestID else { return [] }
    timeline.isLoading = page.progress != nil
    timeline.awaitsWindow = false
    timeline.progress = page.progress
    for record in page.related { timeline.related[record.stamp.seq] = record }
    switch page.request.page {
    case .newest:
      // What a search found so far would pull the selection from under the cursor's line.
      show(page)
    case .oldest:
      show(page)
      timeline.selection = page.records.first?.stamp.seq
    case .around(let moment):
      show(page)
      let target = page.records.first { time(of: $0) >= moment } ?? page.records.last
      timeline.selection = target?.stamp.seq
    case .before where page.progress == nil:
      timeline.records = page.records + timeline.records
      timeline.reachesStart = page.reachesStart
      forget(fromEnd: true)
    case .after where page.progress == nil:
      timeline.records += page.records
      timeline.reachesEnd = page.reachesEnd
      forget(fromEnd: false)
    case .fresh:
      add(page.records)
      // Entries that do not fit the filter were seen, too.
      let last = page.records.last?.stamp.seq ?? timeline.askedThrough
      timeline.seenThrough = page.reachesEnd ? max(last, timeline.askedThrough) : last
    case .before, .after: break
    }
    let early = timeline.early
    timeline.early = []
    let effects = early.flatMap { press($0) }
    return timeline.isLoading ? effects : effects + lookForFresh()
  }

  /// Keeps `key` where its `action` is for entries that are still on their way: done now it would meet
  /// others, or none.
  mutating func keepEarly(_ key: Key, for action: Action) -> Bool {
    guard view == .timeline, timeline.awaitsWindow, timeline.opened == nil else { return false }
    switch action {
    case .up, .down, .pageUp, .pageDown, .open, .star, .classify, .copy,
      .first where !timeline.early.isEmpty, .last where !timeline.early.isEmpty:
      timeline.early.append(key)
      return true
    default:
      timeline.early = []
      return false
    }
  }

  private mutating func show(_ page: TimelinePage) {
    timeline.records = page.records
    timeline.reachesStart = page.reachesStart
    timeline.reachesEnd = page.reachesEnd
    let shown = Set(page.records.map(\.stamp.seq))
    timeline.related = timeline.related.filter { number, _ in
      page.related.contains { $0.stamp.seq == number } || shown.contains(number)
    }
  }

  private func time(of record: IncidentRecord) -> Moment {
    timeline.order == .occurred ? record.stamp.happened : record.stamp.at
  }

  /// Keeps the window small; what is forgotten is asked for again when one comes back.
  private mutating func forget(fromEnd: Bool) {
    let excess = timeline.records.count - TimelineView.windowSize
    guard excess > 0 else { return }
    if fromEnd {
      timeline.records.removeLast(excess)
      timeline.reachesEnd = false
    } else {
      timeline.records.removeFirst(excess)
      timeline.reachesStart = false
    }
  }

  mutating func moveInTimeline(_ action: Action) -> [Effect] {
    switch action {
    // Also before anything has arrived: a key pressed early is not lost.
    case .first where !timeline.reachesStart: return request(.oldest)
    case .last where !timeline.reachesEnd: return requestTimeline()
    default: break
    }
    guard !timeline.records.isEmpty, let index = timeline.selectedIndex else { return [] }
    let target = index + distance(of: action, page: max(1, height - 7))
    let clamped = min(max(0, target), timeline.records.count - 1)
    // At the newest entry the view follows what comes.
    let isNewest = timeline.reachesEnd && clamped == timeline.records.count - 1
    timeline.selection = isNewest ? nil : timeline.records[clamped].stamp.seq
    if isNewest { timeline.newBelow = 0 }
    guard !timeline.isLoading, let oldest = timeline.records.first,
      let newest = timeline.records.last
    else { return [] }
    if clamped < height, !timeline.reachesStart { return request(.before(TimelinePlace(oldest))) }
    if timeline.records.count - clamped < height, !timeline.reachesEnd {
      return request(.after(TimelinePlace(newest)))
    }
    return []
  }

  /// New entries join the timeline in their place, without moving the selection. Where a filter is
  /// set, the store says which of them fit.
  mutating func addToTimeline(_ new: [IncidentRecord]) -> [Effect] {
    guard view == .timeline, !timeline.isLoading else { return [] }
    guard timelineFilter.isEmpty else { return lookForFresh() }
    add(new)
    timeline.seenThrough = max(timeline.seenThrough, new.last?.stamp.seq ?? 0)
    return []
  }

  private mutating func lookForFresh() -> [Effect] {
    guard view == .timeline, let incident, incident.lastSeq > timeline.seenThrough else {
      return []
    }
    timeline.askedThrough = incident.lastSeq
    let effects = request(.fresh(after: timeline.seenThrough))
    // Nobody waits for it.
    timeline.isLoading = false
    return effects
  }

  private mutating func add(_ new: [IncidentRecord]) {
    let known = Set(timeline.records.map(\.stamp.seq))
    let fitting = new.filter { record in
      !known.contains(record.stamp.seq) && isInWindow(record)
    }
    guard !fitting.isEmpty else { return }
    if timeline.selection != nil { timeline.newBelow += fitting.count }
    timeline.records = (timeline.records + fitting).sorted(by: timeline.precedes)
    forget(fromEnd: timeline.selection != nil)
  }

  /// Whether an entry stands between the ends of the window, or beyond one that is the end.
  private func isInWindow(_ record: IncidentRecord) -> Bool {
    guard let first = timeline.records.first, let last = timeline.records.last else { return true }
    if timeline.precedes(record, first) { return timeline.reachesStart }
    return timeline.reachesEnd || timeline.precedes(record, last)
  }

  /// The phase of each task.
  public var phaseOfTask: [TaskID: PhaseID] {
    Dictionary(
      (incident?.tasks ?? []).map { ($0.id, $0.phase) }, uniquingKeysWith: { first, _ in first })
  }
}
