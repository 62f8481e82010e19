extension IncidentState {
  /// How far an entry of this incident may travel: as the newest marking of it says; else as it
  /// said itself when it was recorded; else as far as the incident.
  public func tlp(of record: IncidentRecord) -> TrafficLight { tlp(ofEntry: record.stamp.seq) }

  /// How far entry `seq` may travel.
  public func tlp(ofEntry seq: Int64) -> TrafficLight {
    marking(ofEntry: seq)?.tlp ?? tlp
  }

  /// How far entry `seq` may travel, where that is not as far as the incident.
  public func ownTLP(ofEntry seq: Int64) -> TrafficLight? { marking(ofEntry: seq)?.tlp }

  /// What is said about how far entry `seq` may travel; nil where nothing is.
  func marking(ofEntry seq: Int64) -> EntryMarks.Classification? {
    if let said = marks.classification(of: seq) { return said }
    return eventImport(of: seq)?.tlp.map { EntryMarks.Classification(entry: seq, tlp: $0) }
  }

  /// Keeps how far an entry said it may travel, so that a later marking is judged against it.
  mutating func noteOwnMarking(of record: IncidentRecord) {
    guard let tlp = record.event.tlp else { return }
    let seq = record.stamp.seq
    marks.classify(seq, EntryMarks.Classification(entry: seq, tlp: tlp))
  }

  /// Takes in a mark on an entry.
  mutating func applyToMarks(_ event: MarkEvent, _ stamp: Stamp) {
    let entry = event.entry
    switch event {
    case .starred, .unstarred:
      let before = marks.isStarred(entry)
      remember(.star(entry, before: before), of: .mark(event), stamp: stamp)
      if case .starred = event { marks.star(entry, true) } else { marks.star(entry, false) }
    case .classified(let data):
      let before = marks.classification(of: entry)
      remember(.classification(entry, before: before), of: .mark(event), stamp: stamp)
      marks.classify(entry, EntryMarks.Classification(entry: entry, tlp: data.tlp))
    }
  }
}

extension IncidentEvent {
  /// Whether the time it happened is only about right.
  public var isAbout: Bool {
    if case .entryRecorded(let event) = self { event.about == true } else { false }
  }

  /// How far it may travel, where that was said when it was recorded.
  public var tlp: TrafficLight? {
    switch self {
    case .entryRecorded(let event): event.tlp
    case .notice(.opened(let event)): event.details.tlp
    case .notice(.amended(let event)): event.details.tlp
    default: nil
    }
  }
}
