internal import IncidentCore
internal import IncidentReports
internal import SafeText
internal import TerminalCells

/// The post-mortem as lines with a selected one: what people wrote, then what the record says.
struct ReviewLines {
  /// A line and what keys on it are about.
  struct Row {
    var about: ReviewLine
    var line: Line
  }

  private let state: RoomState
  private let incident: IncidentState
  private let words: ScreenWords
  private var post: IncidentReview { incident.post }
  private var speak: Phrasing { state.speak }

  init?(_ state: RoomState) {
    guard let incident = state.incident else { return nil }
    self.state = state
    self.incident = incident
    words = state.words
  }

  /// All lines, from the top.
  var rows: [Row] {
    standing + texts + findings + causes + actions + record
  }

  private var width: Int { max(20, state.width - 4) }

  private func heading(_ text: String, _ about: ReviewLine) -> [Row] {
    [Row(about: about, line: Line("\(text)", .heading))]
  }

  private func wrapped(
    _ text: PlainText, _ about: ReviewLine, indent: Int = 2, _ role: Role = .text
  ) -> [Row] {
    let blanks = PlainText(untrusted: String(repeating: " ", count: indent))
    return text.wrapped(to: max(8, width - indent)).map {
      Row(about: about, line: Line(blanks + $0, role))
    }
  }

  private func nothing(_ about: ReviewLine) -> [Row] {
    wrapped("\(words.nothingWritten)", about, .muted)
  }

  private var standing: [Row] {
    let checks = post.standingChecks.map { "\($0.by.rawValue) \(speak.time($0.at))" }
    if post.isChecked {
      return wrapped("\(words.reviewChecked(speak.list(checks)))", .standing, indent: 0, .good)
    }
    let text =
      post.isEmpty
      ? words.reviewEmpty
      : checks.isEmpty ? words.reviewUnchecked : words.reviewHalfChecked(speak.list(checks))
    return wrapped("\(text)", .standing, indent: 0, .warning)
  }

  private var texts: [Row] {
    ReviewPart.allCases.flatMap { part -> [Row] in
      let heading = heading(speak.name(part), .text(part))
      guard let text = post.text(part, for: state.language) else {
        return heading + nothing(.text(part))
      }
      let lines = PlainText.lines(untrusted: text.text).flatMap { wrapped($0, .text(part)) }
      let version: PlainText = "v\(text.version) \(text.by.rawValue) \(speak.time(text.at))"
      return heading + lines + wrapped(version, .text(part), .muted)
    }
  }

  private var findings: [Row] {
    ReviewFindingSet.Kind.allCases.flatMap { kind -> [Row] in
      let found = post.findings(kind)
      return heading(speak.name(kind), .findings(kind))
        + (found.isEmpty ? nothing(.findings(kind)) : [])
        + found.flatMap { finding in
          wrapped(
            "\(ReviewItem.finding(finding.number).label) \(finding.text)\(seen(finding.entry))",
            .finding(finding.number))
        }
    }
  }

  private var causes: [Row] {
    let branches = CauseTree(post).branches
    return heading(words.causesTitle, .causes) + (branches.isEmpty ? nothing(.causes) : [])
      + branches.flatMap { branch in
        wrapped(
          "\(ReviewItem.cause(branch.cause.number).label) \(branch.cause.text)\(seen(branch.cause.entry))",
          .cause(branch.cause.number), indent: 2 + 2 * min(branch.depth, 12))
      }
  }

  private func seen(_ entry: Int64?) -> PlainText { entry.map { " [#\($0)]" } ?? "" }

  private var actions: [Row] {
    let standing = post.standingActions
    return heading(words.actionsTitle, .actions) + (standing.isEmpty ? nothing(.actions) : [])
      + standing.flatMap(rows)
  }

  private func rows(_ item: ActionItem) -> [Row] {
    let about = ReviewLine.action(item.number)
    let remarks = speak.remarks(on: item, now: state.now)
    let head: PlainText =
      "\(mark(item)) \(item.label) \(item.owner?.rawValue ?? "-")  \(item.due.map(speak.date) ?? "-")  \(item.text)"
    var rows = wrapped(head, about, item.isOverdue(now: state.now) ? .alarm : .text)
    if let shown = item.shown {
      rows += wrapped("\(words.shown(shown, item.verifiedBy?.rawValue))", about, indent: 6, .muted)
    } else if let proof = item.proof {
      rows += wrapped("\(words.proofAsked(proof))", about, indent: 6, .muted)
    }
    if !remarks.isEmpty {
      rows += wrapped("! \(speak.list(remarks))", about, indent: 6, .warning)
    }
    return rows
  }

  private func mark(_ item: ActionItem) -> PlainText {
    switch item.state {
    case .open: "[ ]"
    case .toVerify: "[?]"
    case .done: "[x]"
    case .dropped: "[-]"
    }
  }

  /// What the record says, once it was read.
  private var record: [Row] {
    guard let draft = state.postMortem, draft.incident == incident.id else {
      return heading(words.readingRecord, .record)
    }
    let blocks = PostMortem(
      of: incident, figures: draft.figures, timeline: draft.timeline, showsNames: true, in: speak
    ).recordBlocks
    return heading(words.recordTitle(draft.through), .record)
      + TextDocument.lines(of: blocks).flatMap { text in
        wrapped(text.text, .record, indent: 2 + text.indent, text.isHeading ? .title : .text)
      }
  }
}

extension RoomState {
  /// What the keys of the post-mortem view are about.
  var selectedReview: ReviewLine? {
    guard view == .list(.postMortem), let rows = ReviewLines(self)?.rows,
      rows.indices.contains(reading)
    else { return nil }
    return rows[reading].about
  }

  /// Moves the cursor of the post-mortem view to the first line about `line`.
  mutating func select(_ line: ReviewLine) {
    if let row = ReviewLines(self)?.rows.firstIndex(where: { $0.about == line }) { reading = row }
  }

  /// The action item that keys are about.
  var selectedAction: ActionItem? {
    guard case .action(let number) = selectedReview else { return nil }
    return incident?.post.action(number)
  }
}
