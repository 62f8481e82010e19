internal import IncidentCore
internal import PlaybookFormat

/// Reads checklists in Markdown: headings and brackets say the phase, items and rows with a check
/// box are tasks, what is nested in them are points.
///
/// A file with check boxes has said which of its lines are tasks; only in one without any is every
/// outer item of a list taken for one.
struct MarkdownImport {
  private var draft = DraftPlaybook()
  private var report: ImportReport
  private let hasBoxes: Bool
  private var headings: [Heading] = []
  /// How deep the item lies that is the present task; nil where there is none.
  private var taskDepth: Int?
  private var ticks = 0

  private struct Heading {
    var level: Int
    var place: PhasePlace?
    var isReference: Bool
  }

  static func read(
    _ text: ForeignText, report: inout ImportReport
  ) throws(Obstacle) -> DraftPlaybook {
    let most = MarkdownReader.mostLines
    guard text.bytes.count(where: { $0 == UInt8(ascii: "\n") }) <= most else {
      let place = Place.position(Position(line: most + 1, column: 1))
      throw Obstacle(.tooManyLines(limit: most), at: place)
    }
    let blocks = MarkdownReader.blocks(of: text.string)
    var reading = MarkdownImport(report: report, hasBoxes: blocks.contains { $0.block.hasBox })
    for block in blocks { reading.read(block) }
    if reading.ticks > 0 { reading.report.note(.ticksReset(reading.ticks)) }
    report = reading.report
    return reading.draft
  }

  private init(report: ImportReport, hasBoxes: Bool) {
    self.report = report
    self.hasBoxes = hasBoxes
  }

  private mutating func read(_ placed: PlacedBlock) {
    switch placed.block {
    case .heading(let level, let text): enter(level: level, text)
    case .item(let depth, let text, let box):
      item(text, depth: depth, box: box, line: placed.line)
    case .paragraph(let text, let depth): paragraph(text, depth: depth, line: placed.line)
    case .row(let cells, let isHead): row(cells, isHead: isHead, line: placed.line)
    case .code(let text):
      if taskDepth != nil, !draft.tasks.isEmpty {
        draft.tasks[draft.tasks.count - 1].automation.append(text)
      } else {
        report.drop("code block")
      }
    }
  }

  private mutating func enter(level: Int, _ text: String) {
    let title = InlineText(text).plain
    if draft.name.isEmpty { draft.name = title }
    headings.removeAll { $0.level >= level }
    headings.append(
      Heading(
        level: level, place: PhaseMark.letter(in: title) ?? PhaseWords.place(in: title),
        isReference: PhaseWords.isReference(title)))
    taskDepth = nil
  }

  private var place: PhasePlace? { headings.last { $0.place != nil }?.place }
  private var isReference: Bool { headings.contains(where: \.isReference) }

  private mutating func item(_ text: String, depth: Int, box: Bool?, line: Int) {
    if let taskDepth, depth > taskDepth, !draft.tasks.isEmpty {
      if box == true { ticks += 1 }
      draft.tasks[draft.tasks.count - 1].points.append(text)
      return
    }
    taskDepth = nil
    if let (place, rest) = PhaseMark.bracket(in: text), !hasBoxes || box != nil {
      return add(rest, place: place, depth: depth, box: box, line: line)
    }
    if hasBoxes ? box != nil : !isReference {
      add(text, place: place, depth: depth, box: box, line: line)
    } else if hasBoxes, !isReference, PhaseWords.place(in: text) != nil {
      // A label over items with boxes.
      enter(level: 10 + depth, text)
    } else {
      report.drop(isReference ? "item under a reference" : "item without a box")
    }
  }

  private mutating func add(
    _ title: String, place: PhasePlace?, depth: Int, box: Bool?, line: Int
  ) {
    if box == true { ticks += 1 }
    var task = DraftTask(title: title, place: place)
    task.origin = .position(Position(line: line, column: 1))
    draft.tasks.append(task)
    taskDepth = depth
  }

  private mutating func paragraph(_ text: String, depth: Int?, line: Int) {
    if depth != nil, taskDepth != nil, !draft.tasks.isEmpty {
      let before = draft.tasks[draft.tasks.count - 1].description
      draft.tasks[draft.tasks.count - 1].description =
        before.isEmpty ? text : before + "\n\n" + text
      return
    }
    taskDepth = nil
    if let (place, rest) = PhaseMark.bracket(in: text), !rest.isEmpty, !hasBoxes {
      return add(rest, place: place, depth: 0, box: nil, line: line)
    }
    let plain = InlineText(text).plain
    if text.hasPrefix("**"), plain.utf8.count < 120,
      PhaseMark.letter(in: plain) != nil || PhaseWords.place(in: plain) != nil
    {
      enter(level: 7, text)
    } else if draft.summary == nil, draft.tasks.isEmpty {
      draft.summary = plain
    } else {
      report.drop("paragraph")
    }
  }

  private mutating func row(_ cells: [String], isHead: Bool, line: Int) {
    guard !isHead else { return }
    guard cells.contains(where: { ListMark.box($0[...]) != nil }) else {
      return report.drop("table row")
    }
    let isTicked = cells.contains { ListMark.box($0[...])?.box == true }
    let texts = cells.map { ListMark.box($0[...]).map { String($0.text) } ?? $0 }
      .filter { !InlineText($0).plain.isEmpty }
    guard let first = texts.first else { return report.drop("table row") }
    let parts = CellText.parts(of: first)
    add(
      parts.first ?? first, place: place, depth: 0, box: isTicked, line: line)
    let last = draft.tasks.count - 1
    draft.tasks[last].points = parts.dropFirst() + texts.dropFirst().flatMap(CellText.parts)
    taskDepth = nil
  }
}

extension MarkdownBlock {
  /// Whether somebody is to tick it.
  fileprivate var hasBox: Bool {
    switch self {
    case .item(_, _, let box): box != nil
    case .row(let cells, _): cells.contains { ListMark.box($0[...]) != nil }
    case .heading, .paragraph, .code: false
    }
  }
}
