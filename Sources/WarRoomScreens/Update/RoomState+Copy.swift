internal import IncidentCore
internal import SafeText

extension RoomState {
  /// Whether `y` may copy.
  var copies: Bool { likes.copies ?? (ledger.value(of: .copying) == "on") }

  /// Copies what is selected, and says so in one line.
  mutating func copySelected() -> [Effect] {
    guard copies else {
      say(PlainText(untrusted: words.copyingIsOff), .hint)
      return []
    }
    guard let text = selectedText, !text.isEmpty else {
      say(PlainText(untrusted: words.nothingToCopy), .hint)
      return []
    }
    // Made safe before it leaves: what is pasted elsewhere must not run there.
    let clean = PlainText.lines(untrusted: text).map(\.value).joined(separator: "\n")
    say("\(words.copied) \(clean)", .recorded)
    return [.copy(clean)]
  }

  /// The value a person would want elsewhere: a task with its title, an entry, a hash, a fact.
  private var selectedText: String? {
    switch view {
    case .board where pane == .log:
      log.dropLast(reading).last.map { entry($0) }
    case .board, .task:
      selectedTask.map { "\($0.id.rawValue) \($0.plan.title[language])" }
    case .timeline:
      timeline.selectedIndex.map { timeline.records[$0] }.map { record in
        timeline.opened == nil ? entry(record) : record.event.sha256 ?? entry(record)
      }
    case .member(let name): name.rawValue
    case .notice: noticeToCopy
    case .evidence(let number):
      incident?.evidence.item(number).map { $0.bytes?.sha256 ?? $0.account.described.what }
    case .clock(let id): id.rawValue
    case .fact(let id): incident?.fact(id)?.current?.value ?? id
    case .filing(let name):
      FilingPage(self, name).lines(width: 1_000).map(\.text.value).joined(separator: "\n")
    case .list(let kind): listed(kind)
    }
  }

  private func listed(_ kind: ListKind) -> String? {
    switch kind {
    case .people: selectedMember?.id.rawValue
    case .incidents:
      ledger.incidents.indices.contains(reading)
        ? "\(ledger.incidents[reading].id.rawValue) \(ledger.incidents[reading].title[language])"
        : nil
    case .brief: incident.map { brief(of: $0) }
    case .sitrep: incident.map { sitrep(of: $0).text }
    case .facts, .clocks, .decisions, .inbox, .outgoing, .enquiries, .postMortem,
      .evidence, .scope:
      ListPane.text(of: kind, line: reading, self)
    }
  }

  private func entry(_ record: IncidentRecord) -> String {
    let time = speak.zone.iso8601(record.stamp.happened)
    return
      "#\(record.stamp.seq) \(time) \(record.stamp.by.rawValue) \(speak.sentence(record.event))"
  }
}

extension IncidentEvent {
  /// The SHA-256 of what was attached, in hex, where it is known.
  fileprivate var sha256: String? {
    switch self {
    case .evidenceAttached(let data): data.sha256
    case .evidence(.registered(let data)): data.bytes?.sha256
    case .evidence(.verified(let data)): data.sha256
    default: nil
    }
  }
}
