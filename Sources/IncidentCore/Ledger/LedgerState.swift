/// The room itself as it stands: who its members are and which incidents it holds.
public struct LedgerState: Hashable, Codable, Sendable {
  /// An incident the room holds.
  public struct Incident: Hashable, Codable, Sendable {
    /// Its name.
    public var id: IncidentID
    /// The number of its chain.
    public var chain: Int64
    /// What it is called.
    public var title: LocalizedText
    /// Whether it is an exercise.
    public var isDrill: Bool
    /// Whether its response is over.
    public var isClosed: Bool
    /// When it was registered.
    public var openedAt: Moment
    /// Who may know of it; absent where the whole room may.
    public var readers: [MemberName]?
  }

  /// Whether the room is for practice.
  public var isPractice = false
  /// The zone of the clocks on its wall.
  public var zone = Zone.utc
  /// Everybody who ever was let in, in the order they came.
  public var members: [Member] = []
  /// Every incident, in the order they were opened.
  public var incidents: [Incident] = []
  /// The settings somebody has set, each as it was set last; `value(of:)` reads them.
  public var settings: [SettingSet] = []
  /// Entry number of the newest event.
  public var lastSeq: Int64 = 0
  /// Types recorded by a newer version than this one. They may take somebody's right away, so
  /// nobody's right can be judged while there are any.
  public var unknownTypes: [String] = []

  /// A room of which nothing is recorded yet.
  public init() {}

  /// Takes one recorded event in. Total.
  public mutating func apply(_ record: LedgerRecord) {
    lastSeq = record.stamp.seq
    switch record.event {
    case .roomFounded(let event):
      isPractice = event.practice
      zone = event.zone
    case .incidentRegistered(let event):
      guard incident(event.incident) == nil else { return }
      incidents.append(
        Incident(
          id: event.incident, chain: event.chain, title: event.title, isDrill: event.drill,
          isClosed: false, openedAt: record.stamp.at))
    case .incidentStatusNoted(let event):
      guard let position = incidents.firstIndex(where: { $0.id == event.incident }) else { return }
      incidents[position].isClosed = event.closed
    case .memberAdmitted, .memberReadmitted, .memberRevoked, .rightSet, .adminSet, .exportRightSet,
      .standingDutiesSet, .memberKeyAdded, .memberKeyRemoved:
      applyToMember(record.event, record.stamp)
    case .incidentReadersNoted(let event):
      guard let position = incidents.firstIndex(where: { $0.id == event.incident }) else { return }
      incidents[position].readers = event.readers
      if let title = event.title { incidents[position].title = title }
    case .recordExported, .headSealed: break
    case .settingSet(let event):
      settings.removeAll { $0.setting == event.setting }
      settings.append(event)
    case .unknown(let type):
      if !unknownTypes.contains(type) { unknownTypes.append(type) }
    }
  }

  /// The incident called `id`.
  public func incident(_ id: IncidentID) -> Incident? { incidents.first { $0.id == id } }

  /// The name of the next incident opened in `year`, and the number of its chain.
  public func nextIncident(year: Int) -> (id: IncidentID, chain: Int64) {
    let series = IncidentID(year: year, number: 0).series
    let numbered = incidents.filter { $0.id.number > 0 }
    let used = numbered.map(\.id).filter { $0.series == series }.map(\.number).max() ?? 0
    let chain = numbered.map(\.chain).max() ?? 0
    return (IncidentID(year: year, number: used.adding(1)), chain.adding(1))
  }
}
