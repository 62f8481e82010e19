internal import IncidentCore
internal import IncidentReports
internal import SafeText
internal import TerminalCells

/// Facts, decisions, people, incidents, or the brief: a list with a selected line.
struct ListPane {
  private let kind: RoomState.ListKind
  private let state: RoomState
  private let words: ScreenWords

  init(_ kind: RoomState.ListKind, _ state: RoomState) {
    self.kind = kind
    self.state = state
    words = state.words
  }

  /// How many lines `kind` has.
  static func count(_ kind: RoomState.ListKind, _ state: RoomState) -> Int {
    ListPane(kind, state).rows.count / linesEach(kind)
  }

  /// How many lines each thing has that the arrows step over as one.
  static func linesEach(_ kind: RoomState.ListKind) -> Int { kind == .clocks ? 2 : 1 }

  /// The first thing shown where `rows` rows are there.
  static func top(_ kind: RoomState.ListKind, _ state: RoomState, rows: Int) -> Int {
    Layout.top(
      selected: state.reading, of: count(kind, state), rows: max(1, rows / linesEach(kind)))
  }

  /// The screen row of the first line of a list.
  static func firstRow(_ kind: RoomState.ListKind, in area: Area) -> Int {
    area.row + (kind == .people || kind == .enquiries ? 2 : 1)
  }

  /// What line `line` of a list says.
  static func text(of kind: RoomState.ListKind, line: Int, _ state: RoomState) -> String? {
    let each = linesEach(kind)
    let rows = ListPane(kind, state).rows.dropFirst(line * each).prefix(each)
    return rows.isEmpty ? nil : rows.map { trimmed($0.text.value) }.joined(separator: "\n")
  }

  func draw(in area: Area, into surface: inout Surface) {
    surface.horizontalRule(
      row: area.row, column: area.column, length: area.width, title: "\(title)")
    let rows = rows
    if let heading {
      surface.write(
        heading.text, row: area.row + 1, column: 2, role: heading.role, limit: area.width - 3)
    }
    guard !rows.isEmpty else {
      let row = ListPane.firstRow(kind, in: area)
      surface.write("\(empty)", row: row, column: 2, role: .muted)
      return
    }
    let first = ListPane.firstRow(kind, in: area)
    let lines = area.row + area.height - first
    let each = ListPane.linesEach(kind)
    let top = ListPane.top(kind, state, rows: lines)
    for (offset, line) in rows.dropFirst(top * each).prefix(lines).enumerated() {
      let row = first + offset
      surface.write(
        line.text, row: row, column: 2, role: line.role, limit: area.width - 3, clip: .mark)
      if top + offset / each == state.reading {
        surface.paint(.selected, row: row)
        guard offset % each == 0 else { continue }
        surface.write(">", row: row, column: 0, role: .key)
        surface.cursor = (row, 0)
      }
    }
  }

  /// The names of the columns, where the list has some.
  private var heading: Line? {
    switch kind {
    case .people: MemberRow.heading(state)
    case .enquiries: state.incident.map { Line("\(state.speak.sentence($0.enquiries))", .heading) }
    default: nil
    }
  }

  private var title: String {
    switch kind {
    case .facts: words.factsTitle
    case .clocks: words.clocksTitle
    case .decisions: words.decisionsTitle
    case .people: words.peopleTitle
    case .incidents: words.incidentsTitle
    case .brief: words.briefTitle
    case .inbox: words.inboxTitle
    case .outgoing: words.outgoingTitle
    case .evidence: words.evidenceTitle
    case .scope: words.scopeTitle
    case .enquiries: words.enquiriesTitle
    case .sitrep: words.sitrepTitle
    case .postMortem: words.postMortemTitle
    }
  }

  private var empty: String {
    switch kind {
    case .facts: words.noFacts
    case .clocks: words.noClocks
    case .decisions: words.noDecisions
    case .inbox: words.emptyInbox
    case .outgoing: words.noOutgoing
    case .evidence: words.noEvidence
    case .scope: words.noScope
    case .enquiries: words.noOpenEnquiries
    case .sitrep: words.noIncidentYet
    case .people, .incidents, .brief, .postMortem: words.noIncidentYet
    }
  }

