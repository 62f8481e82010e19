internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// One piece of evidence in one line of its view: what it is, who holds it, what it proves.
struct EvidenceRow {
  private let item: EvidenceItem
  private let state: RoomState

  init(_ item: EvidenceItem, _ state: RoomState) {
    self.item = item
    self.state = state
  }

  var line: Line {
    let label = PlainText(untrusted: item.label).padded(to: 6)
    let kind = PlainText(untrusted: state.speak.name(item.account.described.kind)).padded(to: 8)
    let hash = PlainText(untrusted: item.bytes.map { String($0.sha256.prefix(8)) } ?? "-")
      .padded(to: 8)
    let tasks = PlainText(untrusted: item.account.tasks.first?.rawValue ?? "-").padded(to: 6)
    let room = max(14, state.width - 56)
    let what = PlainText(untrusted: item.account.described.what).padded(to: min(room, 60))
    return Line(
      "\(label) \(kind) \(hash) \(what) \(tasks) \(state.words.holding(item))", role)
  }

  /// What waits is loud, what is outside or differs stands out; each is said in words too.
  private var role: Role {
    if !item.stands { return .muted }
    if item.check?.matches == false { return .alarm }
    if item.pending != nil { return .warning }
    return item.holder.member == nil ? .heading : .text
  }
}

/// One line of the view of scope and measures.
struct ScopeRow {
  private let entry: ScopeLine
  private let state: RoomState

  init(_ line: ScopeLine, _ state: RoomState) {
    entry = line
    self.state = state
  }

  var line: Line {
    switch entry {
    case .item(let item): row(item)
    case .measure(let measure): row(measure)
    }
  }

  private func row(_ item: ScopeItem) -> Line {
    let speak = state.speak
    let said = item.current.map { "  (\($0.by.rawValue) \(speak.time($0.at)))" } ?? ""
    let role: Role =
      switch item.status {
      case .affected: .alarm
      case .suspected: .warning
      case .cleared: .good
      }
    return Line(
      column(item.label, 6) + column(speak.name(item.kind), 12) + column(item.name, 24)
        + column(speak.name(item.status), 11)
        + PlainText(untrusted: (item.current?.note ?? "") + said), role)
  }

  private func row(_ measure: Measure) -> Line {
    guard let incident = state.incident else { return Line("") }
    let speak = state.speak
    let standing = incident.state(of: measure)
    let place = measure.said.place.map { " @ \($0)" } ?? ""
    let role: Role =
      switch standing {
      case .requested: .warning
      case .effective: incident.isOverdue(measure, now: state.now) ? .alarm : .text
      case .undone: .good
      case .withdrawn: .muted
      }
    return Line(
      column(measure.label, 6) + column(speak.name(standing), 12)
        + column(measure.said.what + place, min(36, max(20, state.width / 2 - 14)))
        + PlainText(untrusted: speak.undoing(of: measure, in: incident)), role)
  }

  private func column(_ text: String, _ width: Int) -> PlainText {
    PlainText(untrusted: text).padded(to: width) + " "
  }
}
