public import ArgumentParser
public import EventImport
public import IncidentCore
public import PlaybookExchange

// Words of the room that people type as they are stored; the parser lists them when one is wrong.
extension FactSet.Status: ExpressibleByArgument {}
extension EnquiryKind: ExpressibleByArgument {}
extension ForeignFormat: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension NoticeCheck: ExpressibleByArgument {}
extension NoticeKind: ExpressibleByArgument {}
extension OutsideFormat: ExpressibleByArgument {}
extension PhaseID: ExpressibleByArgument {}
extension PlaybookTask.EvidenceKind: ExpressibleByArgument {}
extension ReviewFindingSet.Kind: ExpressibleByArgument {}
extension ReviewPart: ExpressibleByArgument {}
extension Right: ExpressibleByArgument {}
extension ScopeKind: ExpressibleByArgument {}
extension ScopeStatus: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension TrafficLight: ExpressibleByArgument {}
