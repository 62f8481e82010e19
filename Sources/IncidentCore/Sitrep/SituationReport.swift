/// How things stand, for people who do not sit at the board: conditions, what is known and what is
/// not, actions, needs, and what comes next. Made from the record; nobody has to remember anything.
public struct SituationReport: Hashable, Sendable {
  /// One part of it.
  public struct Part: Hashable, Sendable {
    /// What it is about.
    public var heading: String
    /// What it says, an item each; never empty.
    public var items: [String]
  }

  /// What it is called, with the incident's name.
  public var title: String
  /// The parts, in the order they are read.
  public var parts: [Part] = []
  /// The language it is written in.
  public var language: Language
  /// Whether it is about an exercise.
  public var isDrill: Bool

  /// The report on `state` at `now`, with when the next one is promised or due, and what somebody
  /// adds to what the record says.
  public init(
    _ state: IncidentState, now: Moment, language: Language, next: Moment?, remark: String? = nil
  ) {
    let speak = Phrasing(language: language, zone: state.zone, now: now)
    self.language = language
    title =
      speak.say("Situation report", "状況報告")
      + " \(state.id.rawValue) \(state.shownTitle[language])"
    isDrill = state.isDrill
    let facts = FactGroups(state)
    let since = state.sitrep.last?.at ?? state.openedAt
    let none = speak.say("Nothing so far.", "現時点でなし。")
    func add(_ english: String, _ japanese: String, _ items: [String], empty: String? = nil) {
      let items = items.isEmpty ? [empty].compactMap(\.self) : items
      if !items.isEmpty { parts.append(Part(heading: speak.say(english, japanese), items: items)) }
    }
    let conditions = SitrepConditions(state: state, speak: speak)
    add("Conditions", "状況", conditions.items)
    add("Known", "判明していること", facts.known.map { speak.sentence($0) }, empty: none)
    add(
      "Under investigation", "調査中", conditions.investigating(facts),
      empty: none)
    add("Ruled out", "否定されたこと", facts.ruledOut.map { $0.question.title[language] })
    let actions = SitrepActions(state: state, speak: speak, since: since)
    add("Actions", "対応", actions.items, empty: none)
    add("Needs", "必要なこと", actions.needs, empty: speak.say("None.", "なし。"))
    if state.enquiries.last > 0 {
      add("Enquiries", "問い合わせ", conditions.enquiries)
    }
    add("Next", "次の予定", actions.next(report: next), empty: speak.say("None.", "なし。"))
    add("Remarks", "補足", remark.map { [$0] } ?? [])
  }

  /// The whole report as text: what is published and whose digest the record keeps.
  public var text: String {
    let blocks = parts.map { part in
      ([part.heading] + part.items.map { "- \($0)" }).joined(separator: "\n")
    }
    return ([(isDrill ? "DRILL " : "") + title] + blocks).joined(separator: "\n\n") + "\n"
  }
}
