internal import IncidentCore
internal import TerminalCells

extension KeyTable {
  /// The keys of the post-mortem. Enter on a line writes what it is about; on a heading it adds.
  static let review: [Binding] = [
    bind(
      .postMortem, "P", reading, "Post-mortem: causes, findings, action items",
      "事後検証(原因・振り返り・再発防止策)", command: "postmortem"),
    bind(
      .reviewCheck, "v", [.review], "You read it and it is right; the action works",
      "内容を確認した(対策: 効果を確認した)", hint: ("check", "確認"), command: "postmortem check"),
    bind(
      .reviewRefuse, "V", [.review], "The action item does not work", "対策の効果がない(差し戻す)",
      command: "action verify A-01 --wrong \"...\""),
    bind(
      .addFinding, "K", [.review], "Write down what went well, badly or was lucky",
      "振り返りを書く(うまくいった・いかなかった・運)", hint: ("finding", "振返り"),
      command: "postmortem badly \"...\""),
    bind(
      .addCause, "W", [.review], "Write down why; on a cause: why that was possible",
      "なぜを書く(原因の行ではその理由)", hint: ("why", "なぜ"),
      command: "postmortem why \"...\" --under R-01"),
    bind(
      .addAction, "p", [.review], "Write down what will be changed", "再発防止策を書く",
      hint: ("action", "対策"), command: "action add \"...\" --owner dan --due +30d"),
    bind(
      .actionDone, "+", [.review], "The action item is in place, with proof of effect",
      "対策を実施した(効果の根拠を書く)", command: "action done A-01 \"...\""),
    bind(
      .actionAssign, "a", [.review], "Give the action item to somebody", "対策の担当を決める",
      command: "action assign A-01 dan"),
    bind(
      .reviewRemove, "x", [.review], "Take the line out; drop the action item", "行を削除する・対策を取りやめる",
      command: "postmortem remove L-01"),
    bind(
      .actionReopen, "o", [.review], "Open the action item again", "対策を再開する",
      command: "action reopen A-01 \"...\""),
  ]
}
