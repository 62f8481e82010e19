public import IncidentCore

extension TimelineNarrowing {
  /// What `filter` lets through, of an incident as it stands.
  public init(_ filter: TimelineFilter, in state: IncidentState) {
    self.init()
    kinds = filter.kinds.flatMap(\.parts)
    if !filter.by.isEmpty { actors = filter.by.map(\.rawValue) }
    if !filter.duties.isEmpty {
      spells = state.holdings.filter { filter.duties.contains($0.duty) }.map {
        Spell(actor: $0.member.rawValue, since: $0.since, until: $0.until)
      }
    }
    if !filter.phases.isEmpty {
      tasks = state.tasks.filter { filter.phases.contains($0.phase) }.map(\.id.rawValue)
    }
    if !filter.tasks.isEmpty {
      let wanted = filter.tasks.map(\.rawValue)
      tasks = tasks.map { phase in wanted.filter(phase.contains) } ?? wanted
    }
    from = filter.after
    until = filter.before
    if filter.isStarred { entries = state.marks.stars }
    texts = filter.words.compactMap { TextNeedle($0) }
  }
}
