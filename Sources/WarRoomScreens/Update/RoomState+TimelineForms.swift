internal import IncidentCore
internal import TerminalCells

extension RoomState {
  /// What the form of `action` is for.
  func timelineForm(for action: Action) -> TimelineForm? {
    switch action {
    case .classify: selectedEntry.map { .classify($0) }
    default: nil
    }
  }

  /// The fields of a form, with what can be chosen.
  func fields(of form: TimelineForm) -> [FormField] {
    switch form {
    case .classify(let entry):
      let known = incident?.marks.classification(of: entry)?.tlp
      return [
        FormField(
          .tlp, text: known?.rawValue ?? "", choices: TrafficLight.allCases.map(\.rawValue),
          optional: true),
        FormField(.reason, optional: true),
      ]
    }
  }

  /// The wish that a form stands for.
  func command(for form: Form, _ purpose: TimelineForm) throws(FieldProblem) -> any IncidentCommand
  {
    switch purpose {
    case .classify(let entry):
      return ClassifyEntry(
        entry: entry, tlp: try marking(form), reason: form.text(.reason))
    }
  }

  /// How far something may travel, where a form says so.
  func marking(_ form: Form) throws(FieldProblem) -> TrafficLight? {
    guard let typed = form.text(.tlp) else { return nil }
    guard let tlp = TrafficLight(rawValue: typed.lowercased()) else {
      throw FieldProblem(
        field: .tlp, text: words.oneOf(TrafficLight.allCases.map(\.rawValue)))
    }
    return tlp
  }

  /// Number of the entry that keys of the timeline act on.
  var selectedEntry: Int64? {
    guard view == .timeline else { return nil }
    return timeline.opened ?? timeline.selectedIndex.map { timeline.records[$0].stamp.seq }
  }

  /// Puts a star on the selected entry, or takes it off.
  mutating func star() -> [Effect] {
    guard let entry = selectedEntry, let incident else { return [] }
    return perform(StarEntry(entry: entry, isStarred: !incident.marks.isStarred(entry)))
  }
}
