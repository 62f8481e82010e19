public import IncidentCore

/// The post-mortem of an incident: what the record says, and what people wrote about it.
///
/// It tells who did what when to a reader who knows nothing of the incident. Members appear by name;
/// a `Redaction` puts duties for them.
public struct PostMortem: Sendable {
  let state: IncidentState
  let figures: Figures
  let timeline: PostMortemTimeline
  let showsNames: Bool
  let speak: Phrasing

  /// A post-mortem.
  ///
  /// - Parameters:
  ///   - state: The incident as it stands.
  ///   - figures: The figures of its record.
  ///   - timeline: The entries to be told.
  ///   - showsNames: Whether its readers may see names; what only names would tell is left out else.
  ///   - speak: The language, and the present.
  public init(
    of state: IncidentState, figures: Figures, timeline: PostMortemTimeline, showsNames: Bool,
    in speak: Phrasing
  ) {
    self.state = state
    self.figures = figures
    self.timeline = timeline
    self.showsNames = showsNames
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
      blocks: [standing, guide, .heading(1, speak.name(ReviewPart.summary))] + summary
        + [.heading(1, speak.name(ReviewPart.impact))] + impact
        + scope + [.heading(1, speak.say("Timeline", "時系列"))] + told
        + [.heading(1, speak.say("Decisions", "判断"))] + decisions
        + measures + [.heading(1, speak.say("Legal deadlines", "法定期限"))] + page.clocks
        + [.heading(1, speak.say("Notices", "通知・公表"))] + notices + enquiries
        + [.heading(1, speak.say("Figures", "計測値"))] + page.milestonesToRead + page.work
        + [.heading(1, speak.name(ReviewPart.response))] + response
        + [.heading(1, speak.say("Why did the mechanism not stop it?", "なぜ仕組みで防げなかったか"))]
        + causes + [.heading(1, speak.say("Action items", "再発防止策"))] + actions
        + evidence + [.heading(1, speak.say("Who took part", "体制"))] + duties
        + [.heading(1, speak.say("What is still missing", "残っていること"))] + missing
        + sentTexts + workByTask
        + [.heading(1, speak.say("Annex: how the figures are made", "付録: 計測の定義"))]
        + page.definitions)
  }

  private var workByTask: [Document.Block] {
    let tasks = page.tasks
    if tasks.isEmpty { return [] }
    return [.heading(1, speak.say("Annex: the work by task", "付録: タスクごとの計測"))] + tasks
  }

  /// What the record says by itself, without what people wrote.
  public var recordBlocks: [Document.Block] {
    [.heading(2, speak.say("Figures", "計測値"))] + page.milestones + page.work
      + [.heading(2, speak.say("Legal deadlines", "法定期限"))] + page.clocks
      + [.heading(2, speak.say("Notices", "通知・公表"))] + notices + enquiries
      + [.heading(2, speak.say("Timeline", "時系列"))] + told
  }

  private var title: String { state.title[speak.language] }

  private var page: MetricsPage { MetricsPage(figures, of: state, in: speak) }

  /// A moment for a reader of another day: date, wall clock and zone of the incident.
  func when(_ moment: Moment) -> String { state.zone.stamp(moment) }

  /// What somebody needs to know who has never seen a room.
  private var guide: Document.Block {
    .paragraph(
      speak.say(
        "How to read it: #12 is entry 12 of the record, C-01 a task, D-01 a decision, NT-01 a notice, "
          + "EV-01 a piece of evidence. Times are \(state.zone.abbreviation(at: state.openedAt)). Texts "
          + "stand in the language they were typed in.",
        "読み方: #12 は記録の12件目、C-01 はタスク、D-01 は判断、NT-01 は通知、EV-01 は証拠。"
          + "時刻は \(state.zone.abbreviation(at: state.openedAt))。"))
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
    let by = checks.map { "\($0.by.rawValue) \(when($0.at))" }
    return .fields([
      Document.Field(speak.say("Checked by", "確認"), speak.list(by)),
      Document.Field(speak.say("SHA-256 of what was checked", "確認した内容のSHA-256"), hash),
    ])
  }
}
