internal import IncidentCore

extension RandomEvents {
  /// A playbook that is applied, for the first time or once more.
  mutating func playbookApplied() -> IncidentEvent {
    .playbookApplied(
      PlaybookApplied(
        playbook: random.next() % 2 == 0 ? .tiny : .everyField, origin: .everyField,
        joined: random.next() % 2 == 0
          ? nil : PlaybookJoin(added: [], there: [task()], same: [sameTask()])))
  }

  /// An event of this kind, where it is about the plan.
  mutating func eventAboutPlan(_ kind: IncidentEventKind) -> IncidentEvent? {
    switch kind {
    case .taskAdded:
      var plan = PlaybookTask.addedByHand
      plan.id = random.pick(["H-01", "H-02", "C-01", "Z-99"])
      plan.undoneBy = random.next() % 2 == 0 ? task() : nil
      return .plan(
        .taskAdded(
          TaskAdded(
            phase: random.pick(PhaseID.allCases), plan: plan,
            due: random.next() % 2 == 0 ? moment() : nil)))
    case .playbookUpdated:
      return .plan(
        .playbookUpdated(
          PlaybookUpdated(
            playbook: random.next() % 2 == 0 ? .tiny : .everyField, from: text(), added: [],
            reworded: [task(), task()], left: [task()],
            same: random.next() % 2 == 0 ? [] : [sameTask()])))
    default: return nil
    }
  }

  private mutating func sameTask() -> PlaybookJoin.SameTask {
    PlaybookJoin.SameTask(task: task(), existing: task())
  }
}
