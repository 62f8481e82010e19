public import IncidentCore

/// The post-mortem of an incident: what the record says, and what people wrote about it.
///
/// It tells who did what when to a reader who knows nothing of the incident, by duties where names
/// are not shown.
public struct PostMortem: Sendable {
  let state: IncidentState
  let figures: Figures
  let timeline: PostMortemTimeline
  let people: DutyNames
  let speak: Phrasing

  /// A post-mortem.
  ///
  /// - Parameters:
  ///   - state: The incident as it stands.
  ///   - figures: The figures of its record.
  ///   - timeline: The entries to be told.
  ///   - people: How people appear.
  ///   - speak: The language, and the present.
  public init(
    of state: IncidentState, figures: Figures, timeline: PostMortemTimeline, people: DutyNames,
    in speak: Phrasing
  ) {
    self.state = state
    self.figures = figures
    self.timeline = timeline
    self.people = people
    self.speak = speak
  }

  /// What people wrote.
  var post: IncidentReview { state.post }

  /// The document.
  public var document: Document {
    Document(
      title: speak.say(
        "Post-mortem of \(state.id.rawValue): \(title)", "\(state.id.rawValue) 事後検証報告: \(title)"),
      language: speak.language,
      blocks: [standing, .heading(1, speak.name(ReviewPart.summary))] + summary
        + [.heading(1, speak.name(ReviewPart.impact))] + impact
        + scope + [.heading(1, speak.say("Timeline", "時系列"))] + told
        + [.heading(1, speak.say("Decisions", "判断"))] + decisions
        + measures + [.heading(1, speak.say("Legal deadlines", "法定期限"))] + page.clocks
        + [.heading(1, speak.say("Notices", "通知・公表"))] + notices + enquiries
        + [.heading(1, speak.say("Figures", "計測値"))] + page.milestones + page.work
        + [.heading(1, speak.name(ReviewPart.response))] + response
        + [.heading(1, speak.say("Why did the mechanism not stop it?", "なぜ仕組みで防げなかったか"))]
        + causes + [.heading(1, speak.say("Action items", "再発防止策"))] + actions
        + evidence + [.heading(1, speak.say("Who took part", "体制"))] + duties
        + [.heading(1, speak.say("What is still missing", "残っていること"))] + missing
        + [.heading(1, speak.say("Annex: the work by task", "付録: タスクごとの計測"))] + page.tasks
        + [.heading(1, speak.say("Annex: how the figures are made", "付録: 計測の定義"))]
        + page.definitions)
  }

  /// What the record says by itself, without what people wrote.
  public var recordBlocks: [Document.Block] {
    [.heading(2, speak.say("Figures", "計測値"))] + page.milestones + page.work
      + [.heading(2, speak.say("Legal deadlines", "法定期限"))] + page.clocks
      + [.heading(2, speak.say("Notices", "通知・公表"))] + notices + enquiries
      + [.heading(2, speak.say("Timeline", "時系列"))] + told
  }

  private var title: String { typed(state.title[speak.language]) }

  private var page: MetricsPage { MetricsPage(figures, of: state, in: speak) }

  /// A text of a person, without names where they are not shown.
  func typed(_ text: String, at moment: Moment? = nil) -> String {
    people.text(text, at: moment ?? state.openedAt)
  }

  /// A moment for a reader far away: date, wall clock of the room, UTC.
  func when(_ moment: Moment) -> String {
    let local = state.zone.civil(moment)
    return "\(local.date) \(local.clock(seconds: false)) \(state.zone.abbreviation(at: moment))"
  }

  /// Whether a second person vouches for it.
  private var standing: Document.Block {
    let checks = post.standingChecks
    guard post.isChecked, let hash = checks.first?.hash else {
      guard !post.isEmpty else {
        return .note(
          speak.say(
            "DRAFT made from the record: nobody has written or checked anything yet.",
            "記録から作成した草稿です。まだ誰も加筆・確認していません。"))
      }
      return .note(
        checks.isEmpty
          ? speak.say(
            "NOT CHECKED: no second person has checked it as it stands.",
            "未確認: 現在の内容は別の人の確認を受けていません。")
          : speak.say(
            "NOT CHECKED IN FULL: one author has checked the others' words; theirs need a second person.",
            "一部未確認: 執筆者の1人が確認済みですが、その人が書いた部分は別の人の確認が必要です。"))
    }
    let by = checks.map { "\(people.who($0.by, at: $0.at)) \(when($0.at))" }
    return .fields([
      Document.Field(speak.say("Checked by", "確認"), speak.list(by)),
      Document.Field(speak.say("SHA-256 of what was checked", "確認した内容のSHA-256"), hash),
    ])
  }
}
