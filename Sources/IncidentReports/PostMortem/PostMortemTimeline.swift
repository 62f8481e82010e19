public import IncidentCore

/// The entries a post-mortem tells: the starred ones; where nobody has starred any, decisions, what
/// was found out, what was done, sent and handed over. What was taken back is not among them.
///
/// It keeps at most `limit` entries, and of too many those that say most.
public struct PostMortemTimeline: Hashable, Sendable {
  /// Entries told at most.
  public static let limit = 300

  private let starred: Set<Int64>
  private let takenBack: Set<Int64>
  private var kept: [[IncidentRecord]] = [[], [], []]
  /// The newest text of each notice that was not sent yet.
  private var drafts: [NoticeID: String] = [:]
  /// The text of each notice that was sent.
  private(set) var sent: [NoticeID: String] = [:]
  /// Entries that would have been told, too.
  public private(set) var leftOut = 0

  /// A timeline of nothing yet.
  ///
  /// - Parameters:
  ///   - starred: Numbers of the entries somebody starred.
  ///   - takenBack: Numbers of the entries that were taken back.
  public init(starred: Set<Int64> = [], takenBack: Set<Int64> = []) {
    self.starred = starred
    self.takenBack = takenBack
  }

  /// Takes the next entry in.
  public mutating func add(_ record: IncidentRecord) {
    guard !takenBack.contains(record.stamp.seq) else { return }
    keepText(of: record.event)
    guard let rank = rank(of: record) else { return }
    if kept[rank].count < PostMortemTimeline.limit {
      kept[rank].append(record)
    } else {
      leftOut += 1
    }
  }

  private mutating func keepText(of event: IncidentEvent) {
    switch event {
    case .notice(.drafted(let draft)): drafts[draft.notice] = draft.text
    case .notice(.sent(let sending)):
      sent[sending.notice] = drafts.removeValue(forKey: sending.notice)
    default: break
    }
  }

  /// The entries, by when they happened.
  public var records: [IncidentRecord] {
    var chosen: [IncidentRecord] = []
    for rank in kept {
      chosen += rank.prefix(max(0, PostMortemTimeline.limit - chosen.count))
    }
    return chosen.sorted {
      ($0.stamp.happened, $0.stamp.seq) < ($1.stamp.happened, $1.stamp.seq)
    }
  }

  /// Entries that are not told for want of room.
  public var omitted: Int {
    leftOut + max(0, kept.map(\.count).reduce(0, +) - PostMortemTimeline.limit)
  }

  /// 0 for what is told first; nil for what is not told.
  private func rank(of record: IncidentRecord) -> Int? {
    switch record.event {
    case .opened, .closed, .reopened, .handoverAccepted, .decisionTaken, .severitySet,
      .clock(.met), .clock(.stopped), .clock(.declined), .notice(.sent):
      if !starred.isEmpty, !starred.contains(record.stamp.seq) {
        switch record.event {
        case .opened, .closed, .reopened: return 0
        default: return nil
        }
      }
      return 0
    case _ where !starred.isEmpty: return starred.contains(record.stamp.seq) ? 0 : nil
    case .factSet, .entryRecorded, .entryCorrected, .clock(.started): return 1
    case .taskDone, .taskBlocked, .taskSkipped, .taskReopened, .dutyAssumed: return 2
    case .taskChecked(let event): return event.passed ? nil : 2
    default: return nil
    }
  }
}
