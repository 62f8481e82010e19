public import IncidentCore

/// The figures of one response, read from its record entry by entry: it takes the same memory
/// however long the record is.
///
///     var metrics = IncidentMetrics(corrections)
///     for record in record { metrics.add(record) }
///     let figures = metrics.figures(of: state)
///
/// What was taken back does not count. A task is measured by when things happened in the world, where
/// somebody said so, else by when they were recorded.
public struct IncidentMetrics: Sendable {
  /// Different causes of blocks that are told apart; what more there are count as one.
  static let causes = 40

  private let corrections: Corrections
  private(set) var tasks: [TaskID: TaskFigures] = [:]
  private(set) var blocks: [String: BlockedTime] = [:]
  private(set) var checks = Lengths()
  private(set) var refusedChecks = 0
  private(set) var handovers = Lengths()
  private(set) var declinedHandovers = 0
  private(set) var entries: Int64 = 0
  private(set) var lateEntries = 0
  private(set) var opening: Int64?
  private(set) var closing: Int64?
  private(set) var firstNotice: (at: Moment, entry: Int64, task: TaskID?)?
  private(set) var sendings: [NoticeID: (at: Moment, entry: Int64)] = [:]
  private var offered: Moment?
  private var outgoing: Set<TaskID> = []

  /// Figures of nothing yet; `corrections` says what was taken back.
  public init(_ corrections: Corrections) { self.corrections = corrections }

  /// Takes the next entry in.
  public mutating func add(_ record: IncidentRecord) {
    entries += 1
    guard corrections.takingBack(record.stamp.seq) == nil else { return }
    let stamp = record.stamp
    if stamp.at - stamp.happened > Int64(15).minutes { lateEntries += 1 }
    switch record.event {
    case .opened: opening = stamp.seq
    case .closed: closing = stamp.seq
    case .playbookApplied(let event): plan(event.playbook, at: stamp.at)
    case .handoverOffered: offered = stamp.at
    case .handoverAccepted:
      handovers.add(offered.map { stamp.at - $0 } ?? 0)
      offered = nil
    case .handoverDeclined:
      declinedHandovers += 1
      offered = nil
    case .notice(.sent(let event)):
      sendings[event.notice] = (event.sent, stamp.seq)
    case .clock(.met(let event)): left(at: event.sent, entry: stamp.seq, task: nil)
    default: addToTask(record)
    }
  }

  private mutating func plan(_ playbook: Playbook, at moment: Moment) {
    for task in playbook.phases.flatMap(\.tasks) where tasks[task.id] == nil {
      tasks[task.id] = TaskFigures(task.id, added: moment)
      if task.isOutgoing { outgoing.insert(task.id) }
    }
  }

  /// Something left the organisation.
  private mutating func left(at moment: Moment, entry: Int64, task: TaskID?) {
    if let firstNotice, firstNotice.at <= moment { return }
    firstNotice = (moment, entry, task)
  }

  private mutating func addToTask(_ record: IncidentRecord) {
    guard let id = record.event.task, var task = tasks[id] else { return }
    let now = record.stamp.happened
    switch record.event {
    case .taskClaimed, .taskAssigned, .taskStarted: task.claimed = task.claimed ?? now
    case .taskBlocked(let event):
      task.claimed = task.claimed ?? now
      end(&task, at: now)
      task.block = (now, event.reason)
    case .taskReopened: task.reopened += 1
    case .checkRequested:
      task.claimed = task.claimed ?? now
      task.waitsForCheck = now
    case .taskChecked(let event):
      if let since = task.waitsForCheck { checks.add(now - since) }
      task.waitsForCheck = nil
      if event.passed { task.finish(record.stamp) } else { refusedChecks += 1 }
    case .taskDone:
      task.claimed = task.claimed ?? now
      task.finish(record.stamp)
    default: break
    }
    if record.event.endsBlock { end(&task, at: now) }
    if task.finishedBy == record.stamp.seq, outgoing.contains(id) {
      left(at: now, entry: record.stamp.seq, task: id)
    }
    tasks[id] = task
  }

  private mutating func end(_ task: inout TaskFigures, at now: Moment) {
    guard let block = task.block else { return }
    task.block = nil
    let length = max(0, now - block.since)
    task.blocked += length
    let isKnown = blocks[block.cause] != nil || blocks.count < IncidentMetrics.causes
    let cause = isKnown ? block.cause : ""
    blocks[cause, default: BlockedTime(cause: cause)].count += 1
    blocks[cause]?.length += length
  }
}

extension TaskFigures {
  fileprivate mutating func finish(_ stamp: Stamp) {
    finished = stamp.happened
    finishedBy = stamp.seq
  }
}

extension IncidentEvent {
  /// Whether a task that was blocked no longer is.
  fileprivate var endsBlock: Bool {
    switch self {
    case .taskStarted, .taskDone, .checkRequested, .taskReleased, .taskSkipped, .taskReopened: true
    default: false
    }
  }
}
