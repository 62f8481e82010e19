internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SQLiteEventLog

/// What a shell offers when somebody presses Tab: names out of the room itself.
///
/// Nothing is said when there is no room: a shell that beeps is enough.
enum Completions {
  /// Tasks of the incident; finished ones too, for they can be reopened.
  static let tasks = CompletionKind.custom { words, _, _ in
    state(words)?.tasks.map(\.id.rawValue) ?? []
  }

  /// Members who may write.
  static let members = CompletionKind.custom { words, _, _ in members(words) }

  /// Everybody who belongs to the room.
  static let everybody = CompletionKind.custom { words, _, _ in
    ledger(words)?.activeMembers.map(\.id.rawValue) ?? []
  }

  /// Everybody who belonged to the room once.
  static let formerMembers = CompletionKind.custom { words, _, _ in
    ledger(words)?.members.filter { !$0.isActive }.map(\.id.rawValue) ?? []
  }

  /// Who is named for the incident.
  static let readers = CompletionKind.custom { words, _, _ in
    state(words)?.restriction?.readers.map(\.rawValue) ?? []
  }

  /// Keys that open the door.
  static let keys = CompletionKind.custom { words, _, _ in
    ledger(words)?.activeMembers.flatMap(\.activeKeys).map(\.id.rawValue) ?? []
  }

  /// What a member may do.
  static let rights = CompletionKind.list(Right.allCases.map(\.rawValue))

  /// Duties a member can take on in every incident.
  static let standingDuties = CompletionKind.list(
    Duty.standard.filter { $0 != .commander }.map(\.rawValue))

  /// Duties of the incident.
  static let duties = CompletionKind.custom { words, _, _ in
    let known = state(words)?.duties.map(\.id) ?? []
    return (known.isEmpty ? Duty.standard : known).map(\.rawValue)
  }

  /// Legal clocks of the incident, and those the program knows.
  static let clocks = CompletionKind.custom { words, _, _ in
    let known = state(words)?.clocks.map(\.id) ?? []
    return Set(known + BundledBook.read().ids).map(\.rawValue).sorted()
  }

  /// Notices that leave the house.
  static let outgoing = CompletionKind.custom { words, _, _ in
    state(words)?.outgoing.map(\.id.rawValue) ?? []
  }

  /// Enquiries that are not answered yet.
  static let openEnquiries = CompletionKind.custom { words, _, _ in
    state(words)?.enquiries.open.map(\.id.rawValue) ?? []
  }

  /// Pieces of evidence.
  static let evidence = CompletionKind.custom { words, _, _ in
    state(words)?.evidence.standing.map(\.label) ?? []
  }

  /// Lines of the scope register.
  static let scope = CompletionKind.custom { words, _, _ in
    state(words)?.scope.standing.map(\.label) ?? []
  }

  /// Containment measures.
  static let measures = CompletionKind.custom { words, _, _ in
    state(words)?.scope.listedMeasures.map(\.label) ?? []
  }

  /// What can be drafted: filings of legal clocks, and forms with items.
  static let filings = CompletionKind.custom { words, _, _ in
    let book = BundledBook.read()
    let known = state(words)?.clocks.map(\.id) ?? []
    let forms = book.forms.filter { !$0.items.isEmpty }.map(\.id)
    return Set((known + book.ids).map(\.rawValue) + forms).sorted()
  }

  /// Playbooks by name, those of the room first.
  static let playbooks = CompletionKind.custom { words, _, _ in
    PlaybookSource.names(in: RoomPath.chosen(value(of: "--room", in: words)))
  }

  /// Questions the incident asks, and those of laws and forms.
  static let facts = CompletionKind.custom { words, _, _ in
    let asked = state(words)?.questions.map(\.id) ?? []
    return asked + Set(BundledBook.read().questions).subtracting(asked).sorted()
  }

  /// Members who may write.
  static func members(_ words: [String]) -> [String] {
    ledger(words)?.roster.map(\.rawValue) ?? []
  }

  /// Incidents of the room.
  static func incidents(_ words: [String]) -> [String] {
    ledger(words)?.incidents.map(\.id.rawValue) ?? []
  }

  private static func ledger(_ words: [String]) -> LedgerState? { try? room(words)?.ledger() }

  static func state(_ words: [String]) -> IncidentState? {
    guard let room = room(words), let incidents = try? room.ledger().incidents else { return nil }
    let named = value(of: "--incident", in: words) ?? Surroundings.value(of: "WARROOM_INCIDENT")
    let wanted = incidents.first { $0.id.rawValue == named } ?? incidents.last { !$0.isClosed }
    return wanted.flatMap { try? room.incident($0.id) }
  }

  private static func room(_ words: [String]) -> Room? {
    let path = RoomPath.chosen(value(of: "--room", in: words))
    return (try? SQLiteEventStore(roomAt: path, access: .readOnly)).map {
      Room(store: $0, viewer: viewer(words))
    }
  }

  /// Whoever presses Tab; in a practice room, whom they act as.
  private static func viewer(_ words: [String]) -> MemberName {
    value(of: "--as", in: words).flatMap(MemberName.init(rawValue:)) ?? UnixUser.memberName
  }

  private static func value(of option: String, in words: [String]) -> String? {
    guard let position = words.firstIndex(of: option), position + 1 < words.count else {
      return nil
    }
    return words[position + 1]
  }
}
