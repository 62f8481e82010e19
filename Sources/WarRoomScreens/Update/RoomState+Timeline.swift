public import IncidentCore

extension RoomState {
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
    return requestPage(before: nil)
  }

  private mutating func requestPage(before: TimelinePlace?) -> [Effect] {
    timeline.requestID += 1
    timeline.isLoading = true
    return [
      .read(
        TimelineRequest(
          id: timeline.requestID, order: timeline.order,
          filter: TimelineFilter(timeline.filter), before: before, limit: TimelineView.pageSize))
    ]
  }

  mutating func take(_ page: TimelinePage) {
    guard page.request.id == timeline.requestID else { return }
    timeline.isLoading = false
    timeline.reachesStart = page.reachesStart
    timeline.records =
      page.request.before == nil ? page.records : page.records + timeline.records
  }

  mutating func moveInTimeline(_ action: Action) -> [Effect] {
    guard !timeline.records.isEmpty, let index = timeline.selectedIndex else { return [] }
    let target = index + distance(of: action, page: max(1, height - 7))
    let clamped = min(max(0, target), timeline.records.count - 1)
    // At the newest entry the view follows what comes.
    let isNewest = clamped == timeline.records.count - 1
    timeline.selection = isNewest ? nil : timeline.records[clamped].stamp.seq
    if isNewest { timeline.newBelow = 0 }
    guard clamped < height, !timeline.reachesStart, !timeline.isLoading,
      let oldest = timeline.records.first
    else { return [] }
    return requestPage(before: TimelinePlace(oldest))
  }

  /// New entries join the timeline in their place, without moving the selection.
  mutating func addToTimeline(_ new: [IncidentRecord]) {
    guard view == .timeline, !timeline.isLoading else { return }
    let filter = TimelineFilter(timeline.filter)
    let phases = phaseOfTask
    let known = Set(timeline.records.map(\.stamp.seq))
    let fitting = new.filter {
      !known.contains($0.stamp.seq) && filter.admits($0, phases: phases)
    }
    guard !fitting.isEmpty else { return }
    if timeline.selection != nil { timeline.newBelow += fitting.count }
    timeline.records += fitting
    if timeline.order == .occurred {
      timeline.records.sort {
        ($0.stamp.happened, $0.stamp.seq) < ($1.stamp.happened, $1.stamp.seq)
      }
    }
  }

  /// The phase of each task.
  public var phaseOfTask: [TaskID: PhaseID] {
    Dictionary(
      (incident?.tasks ?? []).map { ($0.id, $0.phase) }, uniquingKeysWith: { first, _ in first })
  }
}
