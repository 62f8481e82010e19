internal import IncidentCore

/// The objects of one bundle.
struct STIXWriter {
  let heading: ReportHeading

  init(_ heading: ReportHeading) { self.heading = heading }

  private func id(_ type: String, _ name: String) -> String {
    "\(type)--\(heading.uuid(of: "\(type) \(name)"))"
  }

  func quotedID(_ type: String, _ name: String) -> String { JSON.text(id(type, name)).line }

  private var roomID: String { "identity--\(heading.author)" }

  private func object(
    _ type: String, _ name: String, created: Moment, modified: Moment? = nil,
    marked tlp: TrafficLight? = nil, _ fields: [JSON.Member?]
  ) -> JSON {
    var members: [JSON.Member?] = [
      JSON.Member(key: "type", value: .text(type)),
      JSON.Member(key: "spec_version", value: .text("2.1")),
      JSON.Member(key: "id", value: .text(id(type, name))),
      JSON.Member(key: "created_by_ref", value: .text(roomID)),
      JSON.Member(key: "created", value: .time(created)),
      JSON.Member(key: "modified", value: .time(modified ?? created)),
      JSON.Member(key: "object_marking_refs", value: .list([.text((tlp ?? heading.tlp).stixID)])),
    ]
    if heading.isDrill {
      members.append(JSON.Member(key: "labels", value: .list([.text("drill")])))
    }
    return .object((members + fields).compactMap(\.self))
  }

  /// The definitions of the TLP 2.0 marks that objects here may bear.
  var markings: [JSON] { TrafficLight.allCases.sorted().filter { $0 <= heading.tlp }.map(marking) }

  private func marking(_ tlp: TrafficLight) -> JSON {
    .object([
      "type": .text("marking-definition"), "spec_version": .text("2.1"),
      "id": .text(tlp.stixID), "created": .text("2022-10-01T00:00:00.000Z"),
      "name": .text("TLP:\(tlp.rawValue.uppercased())"),
      "extensions": .object([
        "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": .object([
          "extension_type": .text("property-extension"), "tlp_2_0": .text(tlp.rawValue),
        ])
      ]),
    ])
  }

  /// The room as the author of everything.
  var room: JSON {
    .object([
      "type": .text("identity"), "spec_version": .text("2.1"), "id": .text(roomID),
      "created": .time(heading.openedAt), "modified": .time(heading.openedAt),
      "object_marking_refs": .list([.text(heading.tlp.stixID)]),
      "name": .text("warroom"), "identity_class": .text("system"),
    ])
  }

  func event(_ row: TimelineRow) -> JSON {
    object(
      "event", "#\(row.seq)", created: row.recorded, marked: row.tlp,
      [
        JSON.Member(key: "name", value: .text("\(row.actor.rawValue): \(row.bothTexts)")),
        row.correctionNote.isEmpty
          ? nil : JSON.Member(key: "description", value: .text(row.correctionNote)),
        JSON.Member(key: "status", value: .text("occurred")),
        JSON.Member(key: "event_types", value: .list([.text(row.kind)])),
        JSON.Member(key: "start_time", value: .time(row.occurred)),
        Self.newObject("4ca6de00-5b0d-45ef-a1dc-ea7279ea910e"),
      ])
  }

  func task(_ task: IncidentTask, due: Moment?) -> JSON {
    let progress = task.progress
    return object(
      "task", task.id.rawValue, created: heading.openedAt, modified: heading.exportedAt,
      [
        JSON.Member(key: "name", value: .text("\(task.id.rawValue) \(Self.both(task.plan.title))")),
        JSON.Member(key: "task_types", value: .list([.text(Self.type(of: task))])),
        JSON.Member(key: "outcome", value: .text(Self.outcome(of: progress.state))),
        progress.startedAt.map { JSON.Member(key: "start_time", value: .time($0)) },
        progress.state == .done
          ? progress.doneAt.map { JSON.Member(key: "end_time", value: .time($0)) } : nil,
        due.map { JSON.Member(key: "due_date", value: .time($0)) },
        JSON.Member(key: "priority", value: .number(task.plan.isRequired ? 80 : 40)),
        Self.newObject("2074a052-8be4-4932-849e-f5e7798e0030"),
      ])
  }

