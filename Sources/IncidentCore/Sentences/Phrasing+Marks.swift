/// What was marked on entries, in each language.
extension Phrasing {
  /// The colour and what it means, in the words of the Traffic Light Protocol.
  public func name(_ light: TrafficLight) -> String { "TLP:\(light.rawValue.uppercased())" }

  /// What was marked, without its author.
  func sentence(_ event: MarkEvent) -> String {
    let entry = event.entry
    switch event {
    case .starred(let data):
      return say("marks #\(entry) for the report", "#\(entry) を報告書用に選定") + because(data.reason)
    case .unstarred(let data):
      return say("takes #\(entry) off the report", "#\(entry) を報告書の対象から除外")
        + because(data.reason)
    case .classified(let data):
      guard let tlp = data.tlp else {
        return say(
          "#\(entry) may travel as far as the incident", "#\(entry) の共有範囲をインシデントと同じに変更")
          + because(data.reason)
      }
      return say("#\(entry) is \(name(tlp))", "#\(entry) の共有範囲を\(name(tlp))に変更")
        + because(data.reason)
    }
  }

  /// What is to be known about the time of an entry; empty where it is exact and its source's clock
  /// right.
  func timeNotes(_ entry: EntryRecorded) -> String {
    let about = entry.about == true ? say(" [time approximate]", " [時刻はおおよそ]") : ""
    return about + (entry.skew.map { " [\(clockNote($0))]" } ?? "")
  }

  /// How a source's clock was off, and that the time is corrected by it.
  public func clockNote(_ skew: Int64) -> String {
    let length = exactSpan(Int64(clamping: skew.magnitude))
    return skew > 0
      ? say("source clock \(length) fast, corrected", "出典の時計は\(length)進み、補正済み")
      : say("source clock \(length) slow, corrected", "出典の時計は\(length)遅れ、補正済み")
  }

  /// `3m20s`: a length of time to the second.
  private func exactSpan(_ milliseconds: Int64) -> String {
    let seconds = milliseconds / 1_000
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60)
    let parts = [(hours, "h", "時間"), (minutes, "m", "分"), (rest, "s", "秒")].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return say("\(milliseconds)ms", "\(milliseconds)ミリ秒") }
    return parts.map { "\($0.0)" + say($0.1, $0.2) }.joined()
  }

  private func because(_ reason: String?) -> String { reason.map { ": \($0)" } ?? "" }
}
