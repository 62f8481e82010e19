public import IncidentCore

/// One entry of the record as every timeline shows it.
public struct TimelineRow: Hashable, Sendable {
  /// Entry number in the incident's chain.
  public var seq: Int64
  /// When it happened.
  public var occurred: Moment
  /// When it was recorded.
  public var recorded: Moment
  /// The zone of the room's clocks.
  public var zone: Zone
  /// Who did it.
  public var actor: MemberName
  /// The storage name of what happened, such as `task-done`.
  public var kind: String
  /// The phase of its task.
  public var phase: PhaseID?
  /// The task it is about.
  public var task: TaskID?
  /// What happened, in English.
  public var english: String
  /// What happened, in Japanese.
  public var japanese: String
  /// Entry number of the earlier entry that this one corrects or takes back.
  public var about: Int64?
  /// Entry numbers of later corrections of this one.
  public var correctedBy: [Int64]
  /// Entry number of the act that took this one back.
  public var takenBackBy: Int64?
  /// How far the entry may travel, where that is not as far as the incident.
  public var tlp: TrafficLight?
  /// Whether it was marked for the report.
  public var isStarred = false
  /// The duty somebody took up or gave up.
  var duty: DutyChange?

  /// The row for `record`.
  ///
  /// - Parameters:
  ///   - record: The entry.
  ///   - phases: The phase of every task of the incident.
  ///   - corrections: What later entries say about earlier ones.
  ///   - zone: The zone of the room's clocks.
  public init(
    _ record: IncidentRecord, phases: [TaskID: PhaseID], corrections: Corrections, zone: Zone
  ) {
    let stamp = record.stamp
    seq = stamp.seq
    occurred = stamp.happened
    recorded = stamp.at
    self.zone = zone
    actor = stamp.by
    kind = record.event.type
    task = record.event.task
    phase = record.event.task.flatMap { phases[$0] }
    // Spoken as on the day it was recorded, so that two exports of a record say the same.
    let now = stamp.at
    english = Phrasing(language: .english, zone: zone, now: now).sentence(record.event)
    japanese = Phrasing(language: .japanese, zone: zone, now: now).sentence(record.event)
    about =
      switch record.event {
      case .entryCorrected(let event): event.entry
      case .actUndone(let event): event.undoes
      default: nil
      }
    duty = DutyChange(record.event)
    correctedBy = corrections.correcting(stamp.seq)
    takenBackBy = corrections.takingBack(stamp.seq)
  }

  /// Whether both languages hold the same text, as for everything that people typed.
  var saysTheSameTwice: Bool { english.utf8.elementsEqual(japanese.utf8) }

  /// Both languages in one text, once where they say the same.
  var bothTexts: String { saysTheSameTwice ? english : english + " / " + japanese }

  /// What other entries say about this one and how it was marked, in both languages; empty where
  /// nothing was said.
  var correctionNote: String {
    var notes = correctedBy.map { "corrected by #\($0) / #\($0) で訂正" }
    if let takenBackBy { notes.append("taken back by #\(takenBackBy) / #\(takenBackBy) で取り消し") }
    if let tlp { notes.append("TLP:\(tlp.rawValue.uppercased())") }
    if isStarred { notes.append("starred / 重要") }
    return notes.joined(separator: "; ")
  }
}
