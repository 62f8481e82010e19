extension IncidentState {
  /// The incident as it stands for those who are left: what somebody of `barred` held is nobody's.
  func without(_ barred: [MemberName: Moment]) -> IncidentState {
    guard !barred.isEmpty else { return self }
    var left = self
    left.holdings.removeAll { $0.until == nil && barred[$0.member] != nil }
    for index in tasks.indices where !tasks[index].progress.state.isFinished {
      guard let owner = tasks[index].progress.owner, barred[owner] != nil else { continue }
      left.tasks[index].progress.owner = nil
    }
    return left
  }

  /// That whoever led may no longer act, to everybody who may take the command.
  func aboutCommand(for actor: Actor, _ barred: [MemberName: Moment]) -> [MemberNotice] {
    guard isActive, actor.right == .commander,
      let held = holdings.first(where: { $0.duty == .commander && $0.until == nil }),
      let at = barred[held.member]
    else { return [] }
    return [
      MemberNotice(
        .nobodyLeads, since: max(at, held.since), duty: .commander, by: held.member)
    ]
  }
}

extension LedgerState {
  /// Everybody who may not act in any incident, with since when they were shut out or, for
  /// observers, let in.
  public var barred: [MemberName: Moment] {
    members.reduce(into: [:]) { barred, member in barred[member.id] = member.barredSince }
  }
}

extension LedgerState.Member {
  /// Since when they may not act in any incident; nil where they may.
  public var barredSince: Moment? {
    revoked?.at ?? (right == .observer ? admitted.at : nil)
  }
}
