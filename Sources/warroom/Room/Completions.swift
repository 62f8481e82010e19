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

  /// Duties of the incident.
  static let duties = CompletionKind.custom { words, _, _ in
    let known = state(words)?.duties.map(\.id) ?? []
    return (known.isEmpty ? Duty.standard : known).map(\.rawValue)
  }

  /// Questions the playbook asks.
  static let facts = CompletionKind.custom { words, _, _ in
    state(words)?.questions.map(\.id) ?? []
  }

  /// Members who may write.
  static func members(_ words: [String]) -> [String] {
    (try? room(words)?.ledger().roster.map(\.rawValue)) ?? []
  }

  /// Incidents of the room.
  static func incidents(_ words: [String]) -> [String] {
    (try? room(words)?.ledger().incidents.map(\.id.rawValue)) ?? []
  }

  private static func state(_ words: [String]) -> IncidentState? {
    guard let room = room(words), let incidents = try? room.ledger().incidents else { return nil }
    let named = value(of: "--incident", in: words) ?? Surroundings.value(of: "WARROOM_INCIDENT")
    let wanted = incidents.first { $0.id.rawValue == named } ?? incidents.last { !$0.isClosed }
    return wanted.flatMap { try? room.incident($0.id) }
  }

  private static func room(_ words: [String]) -> Room? {
    let path = RoomPath.chosen(value(of: "--room", in: words))
    return (try? SQLiteEventStore(roomAt: path, access: .readOnly)).map { Room(store: $0) }
  }

  private static func value(of option: String, in words: [String]) -> String? {
    guard let position = words.firstIndex(of: option), position + 1 < words.count else {
      return nil
    }
    return words[position + 1]
  }
}
