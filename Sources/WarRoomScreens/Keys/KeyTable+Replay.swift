internal import IncidentCore
internal import TerminalCells

extension KeyTable {
  /// The keys of a replay, which come before those of the view.
  static let replay: [Binding] = [
    bind(
      .replayPlay, "space", [.replay], "Let time go on, or stand still", "再生・一時停止",
      hint: ("play/pause", "再生/停止")),
    bind(.replayForward, "right", [.replay], "One entry on", "次の記録へ", hint: ("next", "次")),
    bind(.replayBack, "left", [.replay], "One entry back", "前の記録へ", hint: ("back", "前")),
    bind(.replayForwardMany, ">", [.replay], "A hundred entries on", "100件先へ"),
    bind(.replayBackMany, "<", [.replay], "A hundred entries back", "100件前へ"),
    bind(.replaySlower, ",", [.replay], "Slower", "遅く", hint: ("slower", "遅く")),
    bind(.replayFaster, ".", [.replay], "Faster", "速く", hint: ("faster", "速く")),
    bind(
      .replayJump, "J", [.replay], "Jump to a time or an entry", "時刻・記録番号へ移動",
      hint: ("jump", "移動"), command: "replay --at \"2026-11-20 12:44\""),
    bind(.replayStart, "home", [.replay], "To the beginning", "最初へ"),
    bind(.replayEnd, "end", [.replay], "To the end", "最後へ"),
  ]
}
