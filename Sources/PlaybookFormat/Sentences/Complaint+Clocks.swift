internal import IncidentCore

/// What can be wrong with clock and calendar files.
extension Complaint {
  static func badStart(_ event: ClockStartRule.Event) -> Complaint {
    Complaint(
      .badStart,
      message: LocalizedText(
        en: "The start “\(event.rawValue)” does not say what it needs.",
        ja: "start の「\(event.rawValue)」に必要な指定がない。"),
      mend: LocalizedText(
        en: """
          Give “clock” for submitted and for nothing else, and “says” for stated: \
          {event: submitted, clock: nis2-notification}
          """,
        ja: """
          submitted には clock を(他には書かない)、stated には says を書く。\
          例: {event: submitted, clock: nis2-notification}
          """))
  }

  static func badPeriod(_ found: String, most: Int) -> Complaint {
    Complaint(
      .badPeriod,
      message: LocalizedText(
        en: "\(quoted(found)) is no amount here.", ja: "\(named(found))は数量として使えない。"),
      mend: LocalizedText(
        en: "Write a whole number from 1 to \(most).", ja: "1から\(most)までの整数で書く。"))
  }

  static func badTimeOfDay(_ found: String) -> Complaint {
    Complaint(
      .badTimeOfDay,
      message: LocalizedText(
        en: "\(quoted(found)) is not a time of day.", ja: "\(named(found))は時刻ではない。"),
      mend: LocalizedText(
        en: "Write hours and minutes in quotes, such as \"17:30\".",
        ja: "\"17:30\" のように時と分を引用符付きで書く。"))
  }

  static func unknownZone(_ found: String) -> Complaint {
    Complaint(
      .unknownZone,
      message: LocalizedText(
        en: "This machine knows no time zone \(quoted(found)).",
        ja: "この環境に時間帯\(named(found))はない。"),
      mend: LocalizedText(
        en: "Write an IANA name, such as Asia/Tokyo.", ja: "Asia/Tokyo などIANAの名前で書く。"))
  }

  static func unknownCalendar(_ found: String, known: [String]) -> Complaint {
    Complaint(
      .unknownCalendar,
      message: LocalizedText(
        en: "There is no calendar \(quoted(found)).", ja: "暦\(named(found))がない。"),
      mend: choose(found, from: known))
  }

  static let needsCalendar = Complaint(
    .needsCalendar,
    message: LocalizedText(
      en: "Nothing says which days are closed.", ja: "どの日が休みかを示す暦の指定がない。"),
    mend: LocalizedText(
      en: "Name a “calendar”, or count calendar days with “roll: none”.",
      ja: "calendar を書くか、暦日で数えて「roll: none」とする。"))

  static func clockCycle(_ path: [ClockID]) -> Complaint {
    let shown = path.prefix(12).map(\.rawValue).joined(separator: " → ")
    return Complaint(
      .cycle,
      message: LocalizedText(
        en: "These clocks wait for each other: \(shown).",
        ja: "期限が互いの提出を待っている: \(shown)。"),
      mend: LocalizedText(
        en: "Let one of them start at something a person can say.",
        ja: "いずれかの start を人が判断できる出来事にする。"))
  }

  static func longUnverified(_ day: String) -> Complaint {
    Complaint(
      .stale,
      message: LocalizedText(
        en: "The rules were last compared with their sources on \(day).",
        ja: "出典との照合が最後に行われたのは \(day)。"),
      mend: LocalizedText(
        en: "Read the sources again, mend what changed, and set a new day.",
        ja: "出典を読み直して改め、新しい日付を書く。"))
  }

  static func dayOutOfPlace(_ day: String) -> Complaint {
    Complaint(
      .dayOutOfPlace,
      message: LocalizedText(
        en: "\(day) stands outside the calendar, twice, or after a later day.",
        ja: "\(day) が範囲外か、重複か、順序違いになっている。"),
      mend: LocalizedText(
        en: "Check its year, and keep the days in order.", ja: "年を確かめ、日付順に並べる。"))
  }

  static let noOpenDay = Complaint(
    .noOpenDay,
    message: LocalizedText(
      en: "Every day of the week is closed.", ja: "毎日が休みになっている。"),
    mend: LocalizedText(
      en: "List only the days of the weekend.", ja: "週末の曜日だけを書く。"))
}
