/// The wish to publish a situation report.
public struct PublishSitrep: IncidentCommand {
  /// The language it is written in.
  public var language: Language
  /// What is added to what the record says.
  public var remark: String?
  /// When the next one is promised; nil for the rhythm of the room.
  public var next: Moment?
  /// Whether no next one is promised.
  public var isLast: Bool
  /// The rhythm of the room.
  public var rhythm: SitrepRhythm

  /// A situation report.
  public init(
    language: Language, remark: String? = nil, next: Moment? = nil, isLast: Bool = false,
    rhythm: SitrepRhythm
  ) {
    self.language = language
    self.remark = remark
    self.next = next
    self.isLast = isLast
    self.rhythm = rhythm
  }

  /// Anybody who may write: it says nothing that the record does not. Its text is made here, from
  /// the newest state, so that it is the one the record names.
  public func decide(_ situation: Situation) throws(Refusal) -> [IncidentEvent] {
    try situation.mayWrite()
    if let next, next < situation.now { throw .momentPassed(next) }
    let usual = rhythm[situation.state.severity].map { situation.now + $0 }
    let promised = isLast || !situation.state.isActive ? next : next ?? usual
    let number = situation.state.sitrep.count.adding(1)
    let remark = remark.flatMap { $0.isBlank ? nil : $0 }
    let report = SituationReport(
      situation.state, now: situation.now, language: language, next: promised, remark: remark)
    return [
      .sitrepPublished(
        SitrepPublished(
          number: number, language: language, text: report.text, next: promised, remark: remark))
    ]
  }
}
