internal import EventLog
internal import IncidentCore

/// Filters of a timeline as people type them, the same as behind `/` on the screen.
extension RoomContext {
  /// The filter `typed`, for an incident as it stands.
  ///
  /// - Throws: `CommandFailure` of `.usage` where it names something there is not.
  func filter(_ typed: String, _ state: IncidentState) throws -> TimelineFilter {
    let vocabulary = FilterVocabulary(state, try room.ledger(), now: now)
    let (filter, problems) = TimelineFilter.read(typed, vocabulary)
    guard problems.isEmpty else {
      let speak = try speech()
      throw CommandFailure(
        .usage, rule: "bad-filter", problems.map { speak.sentence($0) }.joined(separator: "\n"),
        mend: language.say(
          "A filter is words and kind: by: duty: phase: task: after: before: star: with values.",
          "絞り込みは語句と kind: by: duty: phase: task: after: before: star: で指定します。"))
    }
    return filter
  }

  /// What a filter asks for, in both languages, for whoever reads an export.
  func summary(of filter: TimelineFilter) -> LocalizedText {
    func say(_ language: Language) -> String {
      Phrasing(language: language, zone: (try? room.ledger().zone) ?? .utc, now: now)
        .summary(of: filter)
    }
    return LocalizedText(en: say(.english), ja: say(.japanese))
  }
}
