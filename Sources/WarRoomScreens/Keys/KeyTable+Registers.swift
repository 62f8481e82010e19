extension KeyTable {
  static let registers: [Binding] = [
    bind(
      .evidenceAdd, "e", [.evidence], "Register evidence: what it is, from where", "証拠を登録する",
      hint: ("evidence", "証拠"), command: "evidence add vpn.log --source fw1"),
    bind(
      .custodyGive, "a", [.evidence], "Hand the piece over to somebody", "証拠を受け渡す",
      hint: ("hand over", "受渡"), command: "custody EV-01 dan \"...\""),
    bind(
      .custodyAccept, "+", [.evidence], "Confirm that it was handed to you, or as witnessed",
      "受け渡しを確認する(受領・立会)", hint: ("confirm", "受領"), command: "custody accept EV-01"),
    bind(
      .custodyDecline, "r", [.evidence], "It was not handed over so; take your offer back",
      "受け渡しを断る・取り下げる", command: "custody decline EV-01 \"...\""),
    bind(
      .custodyTake, "c", [.evidence], "Take it over: back from outside, or out of reach",
      "引き取る(外部から戻った・保管者不在)", command: "custody take EV-01 \"...\""),
    bind(
      .evidenceVoid, "x", [.evidence], "Say that the line was entered in error", "登録を無効にする",
      command: "evidence void EV-01 \"...\""),
    bind(
      .evidenceCorrect, "w", [.evidence], "Write anew what is said of it", "登録内容を訂正する",
      command: "evidence correct EV-01 \"...\" --seal ..."),
    bind(
      .scopeAdd, "s", [.scope], "Start a line: something is or may be hit", "影響範囲に登録する",
      hint: ("add", "登録"), command: "scope add system web01 --status affected"),
    bind(
      .measureAdd, "p", [.scope], "Put a containment measure down", "封じ込め措置を記録する",
      hint: ("measure", "措置"), command: "measure add \"...\" --where fw1 --undo-by +2d"),
    bind(
      .measureEffective, "+", [.scope], "Record that the measure works", "措置の有効化を記録する",
      hint: ("works", "有効"), command: "measure effective CM-01"),
    bind(
      .measureUndone, "r", [.scope], "Record that the measure was taken back", "措置の解除を記録する",
      hint: ("undone", "解除"), command: "measure undone CM-01"),
    bind(
      .scopeVoid, "x", [.scope], "Take the line out; withdraw the measure",
      "登録を取り消す・措置を取りやめる", command: "scope remove SC-01 \"...\""),
  ]

  static let registerViews: [Binding] = [
    bind(
      .evidenceRegister, "E", reading, "Evidence register and custody", "証拠一覧と保管者",
      command: "evidence list"),
    bind(
      .scope, "X", reading, "What is hit, and containment measures", "影響範囲と封じ込め措置",
      command: "scope list"),
  ]
}
