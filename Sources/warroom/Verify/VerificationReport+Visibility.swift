internal import EventLog
internal import IncidentCore

extension VerificationReport {
  /// The report as `member` may know it: every chain was verified, and of one that is not theirs to
  /// know of only damage is told.
  func seen(by member: MemberName, in ledger: LedgerState) -> VerificationReport {
    let hidden = Set(ledger.incidents.filter { !$0.isVisible(to: member) }.map(\.chain))
    var seen = self
    seen.chains.removeAll { hidden.contains($0.head.chain.rawValue) && $0.verdict.exitCode < 4 }
    return seen
  }
}