  private var rows: [Line] {
    guard let incident = state.incident else { return kind == .incidents ? incidents : [] }
    switch kind {
    case .facts: return incident.questions.map { fact($0, incident) }
    case .clocks: return clocks
    case .decisions: return incident.decisions.flatMap { decision($0) }
    case .people: return state.people.map { MemberRow($0, incident, state).line }
    case .incidents: return incidents
    case .postMortem: return ReviewLines(state)?.rows.map(\.line) ?? []
    case .inbox: return state.notices.map { notice($0, incident) }
    case .evidence: return state.listedEvidence.map { EvidenceRow($0, state).line }
    case .scope: return state.scopeLines.map { ScopeRow($0, state).line }
    case .outgoing: return state.listedNotices.map { NoticeRow($0, state).line }
    case .enquiries: return incident.enquiries.open.map { EnquiryRow($0, state).line }
    case .sitrep:
      return DocumentLines(state.sitrep(of: incident).document).lines(width: state.width - 4)
    case .brief:
      let brief = state.brief(of: incident)
      return PlainText.lines(untrusted: brief).flatMap { $0.wrapped(to: state.width - 4) }
        .map { Line($0) }
    }
  }

  private var clocks: [Line] {
    state.clockRows.flatMap { row in
      switch row {
      case .known(let clock): ClockLines(clock, state).lines
      case .possible(let clock): PossibleClockLines(clock, state).lines
      }
    }
  }

  private func fact(_ question: FactDefinition, _ incident: IncidentState) -> Line {
    let width = max(32, min(64, state.width - 38))
    let whole = PlainText(untrusted: question.title[state.language])
    guard let fact = incident.fact(question.id), let answer = fact.current else {
      // Only an answer needs the room beside a question that is longer.
      let unknown = PlainText(untrusted: words.unknown)
      let room = max(
        width, min(TextWidth.cells(of: whole), state.width - 6 - TextWidth.cells(of: unknown)))
      return Line("\(whole.padded(to: room)) \(unknown)", .muted)
    }
    let title = whole.padded(to: width)
    let said = answer.value.map { state.speak.value($0, of: question) }
    let value = PlainText(untrusted: said ?? "?").padded(to: 8)
    let who: PlainText = "\(answer.by.rawValue) \(state.speak.time(answer.at))"
    let earlier = fact.history.filter { $0.seq != answer.seq }.last?.value
    let before: PlainText = earlier.map { "  (\(words.before($0)))" } ?? ""
    return Line(
      "\(title) \(value) \(state.speak.name(answer.status))  \(who)\(before)",
      answer.status == .confirmed ? .good : .text)
  }

  private func notice(_ notice: MemberNotice, _ incident: IncidentState) -> Line {
    let isNew = !state.seenNotices.contains(notice)
    let mark: PlainText = isNew ? "*" : " "
    let time = PlainText(untrusted: state.speak.time(notice.since)).padded(to: 5)
    return Line(
      "\(mark) \(time)  \(state.speak.sentence(notice, in: incident))", isNew ? .warning : .text)
  }

  /// A decision in whole words: what was asked and chosen, then why, what else could be chosen, and
  /// who was against it.
  func decision(_ decision: Decision) -> [Line] {
    let taken = decision.taken
    let task: PlainText = taken.task.map { " \($0.rawValue)" } ?? ""
    let undone: PlainText = decision.undone ? " [\(words.undone)]" : ""
    let head: PlainText =
      "\(decision.label)\(task)  \(taken.question): \(taken.chosen)\(undone)"
    var below: [PlainText] = [
      "\(words.label(.because)): \(taken.because)  (\(words.decidedBy(taken.decider)), \(state.speak.time(decision.at)))"
    ]
    if !taken.options.isEmpty {
      below.append("\(words.label(.options)): \(taken.options.joined(separator: " / "))")
    }
    if let objections = taken.objections {
      below.append("\(words.label(.objections)): \(objections)")
    }
    return head.wrapped(to: state.width - 4).map { Line($0, decision.undone ? .muted : .heading) }
      + below.flatMap { $0.wrapped(to: state.width - 10) }.map { Line("      " + $0, .muted) }
  }

  private var incidents: [Line] {
    state.ledger.incidents.map { entry in
      let status = entry.isClosed ? words.closed : words.active
      let drill: PlainText = entry.isDrill ? " \(words.drill)" : ""
      let overdue = state.overdueActions[entry.id]
      let late: PlainText = overdue.map { "  ! \(state.speak.actionsOverdue($0))" } ?? ""
      return Line(
        "\(entry.id.rawValue)  \(entry.title[state.language])  \(status)\(drill)  \(state.speak.time(entry.openedAt))\(late)",
        overdue != nil ? .warning : entry.isClosed ? .muted : .text)
    }
  }
}
