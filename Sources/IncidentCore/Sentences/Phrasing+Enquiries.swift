/// Enquiries and situation reports, in each language.
extension Phrasing {
  /// The name of a kind of enquiry.
  public func name(_ kind: EnquiryKind) -> String {
    switch kind {
    case .affected: say("affected person", "本人")
    case .media: say("media", "報道")
    case .complaint: say("complaint", "苦情")
    case .other: say("other", "その他")
    }
  }

  /// What people from outside asked or were told.
  func sentence(_ event: EnquiryEvent) -> String {
    switch event {
    case .logged(let data):
      let times = data.count == 1 ? "" : say(" x\(data.count)", " \(data.count)件")
      let way = data.channel.map { say(", \($0)", "、\($0)") } ?? ""
      return say("ENQUIRY ", "問い合わせ ")
        + "\(data.enquiry.rawValue)\(times) (\(name(data.kind))\(way)) "
        + data.text + (data.answer.map { say(" -> told: \($0)", " → 回答: \($0)") } ?? "")
        + (data.open ? say(" [OPEN]", " [未回答]") : "")
    case .answered(let data):
      return say(
        "ENQUIRY \(data.enquiry.rawValue) answered: \(data.answer)",
        "問い合わせ \(data.enquiry.rawValue) に回答: \(data.answer)")
    }
  }

  /// `12 enquiries: affected person 9, media 3; 2 open`.
  public func sentence(_ tally: EnquiryTally) -> String {
    let kinds = EnquiryKind.allCases.filter { tally.total($0) > 0 }
      .map { "\(name($0)) \(tally.total($0))" }
    let open =
      tally.open.isEmpty
      ? "" : say("; \(tally.open.count) open", "。未回答 \(tally.open.count)件")
    return say(
      tally.total() == 1 ? "1 enquiry" : "\(tally.total()) enquiries", "問い合わせ \(tally.total())件")
      + (kinds.isEmpty ? "" : say(": \(list(kinds))", "(\(list(kinds)))")) + open
  }

  /// That a situation report was published.
  func sentence(_ data: SitrepPublished) -> String {
    say("SITREP \(data.label) published", "状況報告 \(data.label) を発行")
      + (data.next.map { say(", next \(time($0))", "、次回 \(time($0))") } ?? "") + tail(data.remark)
  }

  /// When the next situation report is due, or since when it is late.
  public func sitrepDue(_ due: Moment) -> String {
    due < now
      ? say("Situation report OVERDUE \(lateness(now - due))", "状況報告 期限超過 \(lateness(now - due))")
      : say("Next situation report \(time(due))", "次の状況報告 \(time(due))")
  }
}
