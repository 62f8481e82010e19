/// First reports, in each language.
extension Phrasing {
  /// What was taken down, without its author: `FIRST REPORT found_by = …; found_at = …`.
  func sentence(_ event: IntakeEvent) -> String {
    switch event {
    case .taken(let data):
      let answers = data.answers.map { answer in
        let sure = answer.status == .confirmed ? "" : " (\(name(answer.status)))"
        return "\(answer.fact) = \(stored(answer.value))\(sure)"
      }
      let report =
        data.form == ReportForm.firstReport
        ? say("FIRST REPORT taken down: ", "第一報を聞き取り: ")
        : say("\(data.form) filled in: ", "\(data.form) に記入: ")
      return report + answers.joined(separator: say("; ", "、")) + sources(of: data.answers)
    }
  }

  /// Where the answers are known from, each place once.
  private func sources(of answers: [FactSet]) -> String {
    var places: [String] = []
    for source in answers.compactMap(\.source) where !source.isEmpty && !places.contains(source) {
      places.append(source)
    }
    guard !places.isEmpty else { return "" }
    return say(" [source: \(list(places))]", " [出典: \(list(places))]")
  }
}
