internal import IncidentCore
internal import SafeText
internal import TerminalCells

/// A form over the view: a label and an editor for each field, with what can be chosen.
struct FormBox {
  private let form: Form
  private let state: RoomState
  private let words: ScreenWords

  init(_ form: Form, _ state: RoomState) {
    self.form = form
    self.state = state
    words = state.words
  }

  /// Cells across of the whole form on a screen `screen` cells wide.
  private static func width(onScreen screen: Int) -> Int { screen <= 100 ? screen : 92 }

  /// Cells before an editor, for its label. Questions are read out as they stand and get more.
  private static func labelWidth(of form: Form, onScreen screen: Int) -> Int {
    let width = width(onScreen: screen)
    return form.isInterview ? width * 2 / 5 : min(24, width / 3)
  }

  /// Cells across of an editor of `form`, by which its rows are counted.
  static func editorWidth(of form: Form, onScreen screen: Int) -> Int {
    width(onScreen: screen) - labelWidth(of: form, onScreen: screen) - 5
  }

  /// Whether the questions have too little room to stand whole beside their answers.
  private var isTight: Bool {
    form.fields.map { lines(of: $0) }.reduce(0, +) + 2 > state.height - 5
  }

  func draw(into surface: inout Surface) {
    let width = FormBox.width(onScreen: surface.width)
    let extra = preface(width: width - 4)
    let isTight = isTight
    func rows(_ field: FormField) -> Int { isTight ? editorLines(of: field) : lines(of: field) }
    let height = form.fields.map(rows).reduce(0, +) + extra.count + 2
    let row = max(2, surface.height - 3 - height)
    let column = (surface.width - width) / 2
    surface.region(row: row, column: column, height: height, width: width) { box in
      box.fill()
      box.box(
        row: 0, column: 0, height: height, width: width, title: "\(words.title(form.purpose))")
      var line = 1
      for text in extra {
        box.write(text.text, row: line, column: 2, role: text.role, limit: width - 4, clip: .mark)
        line += 1
      }
      for (index, field) in form.fields.enumerated() {
        draw(field, row: line, height: rows(field), isFocused: index == form.focus, into: &box)
        line += rows(field)
      }
    }
  }

  /// What must be seen before the text is typed.
  private func preface(width: Int) -> [Line] {
    guard let incident = state.incident else { return [] }
    switch form.purpose {
    case .close:
      let open = OpenEnds(of: incident)
      return state.speak.lines(of: open, in: incident)
        .flatMap { PlainText(untrusted: $0).wrapped(to: width).prefix(2) }
        .map { Line($0, open.isEmpty ? .text : .warning) }
    case .filing(.intake):
      // Where the label has little room, the question being answered stands above in full.
      guard isTight else { return [] }
      let question = form.fields[form.focus].question?.title[state.language]
      return PlainText(untrusted: question ?? words.newAnswer).wrapped(to: width).prefix(1)
        .map { Line($0, .heading) }
    case .plan(.apply):
      return names(form.fields.first?.choices ?? [], width: width)
    case .handover:
      let brief = state.brief(of: incident)
      return PlainText.lines(untrusted: brief).map { Line($0, .muted) }
    case .register(let purpose): return state.preface(of: purpose)
    case .outgoing(let purpose): return state.preface(of: purpose, width: width)
    default:
      guard let id = form.purpose.task, let task = incident.task(id) else { return [] }
      let title = Line("\(id.rawValue) \(task.plan.title[state.language])", .heading)
      let said = form.purpose == .check(id) ? task.progress.note : nil
      return said.map { [title, Line("\($0)", .muted)] } ?? [title]
    }
  }

  /// Names side by side, each whole: the field has room for two or three of them.
  private func names(_ names: [String], width: Int) -> [Line] {
    var rows: [PlainText] = []
    for name in names.map({ PlainText(untrusted: $0) }) {
      if let row = rows.last, TextWidth.cells(of: row) + TextWidth.cells(of: name) + 2 <= width {
        rows[rows.count - 1] = row + "  " + name
      } else {
        rows.append(name)
      }
    }
    return rows.map { Line($0, .muted) }
  }

