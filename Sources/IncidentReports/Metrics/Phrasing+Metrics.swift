internal import IncidentCore

/// What the figures of a response are called and how they are made, in each language. The same
/// definitions stand in docs/guide-reader.md.
extension Phrasing {
  /// The name of a milestone.
  func name(_ milestone: Milestone) -> String {
    switch milestone {
    case .occurred: say("Occurred", "発生")
    case .detected: say("Detected", "検知")
    case .known: say("Known to the organisation", "組織として認識")
    case .declared: say("Declared", "宣言")
    case .contained: say("Contained", "封じ込め")
    case .firstNotice: say("First notice sent", "最初の通知・報告")
    case .personsNotified: say("Persons notified", "本人への通知")
    case .closed: say("Closed", "終結")
    }
  }

  /// Where a milestone comes from.
  func definition(_ milestone: Milestone) -> String {
    switch milestone {
    case .occurred: say("the fact occurred_at", "事実 occurred_at")
    case .detected: say("the fact detected_at", "事実 detected_at")
    case .known:
      say(
        "the moment any department knew, as said at opening (--known-at)",
        "いずれかの部署が知った時点。宣言時に指定(--known-at)")
    case .declared: say("the entry that opened the incident", "インシデントを宣言した記録")
    case .contained:
      say(
        "the fact contained_at, else the end of the last needed task that stops the damage",
        "事実 contained_at。なければ、被害を止めるタスクのうち最後に完了したものの時刻")
    case .firstNotice:
      say(
        "the first notice or filing recorded as sent, or the first finished task that sends something out; notices to staff do not count",
        "最初に送付を記録した通知・届出、または最初に完了した「外部へ出す」タスク(社内向けは除く)")
    case .personsNotified:
      say(
        "the fact persons_notified_at, else the first notice to persons recorded as sent",
        "事実 persons_notified_at。なければ、本人宛ての通知の最初の送付")
    case .closed: say("the entry that closed the incident", "インシデントを終結した記録")
    }
  }

  /// How somebody can fill a milestone in that the record does not say.
  func mend(_ reached: ReachedMilestone) -> String {
    if let question = reached.milestone.question {
      let command = "warroom fact set \(question.id) \"2026-11-20 09:02\""
      guard !reached.waitsFor.isEmpty else {
        return say("say it: \(command)", "記録するには: \(command)")
      }
      return say(
        "not finished: \(few(reached.waitsFor.map(\.rawValue))); or say it: \(command)",
        "未完了: \(few(reached.waitsFor.map(\.rawValue)))。または: \(command)")
    }
    switch reached.milestone {
    case .firstNotice:
      return say(
        "record what was sent: warroom notice sent NT-01 --at TIME, or warroom clock met CLOCK --at TIME",
        "送ったものを記録: warroom notice sent NT-01 --at 時刻、または warroom clock met 期限名 --at 時刻")
    case .closed: return say("the response goes on", "対応継続中")
    default:
      return say(
        "was not said at opening; write it into the summary", "宣言時に指定なし。概要に書いてください")
    }
  }

  /// How the other figures are made, one sentence each.
  var metricDefinitions: [String] {
    [
      say(
        "Time to claim: from the playbook coming into the incident to the task's first owner.",
        "引き受けまで: プレイブック適用から最初の担当者が決まるまで。"),
      say(
        "Time to finish: from the first owner to the last time the task was finished, its check included.",
        "完了まで: 最初の担当者が決まってから最後に完了するまで(確認を含む)。"),
      say(
        "Blocked: from saying that a task is blocked to the next act that moves it on, by what it waited for.",
        "停滞: 停滞を記録してから次に動くまで。待ち先ごとに合計。"),
      say(
        "Check turnaround: from finishing the work to the verdict of a second person.",
        "確認の所要: 実施から別の人の判定まで。"),
      say(
        "Margin of a clock: time left when its filing was sent; negative where it was late.",
        "期限の余裕: 提出した時点の残り時間。負は遅れ。"),
      say(
        "Acts that were taken back do not count. Times are when things happened, where somebody said so, else when they were recorded.",
        "取り消された操作は数えない。時刻は発生時刻(指定がなければ記録時刻)。"),
    ]
  }

  /// How many, on average, and at most; a dash for none.
  func summary(_ lengths: Lengths) -> String {
    guard let mean = lengths.mean else { return "-" }
    return say(
      "\(lengths.count): \(duration(mean)) on average, \(duration(lengths.longest)) at most",
      "\(lengths.count)件: 平均 \(duration(mean))、最長 \(duration(lengths.longest))")
  }
}
