internal import EventLog
internal import Foundation
internal import IncidentCore
internal import SQLiteEventLog
internal import Synchronization
internal import TerminalDriver
internal import WarRoomScreens

/// The thread that talks to the store, so that a slow disk never freezes the screen.
final class StoreWorker: Sendable {
  /// Something the screen wants from the store.
  enum Job: Sendable {
    case perform(act: Int, any IncidentCommand, OperationID)
    case read(TimelineRequest)
    case readEntry(Int64)
    case readRecord
    case fetch(String, OfferedPlaybook.Use)
    case seek(Replay.Target)
    case show(IncidentID)
    case attend(TaskID?)
    case keep(Drafts)
    case remember(Set<MemberNotice>, IncidentID)
    case readBook
    case countActions
    case stop
  }

  private let jobs = Mutex<[Job]>([])
  private let wake: WakePipe
  private let finished = DispatchSemaphore(value: 0)

  /// A worker that has not begun.
  init() throws { wake = try WakePipe() }

  /// Begins: reads the room and from then on brings news to `mailbox` by itself.
  ///
  /// - Parameters:
  ///   - seat: Who sits at the screen.
  ///   - incident: The incident to show; nil for the newest open one.
  ///   - sitting: Makes what does the work; called on the worker's own thread.
  func start(
    at seat: Seat, incident: IncidentID?, _ sitting: @escaping @Sendable () -> any RoomDesk
  ) {
    let thread = Thread { [self] in
      let desk = sitting()
      desk.begin(with: incident)
      let watcher = try? seat.store.bell?.watcher()
      while !work(at: desk) {
        // A long record is read a page at a time, and whoever acts meanwhile does not wait for it.
        waitForNews(watcher, milliseconds: desk.readOn() ? 0 : 1_000)
        desk.look()
      }
      desk.leave()
      finished.signal()
    }
    thread.stackSize = 4 << 20
    thread.start()
  }

  /// Hands a job in.
  func take(_ job: Job) {
    jobs.withLock { $0.append(job) }
    wake.wake()
  }

  /// Lets the worker finish what it has, and waits for that at most two seconds.
  func stop() {
    take(.stop)
    _ = finished.wait(timeout: .now() + 2)
  }

  /// Does everything handed in; true once told to stop.
  private func work(at desk: any RoomDesk) -> Bool {
    let waiting = jobs.withLock { jobs in
      defer { jobs = [] }
      return jobs
    }
    for job in waiting {
      switch job {
      case .perform(let act, let command, let operation):
        desk.perform(command, act: act, operation: operation)
      case .read(let request): desk.read(request)
      case .readEntry(let seq): desk.read(entry: seq)
      case .readRecord: desk.readRecord()
      case .fetch(let name, let use): desk.fetch(name, for: use)
      case .seek(let target): desk.seek(target)
      case .show(let incident): desk.show(incident)
      case .attend(let task): desk.attend(to: task)
      case .keep(let drafts): desk.keep(drafts)
      case .remember(let notices, let incident): desk.remember(notices, in: incident)
      case .readBook: desk.readBook()
      case .countActions: desk.countActions()
      case .stop: return true
      }
    }
    return false
  }

  /// Sleeps until a job is handed in, a colleague's commit rings the bell, or a second has passed
  /// (the safety net where a bell was missed, and the rhythm of presence).
  private func waitForNews(_ watcher: ChangeBell.Watcher?, milliseconds: Int32) {
    var sources = [pollfd(fd: wake.descriptor, events: Int16(POLLIN), revents: 0)]
    if let watcher {
      sources.append(pollfd(fd: watcher.descriptor, events: Int16(POLLIN), revents: 0))
    }
    _ = poll(&sources, nfds_t(sources.count), milliseconds)
    wake.drain()
    _ = watcher?.wait(timeoutMs: 0)
  }
}
