internal import EventLog
internal import IncidentCore
internal import SQLiteEventLog

/// A room somebody has entered: where it is, who acts, in which language, and since when.
struct RoomContext {
  /// The room's directory.
  let path: String
  /// The record.
  let store: SQLiteEventStore
  /// The room on that record, for this thread alone.
  let room: Room
  /// Who acts.
  let author: Author
  /// The language to speak.
  let language: Language
  /// Whether to print JSON.
  let wantsJSON: Bool
  /// The incident that was named, if any.
  let namedIncident: String?
  /// The zone in which times are typed, where one was named.
  let typingZone: Zone?
  /// The present: read once, so that one command has one time.
  let now: Moment

  /// The way to speak to this person, with the clocks of the room.
  func speech() throws -> Phrasing {
    Phrasing(language: language, zone: try room.ledger().zone, now: now)
  }

  /// The incident the command is about: the one that was named, else the only open one, else the
  /// only one there ever was.
  ///
  /// - Throws: `CommandFailure` of `.usage` with the list to choose from.
  func incident() throws -> IncidentID {
    let incidents = try room.ledger().incidents
    if let typed = namedIncident {
      let wanted = typed.uppercased()
      let found = incidents.first { $0.id.rawValue == wanted }
      return found?.id ?? IncidentID(rawValue: typed)
    }
    let open = incidents.filter { !$0.isClosed }
    if let only = open.count == 1 ? open.first : nil { return only.id }
    if let only = incidents.count == 1 ? incidents.first : nil { return only.id }
    throw CommandFailure.chooseIncident(open.isEmpty ? incidents : open, language)
  }

  /// The incident the command is about, as it stands.
  func state() throws -> IncidentState { try room.incident(try incident()) }
}

extension CommandFailure {
  /// Several incidents could be meant, or none.
  fileprivate static func chooseIncident(
    _ incidents: [LedgerState.Incident], _ language: Language
  ) -> CommandFailure {
    guard !incidents.isEmpty else {
      return CommandFailure(
        .usage, rule: "no-incident",
        language.say("This room has no incident yet.", "このルームにはまだインシデントがありません。"),
        mend: language.say("`warroom open \"TITLE\"` opens one.", "`warroom open \"件名\"` で宣言します。"))
    }
    let list = incidents.map { "  \($0.id.rawValue)  \($0.title[language])" }
    return CommandFailure(
      .usage, rule: "choose-incident",
      language.say("Which incident?", "どのインシデントですか?"),
      mend: (list + [language.say("Name it with --incident.", "--incident で指定してください。")])
        .joined(separator: "\n"))
  }
}
