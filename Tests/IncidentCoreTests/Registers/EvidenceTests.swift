import IncidentCore
import Testing
import WarRoomTestSupport

private let hash = String(repeating: "ab", count: 32)

private func proof(_ task: TaskID, _ what: String = "vpn.log") -> EvidenceAttached {
  EvidenceAttached(task: task, kind: .note, what: what)
}

private func log(_ task: TaskID? = nil, sha256: String = hash) -> RegisterEvidence {
  RegisterEvidence(
    EvidenceDescription(kind: .log, what: "vpn.log", source: "fw1"),
    bytes: EvidenceBytes(file: "vpn.log", size: 12, sha256: sha256), task: task)
}

private func registered(
  _ number: Int, _ kind: PlaybookTask.EvidenceKind, _ task: TaskID?, _ what: String = "vpn.log"
) -> IncidentEvent {
  .evidence(
    .registered(
      EvidenceRegistered(
        number: number, task: task, described: EvidenceDescription(kind: kind, what: what))))
}

@Test func `a proof of no named kind is of the kind that is still missing`() {
  let given = Given()
    .when(AttachEvidence(proof("C-03"), kindIsGiven: false), by: .bob)
    .then(registered(1, .log, "C-03"))
    .when(AttachEvidence(proof("C-03"), kindIsGiven: false), by: .bob)
    .then(registered(2, .file, "C-03"))
    .when(AttachEvidence(proof("C-03"), kindIsGiven: false), by: .bob)
    .then(registered(3, .note, "C-03"))
  #expect(given.state.task("C-03")?.missingEvidence.isEmpty == true)
  #expect(given.state.task("C-03")?.progress.evidence == [.log, .file, .note])
}

@Test func `a named kind is kept, and evidence needs no task`() {
  Given().when(AttachEvidence(proof("C-03")), by: .bob).then(registered(1, .note, "C-03"))
  let note = RegisterEvidence(EvidenceDescription(kind: .note, what: "disk of host-17"))
  Given().when(note, by: .bob).then(registered(1, .note, nil, "disk of host-17"))
}

@Test func `a proof says what it is, of a task there is, and not of tomorrow`() {
  let given = Given()
  let ahead = given.now + Int64(1).days
  given.when(AttachEvidence(proof("C-03", " ")), by: .bob).then(refused: .needsReason)
  given.when(AttachEvidence(proof("C-99")), by: .bob)
    .then(refused: .noSuchTask("C-99", nearest: ["C-01", "C-02", "C-03"]))
  given.when(AttachEvidence(proof("C-03"), occurred: ahead), by: .bob)
    .then(refused: .timeInFuture(ahead))
  given.when(AttachEvidence(proof("C-03")), by: .eve).then(refused: .observersOnlyRead(.eve))
}

@Test func `the same bytes are one piece of evidence, which may prove several tasks`() throws {
  let given = Given().after(log("C-03"), by: .bob)
  given.when(log("C-03"), by: .bob).then()
  given.when(log("C-03"), by: .chie)
    .then(refused: .evidenceThere(1, by: .bob, at: given.state.lastAt))
  let linked = given.when(log("C-01"), by: .chie)
    .then(.evidence(.linked(EvidenceLinked(number: 1, task: "C-01"))))
  #expect(linked.state.task("C-01")?.progress.evidence == [.log])
  #expect(linked.state.evidence.items.count == 1)
  linked.when(log(sha256: String(repeating: "cd", count: 32)), by: .chie).then(
    .evidence(
      .registered(
        EvidenceRegistered(
          number: 2, described: EvidenceDescription(kind: .log, what: "vpn.log", source: "fw1"),
          bytes: EvidenceBytes(
            file: "vpn.log", size: 12, sha256: String(repeating: "cd", count: 32))))))
}

@Test func `the name of a piece that is there attaches it to a task`() {
  let given = Given().after(log(), by: .bob)
  given.when(AttachEvidence(proof("C-03", "ev1")), by: .chie)
    .then(.evidence(.linked(EvidenceLinked(number: 1, task: "C-03"))))
  given.when(LinkEvidence(evidence: "EV-9", task: "C-03"), by: .chie)
    .then(refused: .noSuchLine(.evidence, "EV-9", nearest: ["EV-01"]))
}

@Test
func
  `taking a registration back takes the proof from its task, and the number is never given again`()
{
  let given = Given().after(log("C-03"), by: .bob)
  let seq = given.state.lastSeq
  let undone = given.when(UndoAct(), by: .bob)
    .then(.actUndone(ActUndone(undoes: seq, task: "C-03")))
  #expect(undone.state.task("C-03")?.progress.evidence == [])
  #expect(undone.state.evidence.listed.isEmpty)
  undone.when(AttachEvidence(proof("C-03")), by: .bob).then(registered(2, .note, "C-03"))
}

