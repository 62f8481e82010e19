internal import IncidentCore

extension RandomEvents {
  /// An event about evidence, scope or measures.
  mutating func eventAboutRegisters(_ kind: IncidentEventKind) -> IncidentEvent? {
    eventAboutEvidence(kind).map { .evidence($0) } ?? eventAboutScope(kind).map { .scope($0) }
  }

  private mutating func eventAboutEvidence(_ kind: IncidentEventKind) -> EvidenceEvent? {
    switch kind {
    case .evidenceRegistered:
      .registered(
        EvidenceRegistered(
          number: line(), task: random.next() % 2 == 0 ? task() : nil, described: described(),
          bytes: EvidenceBytes(size: number(), sha256: text())))
    case .evidenceLinked: .linked(EvidenceLinked(number: line(), task: task()))
    case .evidenceCorrected:
      .corrected(EvidenceCorrected(number: line(), described: described(), reason: text()))
    case .evidenceVoided: .voided(EvidenceVoided(number: line(), reason: text()))
    case .evidenceVerified:
      .verified(
        EvidenceVerified(
          number: line(), sha256: text(), size: number(), matches: random.next() % 2 == 0))
    case .custodyOffered:
      .offered(
        CustodyOffered(
          number: line(), from: custodian(), to: custodian(),
          witness: random.next() % 2 == 0 ? member() : nil, reason: text(), seal: text()))
    case .custodyAccepted:
      .accepted(CustodyAccepted(number: line(), offer: number(), seal: text()))
    case .custodyDeclined:
      .declined(CustodyDeclined(number: line(), offer: number(), reason: text()))
    case .custodyTaken:
      .taken(CustodyTaken(number: line(), from: custodian(), reason: text()))
    default: nil
    }
  }

  private mutating func eventAboutScope(_ kind: IncidentEventKind) -> ScopeEvent? {
    switch kind {
    case .scopeItemSet:
      .itemSet(
        ScopeItemSet(
          item: line(), kind: random.pick(ScopeKind.allCases), name: text(),
          status: random.pick(ScopeStatus.allCases), note: text()))
    case .scopeItemRemoved: .itemRemoved(ScopeItemRemoved(item: line(), reason: text()))
    case .measureSet:
      .measureSet(
        MeasureSet(
          measure: line(), what: text(), place: text(), item: line(), requested: moment(),
          isTemporary: random.next() % 2 == 0, undoBy: moment(),
          task: random.next() % 2 == 0 ? task() : nil))
    case .measureEffective:
      .measureEffective(MeasureEffective(measure: line(), since: moment()))
    case .measureUndone: .measureUndone(MeasureUndone(measure: line(), undone: moment()))
    case .measureWithdrawn:
      .measureWithdrawn(MeasureWithdrawn(measure: line(), reason: text()))
    default: nil
    }
  }

  /// Mostly a line that is there, sometimes a number nobody would choose.
  private mutating func line() -> Int {
    random.next() % 9 == 0 ? Int(number()) : Int(random.next() % 5) + 1
  }

  private mutating func custodian() -> Custodian {
    random.next() % 3 == 0 ? Custodian(outside: text()) : Custodian(member())
  }

  private mutating func described() -> EvidenceDescription {
    EvidenceDescription(
      kind: random.pick(PlaybookTask.EvidenceKind.allCases), what: text(), source: text(),
      clockOffset: number(), seal: text(), acquired: random.next() % 2 == 0 ? moment() : nil)
  }
}
