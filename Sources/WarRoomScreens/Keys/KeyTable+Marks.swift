internal import IncidentCore

extension KeyTable {
  /// Acts on the selected entry of the timeline.
  static let marks: [Binding] = [
    bind(
      .star, "*", [.timeline], "Mark the entry for the report, or not", "報告書に載せる記録として選ぶ・外す",
      hint: ("star", "選定"), command: "star 418"),
    bind(
      .classify, "", [.timeline], "Say how far the entry may travel (TLP)", "記録の共有範囲(TLP)を指定する",
      command: "mark 418 --tlp red"),
  ]
}
