internal import EventLog
internal import Glibc
internal import IncidentCore
internal import SQLiteEventLog

/// A room with one incident in it, in which something is measured.
struct MeasuredRoom {
  /// Its directory.
  let path: String
  /// Its incident.
  let incident: IncidentID
  /// Who founded it.
  let founder: MemberName

  /// The words that name the room on a command line.
  var words: [String] { ["--room", path] }

  /// A room as people open it: with the shipped playbook, by the program itself.
  static func opened(by program: Program, at path: String) throws -> MeasuredRoom {
    let ending = try program.run(["open", "Customer list leak", "--room", path])
    guard ending.status == 0 else { throw Failure("open: status \(ending.status)") }
    let ledger = try Room(store: SQLiteEventStore(roomAt: path, access: .readOnly)).ledger()
    guard let incident = ledger.incidents.first, let founder = ledger.members.first else {
      throw Failure("open founded no room")
    }
    return MeasuredRoom(path: path, incident: incident.id, founder: founder.id)
  }

  /// A room for practice, where everybody may act under another name: `m01`, `m02` and so on, and
  /// tasks that need nothing: `C-01` to `C-99`, `E-01` to `E-99` and so on.
  static func practice(at path: String, members: Int, tasks: Int) throws -> MeasuredRoom {
    let store = try SQLiteEventStore.create(roomAt: path)
    let room = Room(store: store)
    let founder = Author(member: member(1))
    try room.found(practice: true, zone: .utc, by: founder, at: .now)
    for number in 2...max(2, members) {
      try room.perform(
        AdmitMember(member: member(number), right: .responder), by: founder, at: .now)
    }
    let opened = try room.open(
      OpenIncident(title: LocalizedText(en: "Measurement"), playbook: plain(tasks: tasks)),
      by: founder, at: .now)
    return MeasuredRoom(path: path, incident: opened.state.id, founder: founder.member)
  }

  /// The member with this number, from 1.
  static func member(_ number: Int) -> MemberName {
    MemberName(stored: "m\(number / 10)\(number % 10)")
  }

  /// The room, opened anew.
  func open(_ access: SQLiteEventStore.Access = .readWrite) throws -> Room {
    Room(store: try SQLiteEventStore(roomAt: path, access: access))
  }

  /// The tasks that can be ticked as they are: nothing to wait for, to attach, to decide or to check.
  func freeTasks() throws -> [TaskID] {
    try open(.readOnly).incident(incident).tasks.filter { task in
      !task.state.isFinished && task.plan.after.isEmpty && task.plan.evidence.isEmpty
        && !task.plan.needsDecision && !task.plan.needsCheck
    }.map(\.id)
  }

  /// How often each task was ticked, as the record says.
  func ticks() throws -> [TaskID: Int] {
    let room = try open(.readOnly)
    var ticks: [TaskID: Int] = [:]
    var seq: Int64 = 0
    while case let page = try room.records(of: incident, after: seq, limit: 1_000), !page.isEmpty {
      for record in page {
        if case .taskDone(let done) = record.event { ticks[done.task, default: 0] += 1 }
        seq = record.stamp.seq
      }
    }
    return ticks
  }

  private static func plain(tasks: Int) -> Playbook {
    let letters: [(phase: PhaseID, letter: String)] = [
      (.containment, "C"), (.scope, "S"), (.evidence, "E"), (.notification, "N"),
    ]
    let phases = letters.enumerated().map { index, part in
      let numbers = Swift.stride(from: index * 99, to: min(tasks, index * 99 + 99), by: 1)
      return PlaybookPhase(
        id: part.phase,
        tasks: numbers.compactMap { number in
          TaskID(rawValue: "\(part.letter)-\(number - index * 99 + 1)").map { id in
            PlaybookTask(
              id: id, title: LocalizedText(en: "Task \(id.rawValue)"),
              duty: Duty(rawValue: "commander"))
          }
        })
    }
    return Playbook(
      id: "measurement", version: "1", title: LocalizedText(en: "Measurement"), phases: phases)
  }
}

extension Moment {
  /// The system's clock.
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
