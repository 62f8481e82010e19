internal import IncidentCore
internal import SafeText

/// The words of a replay.
extension ScreenWords {
  var replayOnly: String {
    say(
      "This is a replay: nothing can be done in the past. \(key(.quit)) leaves it.",
      "再生中は記録できません(過去は変えられません)。\(key(.quit)) で終了します。")
  }
  var notAReplay: String {
    say("Only in a replay: `warroom replay`.", "再生中だけ使えます: `warroom replay`。")
  }
  var replayJumpTitle: String { say("Jump to", "移動先") }

  /// `REPLAY 2026-11-20 12:44:17 x60`, or with a bar where it stands still.
  func replayMark(_ replay: Replay, at moment: Moment, zone: Zone, isNarrow: Bool) -> String {
    let civil = zone.civil(moment)
    let day = isNarrow ? civil.monthAndDay : civil.date
    let pace = replay.progress.map { "\($0)%" } ?? (replay.isPlaying ? "x\(replay.speed)" : "||")
    return "\(say("REPLAY", "再生")) \(day) \(civil.clock(seconds: !isNarrow)) \(pace)"
  }

  /// `#418/1203`.
  func replayPosition(_ replay: Replay) -> String { "#\(replay.position)/\(replay.last)" }
}
