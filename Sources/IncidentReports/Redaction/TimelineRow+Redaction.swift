internal import IncidentCore

extension TimelineRow {
  /// The row without what a reader may not see; nil where it is left out.
  public func redacted(by redaction: inout Redaction) -> TimelineRow? {
    guard redaction.admits(seq, tlp, about: task) else { return nil }
    if redaction.keepsTexts { return self }
    var row = self
    row.actor = redaction.name(actor)
    row.english = redaction.text(english, in: .english)
    row.japanese =
      saysTheSameTwice && !redaction.choice.isBlameless
      ? row.english : redaction.text(japanese, in: .japanese)
    if let duty, redaction.choice.isBlameless {
      let isOwn = duty.member == actor
      func sentence(_ language: Language) -> String? {
        let name = redaction.text(duty.member.rawValue, in: language)
        return duty.sentence(calling: name, isOwn: isOwn, in: language)
      }
      row.english = sentence(.english) ?? row.english
      row.japanese = sentence(.japanese) ?? row.japanese
    }
    return row
  }
}
