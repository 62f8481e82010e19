import IncidentCore
import Testing
import WarRoomTestSupport

/// Who may do what to whose task, as one reads it in the manual. Columns: an observer; a responder
/// with a task of nobody, their own, somebody else's; the commander with somebody else's task; the
/// commander after the incident was closed.
///
/// `yes` is recorded, `so` is fulfilled already; any other word is a refusal.
private let rights = """
  act        observer  free    own     other   leads   closed
  claim      reads     yes     so      owned   owned   closed
  release    reads     nobody  yes     theirs  yes     closed
  start      reads     yes     yes     theirs  yes     closed
  tick       reads     yes     yes     theirs  yes     closed
  block      reads     yes     yes     theirs  yes     closed
  skip       reads     command command theirs  yes     closed
  optional   reads     yes     yes     theirs  yes     closed
  reopen     reads     yes     yes     yes     yes     closed
  check      reads     person  person  yes     yes     closed
  self       reads     yes     so      command yes     closed
  assign     reads     command command command yes     closed
  due        reads     command command command yes     closed
  evidence   reads     yes     yes     yes     yes     closed
  decide     reads     yes     yes     yes     yes     closed
  say        reads     yes     yes     yes     yes     yes
  correct    reads     yes     yes     yes     yes     yes
  fact       reads     yes     yes     yes     yes     yes
  duty       reads     yes     yes     yes     yes     yes
  give       reads     command command command yes     yes
  handover   reads     command command command yes     yes
  severity   reads     command command command yes     yes
  close      reads     command command command yes     closed
  again      reads     command command command open    yes
  undo       reads     nothing yes     nothing number  number
  """

private let words: [RefusalKind: String] = [
  .observersOnlyRead: "reads", .alreadyOwned: "owned", .notOwned: "nobody", .belongsTo: "theirs",
  .commanderOnly: "command", .checkNeedsAnotherPerson: "person", .incidentClosed: "closed",
  .incidentNotClosed: "open", .nothingToUndo: "nothing", .offerStands: "withdraws",
  .undoNeedsNumber: "number",
]

private struct Column: Sendable {
  var name: String
  var actor: Actor
  var owner: MemberName?
  var isClosed = false

  static let all = [
    Column(name: "observer", actor: .eve, owner: nil),
    Column(name: "free", actor: .bob, owner: nil),
    Column(name: "own", actor: .bob, owner: .bob),
    Column(name: "other", actor: .bob, owner: .chie),
    Column(name: "leads", actor: .kim, owner: .chie),
    Column(name: "closed", actor: .kim, owner: .chie, isClosed: true),
  ]
}

private func command(_ act: String, by actor: MemberName) -> (any IncidentCommand)? {
  let task: TaskID = act == "optional" ? "C-06" : "C-01"
  return switch act {
  case "claim": ClaimTask(task: task)
  case "release": ReleaseTask(task: task)
  case "start": StartTask(task: task)
  case "tick": TickTask(task: task)
  case "block": BlockTask(task: task, reason: "vendor")
  case "skip", "optional": SkipTask(task: task, reason: "unneeded")
  case "reopen": ReopenTask(task: task, reason: "again")
  case "check": CheckTask(task: "C-02", passed: true)
  case "self": AssignTask(task: task, to: actor.rawValue)
  case "assign": AssignTask(task: task, to: "dan")
  case "due": SetTaskDue(task: task, due: .declared, reason: "press")
  case "evidence": AttachEvidence(EvidenceAttached(task: task, kind: .log, what: "vpn.log"))
  case "decide":
    TakeDecision(
      DecisionTaken(
        number: 0, question: "q", chosen: "c", because: "b", decider: "sato", task: "C-04"))
  case "say": RecordEntry(text: "login", task: task)
  case "correct": CorrectEntry(entry: 1, text: "logout")
  case "fact": SetFact(FactSet(fact: "persons_max", value: "12", status: .confirmed))
  case "duty": AssumeDuty(duty: "scribe")
  case "give": AssumeDuty(duty: "legal", member: "dan")
  case "handover": OfferHandover(to: "dan")
  case "severity": SetSeverity(severity: .one, reason: "spread")
  case "close": CloseIncident(reason: "over", leavingOpen: true)
  case "again": ReopenIncident(reason: "again")
  case "undo": UndoAct()
  default: nil
  }
}

