extension IncidentState {
  /// Hand-overs that wait for `member`, as the receiver or as the witness.
  func aboutCustody(for member: MemberName) -> [MemberNotice] {
    guard let register = evidenceRegister else { return [] }
    return register.pending.compactMap { item, step in
      step.answerer == member
        ? MemberNotice(.custodyOffered, since: step.at, evidence: item.number, by: step.by) : nil
    }
  }
}
