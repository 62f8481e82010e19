internal import IncidentCore

/// That somebody took up or gave up a duty. Where people are called by their duties, the usual
/// sentence would say that the scribe is the scribe; this one names the duty alone.
struct DutyChange: Hashable, Sendable {
  /// Whose duty it is.
  let member: MemberName
  private let duty: Duty
  private let isTakenUp: Bool

  /// The change `event` brings; nil where it brings none.
  init?(_ event: IncidentEvent) {
    switch event {
    case .dutyAssumed(let data): (duty, member, isTakenUp) = (data.duty, data.member, true)
    case .dutyRenounced(let data): (duty, member, isTakenUp) = (data.duty, data.member, false)
    default: return nil
    }
  }

  /// What a reader is told who does not learn the member's name.
  ///
  /// - Parameters:
  ///   - name: What the member is called in `language`.
  ///   - isOwn: Whether the member did it, who then stands beside the sentence.
  ///   - language: The reader's.
  /// - Returns: the sentence; nil where the usual one does.
  func sentence(calling name: String, isOwn: Bool, in language: Language) -> String? {
    let speak = Phrasing(language: language, zone: .utc, now: Moment(milliseconds: 0))
    let duty = speak.name(duty)
    if isOwn {
      return isTakenUp
        ? speak.say("takes up the duty: \(duty)", "担当に就任: \(duty)")
        : speak.say("gives up the duty: \(duty)", "担当を離任: \(duty)")
    }
    guard name.hasPrefix(duty) else { return nil }
    return isTakenUp
      ? speak.say("\(name) takes up the duty", "\(name)が担当に就任")
      : speak.say("\(name) gives up the duty", "\(name)が担当を離任")
  }
}
