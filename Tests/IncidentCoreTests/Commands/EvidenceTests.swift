import IncidentCore
import Testing
import WarRoomTestSupport

private func proof(_ task: TaskID, _ what: String = "vpn.log") -> EvidenceAttached {
  EvidenceAttached(task: task, kind: .note, what: what)
}

@Test func `a proof of no named kind is of the kind that is still missing`() {
  var log = proof("C-03")
  log.kind = .log
  var file = proof("C-03")
  file.kind = .file
  let given = Given()
    .when(AttachEvidence(proof("C-03"), kindIsGiven: false), by: .bob)
    .then(.evidenceAttached(log))
    .when(AttachEvidence(proof("C-03"), kindIsGiven: false), by: .bob)
    .then(.evidenceAttached(file))
    .when(AttachEvidence(proof("C-03"), kindIsGiven: false), by: .bob)
    .then(.evidenceAttached(proof("C-03")))
  #expect(given.state.task("C-03")?.missingEvidence.isEmpty == true)
  #expect(given.state.task("C-03")?.progress.evidence == [.log, .file, .note])
}

@Test func `a named kind is kept`() {
  Given().when(AttachEvidence(proof("C-03")), by: .bob).then(.evidenceAttached(proof("C-03")))
}

@Test func `a proof says what it is, of a task there is, and not of tomorrow`() {
  let given = Given()
  let ahead = given.now + Int64(1).days
  given.when(AttachEvidence(proof("C-03", " ")), by: .bob).then(refused: .needsReason)
  given.when(AttachEvidence(proof("C-99")), by: .bob)
    .then(refused: .noSuchTask("C-99", nearest: ["C-01", "C-02", "C-03"]))
  given.when(AttachEvidence(proof("C-03"), occurred: ahead), by: .bob)
    .then(refused: .timeInFuture(ahead))
}