/// The incident in which `act` is judged: C-01 and C-06 belong to the column's owner, C-02 waits
/// for a check of that owner's work (of the actor's own where it is nobody's).
private func scene(_ act: String, _ column: Column) -> Given {
  var given = Given()
  if let owner = column.owner {
    for task in ["C-01", "C-06"] as [TaskID] {
      given = given.happened(.taskAssigned(TaskAssigned(task: task, to: owner)), by: .alice)
    }
  }
  if act == "reopen" { given = given.happened(.taskDone(TaskDone(task: "C-01")), by: .dan) }
  if act == "check" {
    let doer = column.owner ?? column.actor.member
    given = given.happened(.checkRequested(CheckRequested(task: "C-02")), by: doer)
  }
  if act == "undo", column.name == "own" {
    given = given.happened(.taskStarted(TaskStarted(task: "C-01")), by: .bob)
  }
  if column.isClosed {
    given = given.happened(.closed(IncidentClosed(reason: "over", open: [])), by: .alice)
  }
  return given
}

@Test(arguments: rights.split(separator: "\n").dropFirst().map(String.init))
func `rights are what the table says`(row: String) throws {
  let cells = row.split(separator: " ").map(String.init)
  let act = try #require(cells.first)
  for (column, expected) in zip(Column.all, cells.dropFirst()) {
    let wish = try #require(command(act, by: column.actor.member))
    let outcome = scene(act, column).when(wish, by: column.actor)
    let said =
      outcome.refusal.map { words[RefusalKind($0)] ?? "\($0)" }
      ?? (outcome.events?.isEmpty == true ? "so" : "yes")
    #expect(said == expected, "\(act) by \(column.name)")
  }
}

@Test func `the table judges every column of every act`() {
  for row in rights.split(separator: "\n") {
    #expect(row.split(separator: " ").count == Column.all.count + 1, "\(row)")
  }
}

@Test func `holding the command is enough to lead, also for a responder`() {
  let given = Given()
    .after(OfferHandover(to: "bob"), by: .alice)
    .after(AnswerHandover(accepted: true), by: .bob)
  given.when(SetSeverity(severity: .one, reason: "spread"), by: .bob)
    .then(.severitySet(SeveritySet(severity: .one, reason: "spread")))
}

@Test func `an observer who was given the command leads nothing`() {
  Given()
    .happened(.dutyAssumed(DutyAssumed(duty: .commander, member: .eve)), by: .alice)
    .when(SetSeverity(severity: .one, reason: "spread"), by: .eve)
    .then(refused: .observersOnlyRead(.eve))
}

@Test func `an observer hears that they only read, whatever became of the task`() {
  let done = Given().after(TickTask(task: "C-01"), by: .bob)
  let wishes: [any IncidentCommand] = [
    TickTask(task: "C-01"), TickTask(task: "C-99"), StartTask(task: "C-01", seen: 0),
  ]
  for wish in wishes { done.when(wish, by: .eve).then(refused: .observersOnlyRead(.eve)) }
}

@Test(arguments: rights.split(separator: "\n").dropFirst().map(String.init))
func `nobody writes where a newer version wrote what this one cannot judge`(row: String) throws {
  let act = try #require(row.split(separator: " ").map(String.init).first)
  let wish = try #require(command(act, by: .alice))
  Given()
    .happened(.unknown(type: "task-painted"), by: .bob)
    .when(wish, by: .alice)
    .then(refused: .newerRecord(["task-painted"]))
}
