/// What came from outside, in each language.
extension Phrasing {
  /// What was taken in, without its author.
  func sentence(_ event: ImportEvent) -> String {
    switch event {
    case .imported(let data):
      let file = data.file ?? say("standard input", "標準入力")
      let known =
        data.duplicates == 0
        ? "" : say(", \(data.duplicates) were here already", "、登録済み\(data.duplicates)件")
      let lost =
        data.leftOut == 0
        ? "" : say(", \(data.leftOut) could not be read", "、読み取れなかった行\(data.leftOut)件")
      let clock = data.skew.map { " [\(clockNote($0))]" } ?? ""
      return say(
        "imported \(data.added) \(data.added == 1 ? "event" : "events") of \(file) (\(data.format)\(known)\(lost))",
        "\(file)(\(data.format))から\(data.added)件を取り込み\(known)\(lost)") + clock
    case .entry(let data):
      let source = data.source.map { ": \($0)" } ?? ""
      return data.text + say(" [imported\(source)]", " [取り込み\(source)]")
    }
  }
}
