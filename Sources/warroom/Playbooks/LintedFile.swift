internal import BundledPlaybooks
internal import IncidentCore
internal import PlaybookFormat

/// A file somebody wants checked, whichever of ours it is.
struct LintedFile {
  /// What is wrong with it.
  let findings: [Finding]
  /// What it is, where it is no playbook; nil where it is one.
  let remark: String?

  /// Checks what `source` names.
  init(_ source: PlaybookSource, in language: Language) throws(CommandFailure) {
    let name = source.name
    let bytes = try source.bytes(in: language)
    let today = CivilTime(.now, offsetSeconds: 0).date
    switch KnownFormat(of: bytes) {
    case .playbook:
      findings = try source.reading(in: language).findings
      remark = nil
    case .clocks:
      let reader = ClockReader(
        knownCalendars: Set(BundledClocks.calendars), knownQuestions: Self.questions, today: today)
      let reading = reader.read(bytes, file: name)
      findings = reading.findings
      let count = reading.regime?.clocks.count ?? 0
      remark = language.say(
        "\(name): legal clocks (\(count)), no playbook; checked as such.",
        "\(name): 法定期限の定義(\(count)件)として検査しました。")
    case .calendar:
      findings = CalendarReader(today: today).read(bytes, file: name).findings
      remark = language.say(
        "\(name): a calendar, no playbook; checked as such.", "\(name): 暦として検査しました。")
    case .glossary:
      let reading = GlossaryReader().read(bytes, file: name)
      findings = reading.findings
      let count = reading.glossary?.terms.count ?? 0
      remark = language.say(
        "\(name): a list of terms (\(count)), no playbook; checked as such.",
        "\(name): 用語集(\(count)語)として検査しました。")
    case .form:
      findings =
        FormReader(knownQuestions: Self.questions, today: today)
        .read(bytes, file: name).findings
      remark = language.say(
        "\(name): a form, no playbook; checked as such.", "\(name): 様式として検査しました。")
    }
  }

  /// What the clocks and forms of the program ask.
  private static let questions = Set(BundledBook.read().questions)
}
