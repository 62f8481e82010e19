/// A containment measure: asked for, in effect, taken back.
public struct Measure: Hashable, Codable, Sendable {
  /// Where a measure stands.
  public enum State: String, Hashable, Codable, CaseIterable, Sendable {
    /// Asked for; it does not work yet.
    case requested
    /// It works.
    case effective
    /// It was taken back.
    case undone
    /// It will not be done.
    case withdrawn
  }

  /// Something that came true of it.
  public struct Mark: Hashable, Codable, Sendable {
    /// When.
    public var at: Moment
    /// Who said so.
    public var by: MemberName
    /// What was added.
    public var note: String?
  }

  /// What was asked for.
  public var said: MeasureSet
  /// Since when it works.
  public var effective: Mark?
  /// When it was taken back, where that was said of the measure and not of its task.
  public var undone: Mark?
  /// Why it will not be done.
  public var withdrawn: Mark?
  /// Entry number of its first mention.
  public var seq: Int64
  /// When it was written down.
  public var at: Moment
  /// Who wrote it down.
  public var by: MemberName
  /// Whether writing it down was taken back.
  public var isTakenBack = false

  /// Its number.
  public var number: Int { said.measure }

  /// Such as `CM-01`.
  public var label: String { Register.measures.label(number) }

  /// Who asked for it.
  public var requestedBy: String { said.requestedBy ?? by.rawValue }
}

extension IncidentState {
  /// Where `measure` stands. What its task says counts: a task that takes it back and is done has
  /// taken it back.
  public func state(of measure: Measure) -> Measure.State {
    if measure.withdrawn != nil { return .withdrawn }
    if undone(measure) != nil { return .undone }
    return measure.effective == nil ? .requested : .effective
  }

  /// When `measure` was taken back and by whom; nil while it was not.
  public func undone(_ measure: Measure) -> Measure.Mark? {
    if let mark = measure.undone { return mark }
    guard let task = measure.said.task.flatMap({ task($0) }), task.state == .done,
      let by = task.progress.doer, let at = task.progress.doneAt
    else { return nil }
    return Measure.Mark(at: at, by: by, note: task.progress.note)
  }

  /// Whether `measure` is temporary, is in effect, and should have been taken back by now.
  public func isOverdue(_ measure: Measure, now: Moment) -> Bool {
    guard state(of: measure) == .effective, let due = measure.said.undoBy else { return false }
    return due < now
  }

  /// Temporary measures in effect: what still has to be taken back.
  public var temporaryMeasures: [Measure] {
    scope.listedMeasures.filter { $0.said.isTemporary && state(of: $0) == .effective }
  }
}
