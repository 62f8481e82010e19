internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// Help and palette: commands with their keys, greyed with a reason where they cannot run now.
struct ActionBox {
  private let list: ActionList
  private let state: RoomState
  private let helpOnly: Bool

  init(_ list: ActionList, _ state: RoomState, helpOnly: Bool) {
    self.list = list
    self.state = state
    self.helpOnly = helpOnly
  }

  func draw(into surface: inout Surface) {
    let width = surface.width <= 100 ? surface.width : 96
    let height = surface.height - 4
    let column = (surface.width - width) / 2
    let title = helpOnly ? state.words.helpTitle : state.words.paletteTitle
    surface.region(row: 2, column: column, height: height, width: width) { box in
      box.fill()
      box.box(row: 0, column: 0, height: height, width: width, title: "\(title)")
      box.write(":", row: 1, column: 2, role: .key)
      box.region(row: 1, column: 3, height: 1, width: width - 5) { area in
        list.editor.draw(into: &area)
      }
      drawEntries(rows: height - 3, into: &box)
    }
  }

  private func drawEntries(rows: Int, into box: inout Surface) {
    let entries = state.entries(of: list, helpOnly: helpOnly)
    if entries.isEmpty, let task = state.task(named: list.editor.text) {
      box.write(
        "\(state.words.goTo(task.id))  \(task.plan.title[state.language])", row: 2, column: 2,
        limit: box.width - 4, clip: .mark)
    }
    let top = max(0, min(list.selected - rows / 2, entries.count - rows))
    for (offset, binding) in entries.dropFirst(top).prefix(rows).enumerated() {
      let row = 2 + offset
      let isSelected = top + offset == list.selected
      draw(binding, row: row, into: &box)
      if isSelected { box.paint(.selected, row: row, column: 1, length: box.width - 2) }
    }
  }

  private func draw(_ binding: Binding, row: Int, into box: inout Surface) {
    let keys: PlainText = "\(binding.keys.map(\.name).joined(separator: " "))"
    let obstacle = state.obstacle(to: binding.action)
    let role: Role = obstacle == nil ? .text : .muted
    box.write(keys, row: row, column: 2, role: .key, limit: 12)
    box.write("\(binding.action.rawValue)", row: row, column: 15, role: .muted, limit: 14)
    let room = box.width - 32
    let used = box.write(
      "\(binding.title[state.language])", row: row, column: 30, role: role, limit: room,
      clip: .mark)
    if let obstacle {
      box.write(
        "(\(obstacle))", row: row, column: 31 + used, role: .muted, limit: room - used - 1,
        clip: .mark)
    } else if let command = binding.command {
      let text: PlainText = "warroom \(command)"
      let start = box.width - TextWidth.cells(of: text) - 2
      if start > 32 + used { box.write(text, row: row, column: start, role: .muted) }
    }
  }
}

/// A question in the middle of the screen.
struct QuestionBox {
  private let question: Question

  init(_ question: Question) { self.question = question }

  func draw(into surface: inout Surface) {
    let width = min(surface.width - 4, 84)
    let lines = lines(width: width - 4, atMost: surface.height - 6)
    let height = lines.count + 2
    let row = max(2, (surface.height - height) / 2)
    surface.region(
      row: row, column: (surface.width - width) / 2, height: height, width: width
    ) { box in
      box.fill()
      box.box(row: 0, column: 0, height: height, width: width, role: .warning)
      for (index, line) in lines.enumerated() {
        box.write(line, row: index + 1, column: 2, limit: width - 4, clip: .mark)
      }
      box.cursor = (lines.count, 2)
    }
  }

  /// All lines where they fit; else the last one, which asks, stays in view.
  private func lines(width: Int, atMost limit: Int) -> [PlainText] {
    let asking = (question.lines.last ?? "").wrapped(to: width)
    let before = question.lines.dropLast().flatMap { $0.wrapped(to: width) }
    guard before.count + asking.count > limit else { return before + asking }
    return before.prefix(max(0, limit - asking.count - 1)) + ["..."] + asking
  }
}