  private func label(_ field: FormField) -> String {
    field.question?.title[state.language] ?? words.label(field.name)
  }

  /// What the room holds already, else what may stand there.
  private func example(_ field: FormField) -> String {
    guard let question = field.question else { return words.example(field.name) }
    let held = state.incident?.fact(question.id)?.current?.value
    return held.map { words.before(state.speak.value($0, of: question)) }
      ?? (question.kind == .date ? words.dateExample : "")
  }

  /// What may be chosen; with what each means, where that is a word.
  private func choices(_ field: FormField) -> String {
    let isLong = [.fact, .task, .after, .clock, .follows].contains(field.name)
    return field.choices.map { choice in
      guard !isLong, let meaning = state.meaning(of: choice, in: field, form.purpose) else {
        return choice
      }
      return "\(choice) \(meaning)"
    }.joined(separator: " / ")
  }

  /// Rows of a field: its editor, or a question that is longer.
  private func lines(of field: FormField) -> Int {
    max(editorLines(of: field), field.question == nil ? 1 : labelLines(of: field).count)
  }

  private func labelLines(of field: FormField) -> [PlainText] {
    PlainText(untrusted: label(field))
      .wrapped(to: FormBox.labelWidth(of: form, onScreen: state.width))
  }

  private func editorLines(of field: FormField) -> Int {
    guard field.editor.lines == .many else { return 1 }
    // A letter is read while it is written: it gets what the screen has.
    return field.name == .body ? max(4, state.height - 9) : min(6, max(3, state.height / 5))
  }

  private func draw(
    _ field: FormField, row: Int, height: Int, isFocused: Bool, into box: inout Surface
  ) {
    let labelWidth = FormBox.labelWidth(of: form, onScreen: state.width)
    let role: Role = isFocused ? .heading : .muted
    if field.question != nil, height > 1 {
      for (line, text) in labelLines(of: field).prefix(height).enumerated() {
        box.write(text, row: row + line, column: 2, role: role)
      }
    } else {
      let optional: PlainText =
        field.isOptional && field.question == nil ? " (\(words.optional))" : ""
      box.write(
        "\(label(field))\(optional)", row: row, column: 2, role: role, limit: labelWidth,
        clip: .mark)
    }
    let start = labelWidth + 3
    let width = FormBox.editorWidth(of: form, onScreen: state.width)
    let height = editorLines(of: field)
    let hint = field.choices.isEmpty ? example(field) : choices(field)
    box.fill(row: row, column: start, height: height, width: width, role: .input)
    let outer = box.cursor
    box.region(row: row, column: start, height: height, width: width) { area in
      field.editor.draw(into: &area)
      if field.editor.isEmpty {
        area.write("\(hint)", row: 0, column: 1, role: .muted, clip: .mark)
      } else if let meaning = state.meaning(of: field.editor.text, in: field, form.purpose) {
        let used = TextWidth.cells(of: PlainText(untrusted: field.editor.text))
        area.write("\(meaning)", row: 0, column: used + 2, role: .muted, clip: .mark)
      }
    }
    if !isFocused { box.cursor = outer }
  }
}

/// The filter line, in place of the status line.
struct FilterLine {
  private let editor: TextEditor
  private let state: RoomState

  init(_ editor: TextEditor, _ state: RoomState) {
    self.editor = editor
    self.state = state
  }

  func draw(into surface: inout Surface) {
    let row = surface.height - 2
    surface.fill(row: row, height: 1)
    surface.write("/", row: row, column: 1, role: .key)
    surface.region(row: row, column: 2, height: 1, width: surface.width - 3) { area in
      editor.draw(into: &area)
    }
  }
}
