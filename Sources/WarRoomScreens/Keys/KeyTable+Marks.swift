internal import IncidentCore

extension KeyTable {
  /// Acts on the selected entry of the timeline, and ways to look at it.
  static let marks: [Binding] = [
    bind(
      .classify, "", [.timeline], "Say how far the entry may travel (TLP)", "記録の共有範囲(TLP)を指定する",
      command: "mark 418 --tlp red"),
    bind(
      .star, "*", [.timeline], "Mark the entry for the report, or not", "報告書に載せる記録として選ぶ・外す",
      hint: ("star", "選定"), command: "star 418"),
    bind(
      .narrow, "ctrl-p", [.timeline], "Pick what the timeline shows", "表示する記録を項目で選ぶ",
      command: "log --filter \"kind:decision\""),
    bind(.jump, "ctrl-g", [.timeline], "Jump to a time", "時刻へ移動する"),
  ]
}