  func person(_ member: MemberName) -> JSON {
    object(
      "identity", "member \(member.rawValue)", created: heading.openedAt,
      [
        JSON.Member(key: "name", value: .text(member.rawValue)),
        JSON.Member(key: "identity_class", value: .text("individual")),
      ])
  }

  /// How a person stands to a task, in the draft's words.
  enum Relation: String {
    case assigned, performed
  }

  func relation(_ relation: Relation, of task: IncidentTask, to member: MemberName?) -> JSON? {
    guard let member else { return nil }
    return object(
      "relationship", "\(relation.rawValue) \(task.id.rawValue) \(member.rawValue)",
      created: heading.openedAt, modified: heading.exportedAt,
      [
        JSON.Member(key: "relationship_type", value: .text(relation.rawValue)),
        JSON.Member(key: "source_ref", value: .text(id("identity", "member \(member.rawValue)"))),
        JSON.Member(key: "target_ref", value: .text(id("task", task.id.rawValue))),
      ])
  }

  func incident(tasks: [IncidentTask], leavingOut leftOut: Set<Int64>) -> JSON {
    let entries = heading.headSeq < 1 ? [] : (1...heading.headSeq).filter { !leftOut.contains($0) }
    let events = entries.map { id("event", "#\($0)") }
    let criticality = [1: 90, 2: 70, 3: 50, 4: 20][heading.severity.rawValue]
    let core: JSON = .object([
      "extension_type": .text("property-extension"),
      "determination": .text(heading.isClosed ? "confirmed" : "suspected"),
      "investigation_status": .text(heading.isClosed ? "closed" : "open"),
      "criticality": criticality.map { .number(Int64($0)) },
      "event_refs": events.isEmpty ? nil : .list(events.map(JSON.text)),
      "task_refs": tasks.isEmpty
        ? nil : .list(tasks.map { .text(id("task", $0.id.rawValue)) }),
    ])
    return object(
      "incident", "itself", created: heading.openedAt, modified: heading.exportedAt,
      [
        JSON.Member(
          key: "name",
          value: .text(
            "\(heading.isDrill ? "DRILL " : "")\(heading.incident.rawValue) \(heading.bothTitles)")),
        JSON.Member(key: "description", value: .text(heading.sentence)),
        JSON.Member(
          key: "extensions",
          value: .object(["extension-definition--ef765651-680c-498d-9894-99799f2fa126": core])),
      ])
  }

  private static func newObject(_ uuid: String) -> JSON.Member {
    JSON.Member(
      key: "extensions",
      value: .object([
        JSON.Member(
          key: "extension-definition--\(uuid)", value: .object(["extension_type": .text("new-sdo")])
        )
      ]))
  }

  private static func both(_ text: LocalizedText) -> String {
    [text.ja, text.en].compactMap(\.self).joined(separator: " / ")
  }

  /// An open vocabulary; phases it has no word for keep ours.
  private static func type(of task: IncidentTask) -> String {
    switch (task.phase, task.plan.stage) {
    case (.containment, .remove): "eradication"
    case (.containment, .restore): "recovery"
    case (.scope, _), (.evidence, _): "investigation"
    case (let phase, _): phase.rawValue
    }
  }

  private static func outcome(of state: TaskState) -> String {
    switch state {
    case .todo: "pending"
    case .doing, .blocked, .awaitingCheck: "ongoing"
    case .done: "successful"
    case .skipped: "cancelled"
    }
  }
}

extension TrafficLight {
  /// The marking that FIRST and OASIS fixed for TLP 2.0.
  fileprivate var stixID: String {
    let uuid =
      switch self {
      case .clear: "94868c89-83c2-464b-929b-a1a8aa3c8487"
      case .green: "bab4a63c-aed9-4cf5-a766-dfca5abac2bb"
      case .amber: "55d920b0-5e8b-4f79-9ee9-91f868d9b421"
      case .amberStrict: "939a9414-2ddd-4d32-a0cd-375ea402b003"
      case .red: "e828b379-4e03-4974-9ac4-e53a884c97c1"
      }
    return "marking-definition--\(uuid)"
  }
}
