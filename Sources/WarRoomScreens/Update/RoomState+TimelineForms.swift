internal import IncidentCore
internal import TerminalCells

extension RoomState {
  /// What the form of `action` is for.
  func timelineForm(for action: Action) -> TimelineForm? {
    switch action {
    case .classify: selectedEntry.map { .classify($0) }
    case .narrow: .filter
    case .jump: .jump
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
    case .filter: return filterFields
    case .jump: return [FormField(.at)]
    }
  }

  /// The filter as it is, one field for each thing one can ask.
  private var filterFields: [FormField] {
    let filter = timelineFilter
    let vocabulary = filterVocabulary
    func field(_ name: FormField.Name, _ values: [String], _ choices: [String]) -> FormField {
      FormField(name, text: values.first ?? "", choices: choices, optional: true)
    }
    let kinds = filter.kinds.map { kind in
      switch kind {
      case .known(let kind): kind.rawValue
      case .stored(let part): part
      }
    }
    func time(_ moment: Moment?) -> [String] {
      guard let moment else { return [] }
      let civil = speak.zone.civil(moment)
      return ["\(civil.date) \(civil.clock(seconds: civil.second != 0))"]
    }
    return [
      FormField(.words, text: filter.words.joined(separator: " "), optional: true),
      field(.kind, kinds, EntryKind.allCases.map(\.rawValue)),
      field(.author, filter.by.map(\.rawValue), vocabulary.members.map(\.rawValue)),
      field(.duty, filter.duties.map(\.rawValue), vocabulary.duties.map(\.rawValue)),
      field(.phase, filter.phases.map(\.rawValue), PhaseID.allCases.map(\.rawValue)),
      field(.task, filter.tasks.map(\.rawValue), vocabulary.tasks.map(\.rawValue)),
      field(.from, time(filter.after), []), field(.until, time(filter.before), []),
      field(.starred, filter.isStarred ? ["yes"] : [], ["yes", "no"]),
    ]
  }

  /// The wish that a form stands for.
  func command(for form: Form, _ purpose: TimelineForm) throws(FieldProblem) -> any IncidentCommand
  {
    guard case .classify(let entry) = purpose else {
      throw FieldProblem(field: .at, text: words.nothingFits)
    }
    return ClassifyEntry(entry: entry, tlp: try marking(form), reason: form.text(.reason))
  }

  /// What a form changes about the view alone; nil for one that records something.
  mutating func look(_ form: Form) throws(FieldProblem) -> [Effect]? {
    switch form.purpose {
    case .timeline(.jump):
      guard let moment = try stated(form, .at)?.moment else {
        throw FieldProblem(field: .at, text: words.fieldNeeded(.at))
      }
      return jump(to: moment)
    case .timeline(.filter):
      let typed = try typedFilter(form)
      show(.timeline)
      timeline.opened = nil
      timeline.filter = typed
      return requestTimeline()
    default: return nil
    }
  }

  /// The filter a form says, as one would have typed it.
  private func typedFilter(_ form: Form) throws(FieldProblem) -> String {
    func quoted(_ text: String) -> String {
      text.unicodeScalars.contains { $0.properties.isWhitespace } ? "\"\(text)\"" : text
    }
    let keys: [(FormField.Name, TimelineFilter.Key)] = [
      (.kind, .kind), (.author, .by), (.duty, .duty), (.phase, .phase), (.task, .task),
      (.from, .after), (.until, .before),
    ]
    var parts: [String] = []
    for (name, key) in keys {
      guard let text = form.text(name) else { continue }
      let part = "\(key.rawValue):\(quoted(text))"
      if let problem = TimelineFilter.read(part, filterVocabulary).problems.first {
        throw FieldProblem(field: name, text: speak.sentence(problem))
      }
      parts.append(part)
    }
    if form.text(.starred).map({ $0.lowercased().hasPrefix("y") }) == true { parts.append("star:") }
    if let words = form.text(.words) { parts.append(words) }
    return parts.joined(separator: " ")
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
