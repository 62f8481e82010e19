internal import IncidentCore
internal import SafeText

/// What a line of a list is about. The cursor of a list is kept by this and not by its row, so that
/// a colleague's act never puts a neighbour under a key that is about to be pressed.
enum ListAnchor: Hashable {
  /// Something with a name of its own, such as `NT-02`, and which of its lines.
  case named(String, line: Int)
  /// What waits for this person.
  case waiting(MemberNotice)
  /// A part of the post-mortem, and which of its lines.
  case review(ReviewLine, line: Int)

  /// What people call it, where they call it anything.
  var name: String? {
    if case .named(let name, _) = self { name } else { nil }
  }
}

extension RoomState {
  /// Does `change`, and puts the cursor of a list back on what it was on. Where that has left the
  /// list, the cursor stays in its row and the status line says so: the next key is meant for
  /// something that is gone.
  mutating func keepingCursor(_ change: (inout RoomState) -> [Effect]) -> [Effect] {
    guard case .list(let kind) = view else { return change(&self) }
    let before = anchors(of: kind)
    let held = before.indices.contains(reading) ? before[reading] : nil
    let row = reading
    let isOwn = !pending.isEmpty
    let effects = change(&self)
    guard let held, view == .list(kind), reading == row else { return effects }
    let after = anchors(of: kind)
    if let found = after.firstIndex(of: held) {
      reading = found
      return effects
    }
    reading = max(0, min(row, after.count - 1))
    if !isOwn, let name = held.name, overlays.isEmpty, notice?.tone != .failed {
      say(PlainText(untrusted: words.leftTheList(name)), .refused)
    }
    return effects
  }

  /// The next key after an act is for what the act began or changed: a new notice, a new piece of
  /// evidence, a new line of the scope.
  mutating func select(madeBy records: [IncidentRecord]) {
    guard case .list(let kind) = view else { return }
    let lines = anchors(of: kind)
    for name in records.lazy.compactMap(\.event.begun) {
      guard let row = lines.firstIndex(of: .named(name, line: 0)) else { continue }
      reading = row
      return
    }
  }

  /// What the lines of a list are about, one for each step of the arrows; nothing where they are the
  /// lines of a text.
  private func anchors(of kind: ListKind) -> [ListAnchor] {
    switch kind {
    case .facts: named((incident?.questions ?? []).map(\.id))
    case .clocks: named(clockRows.map(\.id.rawValue))
    case .decisions:
      (incident?.decisions ?? []).flatMap { decision in
        ListPane(.decisions, self).decision(decision).indices.map {
          .named(decision.label, line: $0)
        }
      }
    case .people: named(people.map(\.id.rawValue))
    case .incidents: named(ledger.incidents.map(\.id.rawValue))
    case .outgoing: named(listedNotices.map(\.id.rawValue))
    case .enquiries: named((incident?.enquiries.open ?? []).map(\.id.rawValue))
    case .evidence: named(listedEvidence.map(\.label))
    case .scope: named(scopeLines.map(\.label))
    case .inbox: notices.map { .waiting($0) }
    case .postMortem: reviewAnchors
    case .brief, .sitrep: []
    }
  }

  private func named(_ names: [String]) -> [ListAnchor] {
    names.map { .named($0, line: 0) }
  }

  private var reviewAnchors: [ListAnchor] {
    var seen: [ReviewLine: Int] = [:]
    return (ReviewLines(self)?.rows ?? []).map { row in
      defer { seen[row.about, default: 0] += 1 }
      return .review(row.about, line: seen[row.about, default: 0])
    }
  }
}

extension IncidentEvent {
  /// What the event began, or is about, by the name it has in a list.
  fileprivate var begun: String? {
    switch self {
    case .notice(.opened(let event)): event.notice.rawValue
    case .enquiry(.logged(let event)): event.enquiry.rawValue
    default: line
    }
  }
}

extension ScopeLine {
  /// What people call it: `SC-01` or `CM-01`.
  var label: String {
    switch self {
    case .item(let item): item.label
    case .measure(let measure): measure.label
    }
  }
}
