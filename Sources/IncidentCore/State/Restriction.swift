/// Who may know of an incident that is not for the whole room.
public struct Restriction: Hashable, Codable, Sendable {
  /// What lists and headers call it.
  public var codename: String
  /// Who may know of it, in the order they were named.
  public var readers: [MemberName]
  /// Who proposed to open it to the whole room, if anybody.
  public var liftProposedBy: MemberName?

  /// A restriction to `readers`.
  public init(codename: String, readers: [MemberName]) {
    self.codename = codename
    self.readers = readers
  }
}

extension IncidentState {
  /// What the incident is called where others may look over a shoulder.
  public var shownTitle: LocalizedText {
    restriction.map { LocalizedText(en: $0.codename) } ?? title
  }

  /// Who of `writers`, who may write in the room, may also write here: in a restricted incident those
  /// who are named, in the order they were named.
  public func roster(of writers: [MemberName]) -> [MemberName] {
    restriction.map { $0.readers.filter(writers.contains) } ?? writers
  }

  /// Takes in who may know of the incident. Total, as `apply`.
  mutating func applyToRestriction(_ record: IncidentRecord) {
    switch record.event {
    case .restricted(let event):
      restriction = Restriction(codename: event.codename, readers: event.readers)
    case .accessSet(let event):
      restriction?.readers.removeAll { $0 == event.member }
      if event.granted { restriction?.readers.append(event.member) }
    case .liftProposed: restriction?.liftProposedBy = record.stamp.by
    case .restrictionLifted: restriction = nil
    default: break
    }
  }
}