@Test func `evidence on which a task was finished is not taken back but voided`() throws {
  let given = Given()
    .after(AttachEvidence(EvidenceAttached(task: "C-03", kind: .log, what: "a")), by: .bob)
    .after(AttachEvidence(EvidenceAttached(task: "C-03", kind: .file, what: "b")), by: .bob)
    .after(TickTask(task: "C-03"), by: .chie)
  let done = try #require(given.state.task("C-03")?.progress.doneAt)
  let seq = given.state.lastSeq - 1
  given.when(UndoAct(seq: seq), by: .bob)
    .then(refused: .cannotUndo(seq: seq, changedBy: .chie, at: done))
  let void = given.after(VoidEvidence(evidence: "EV-02", reason: "other host"), by: .bob)
  #expect(void.state.task("C-03")?.missingEvidence.map(\.kind) == [.file])
  #expect(void.state.task("C-03")?.state == .done)
}

@Test func `undoing a tick leaves the proof that came meanwhile`() {
  let given = Given().after(StartTask(task: "C-01"), by: .bob).after(log("C-01"), by: .chie)
    .after(UndoAct(), by: .bob)
  #expect(given.state.task("C-01")?.state == .todo)
  #expect(given.state.task("C-01")?.progress.evidence == [.log])
}

@Test func `a line is void by whoever entered it or leads, and stays readable`() {
  let given = Given().after(log(), by: .bob)
  given.when(VoidEvidence(evidence: "EV-01", reason: "twice"), by: .chie)
    .then(refused: .commanderOnly(act: .voidLine, commander: .alice))
  let void = given.after(VoidEvidence(evidence: "1", reason: "twice"), by: .alice)
  #expect(void.state.evidence.item(1)?.account.voided?.reason == "twice")
  void.when(VoidEvidence(evidence: "EV-01", reason: "twice"), by: .bob)
    .then(refused: .evidenceVoid(1, by: .alice, at: void.state.lastAt))
  // The same bytes can be entered again, under a number of their own.
  #expect(void.after(log(), by: .chie).state.evidence.standing.map(\.number) == [2])
}

@Test func `a correction says why, changes what is said and never the bytes`() throws {
  var change = EvidenceChange()
  change.seal = "4711"
  change.source = ""
  change.clockOffset = -Int64(3).minutes
  let given = Given().after(log("C-03"), by: .bob)
  given.when(CorrectEvidence(evidence: "EV-01", change: change, reason: ""), by: .chie)
    .then(refused: .needsReason)
  let right = given.after(
    CorrectEvidence(evidence: "EV-01", change: change, reason: "sealed"), by: .chie)
  let item = try #require(right.state.evidence.item(1))
  #expect(item.seal == "4711")
  #expect(item.account.described.source == nil)
  #expect(item.account.described.clockOffset == -180_000)
  #expect(item.bytes?.sha256 == hash)
  right.when(CorrectEvidence(evidence: "EV-01", change: change, reason: "again"), by: .bob).then()
  #expect(right.after(UndoAct(), by: .chie).state.evidence.item(1)?.seal == nil)
}

@Test func `other bytes are recorded as a difference, and a note has nothing to compare`() {
  let given = Given().after(log(), by: .bob)
    .after(RegisterEvidence(EvidenceDescription(kind: .note, what: "call")), by: .bob)
  let other = String(repeating: "cd", count: 32)
  let checked = given.when(NoteEvidenceCheck(evidence: "EV-01", sha256: other, size: 12), by: .dan)
    .then(
      .evidence(
        .verified(EvidenceVerified(number: 1, sha256: other, size: 12, matches: false))))
  #expect(checked.state.evidence.item(1)?.check?.matches == false)
  given.when(NoteEvidenceCheck(evidence: "EV-02", sha256: hash, size: 12), by: .dan)
    .then(refused: .evidenceHasNoBytes(2))
}

@Test func `proof from a record of before the register has its number and can be handed over`() {
  let given = Given().happened(.evidenceAttached(proof("C-03")), by: .bob)
  #expect(given.state.evidence.item(1)?.holder == Custodian(.bob))
  #expect(given.state.task("C-03")?.progress.evidence == [.note])
  let undone = given.after(UndoAct(), by: .bob)
  #expect(undone.state.task("C-03")?.progress.evidence == [])
}

@Test(
  arguments: [
    ("+00:03:12", 192_000), ("-00:03:12", -192_000), ("+3m12s", 192_000), ("+01:30", 5_400_000),
    ("00:03:12", nil), ("+", nil), ("+00:60:00", nil), ("+-1:00", nil), ("+9999d", nil),
  ] as [(String, Int64?)])
func `a clock offset has a sign and is no wrong year`(typed: String, offset: Int64?) {
  #expect(ClockOffset.read(typed) == offset)
  if let offset { #expect(ClockOffset.read(ClockOffset.text(offset)) == offset) }
}
