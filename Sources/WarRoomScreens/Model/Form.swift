public import IncidentCore
public import TerminalCells

/// What a form is for; a submitted form becomes the command of the same name.
public enum FormPurpose: Hashable, Sendable, Codable {
  case entry(TaskID?)
  case tick(TaskID)
  case start(TaskID)
  case assign(TaskID)
  case block(TaskID)
  case skip(TaskID)
  case reopen(TaskID)
  case check(TaskID)
  case refuseCheck(TaskID)
  case evidence(TaskID)
  case due(TaskID)
  case decision(TaskID?)
  case fact(String?)
  case undo(Int64)
  case handover
  case decline
  case duty
  case renounce
  case severity
  case close
  case reopenIncident
  case clockStart(ClockID)
  case clockMet(ClockID)
  case clockEnd(ClockID)
  case clockReopen(ClockID)
  case outgoing(OutgoingForm)
  case register(RegisterForm)
  case review(ReviewForm)
  case plan(PlanForm)
  case replayJump
  case timeline(TimelineForm)
  case filing(FilingForm)

  /// The task it is about.
  public var task: TaskID? {
    switch self {
    case .entry(let task), .decision(let task): task
    case .tick(let task), .start(let task), .assign(let task), .block(let task), .skip(let task),
      .reopen(let task), .check(let task), .refuseCheck(let task), .evidence(let task),
      .due(let task):
      task
    case .fact, .undo, .handover, .decline, .duty, .renounce, .severity, .close, .reopenIncident,
      .clockStart, .clockMet, .clockEnd, .clockReopen, .outgoing, .review, .plan, .register,
      .replayJump, .timeline, .filing:
      nil
    }
  }
}

/// One field of a form.
public struct FormField: Hashable, Sendable, Codable {
  /// What is asked; the words are in `ScreenWords`.
  public enum Name: String, Hashable, Sendable, Codable {
    case text, at, source, note, box, member, reason, what, kind, storage, due
    case question, options, chosen, because, decider, objections
    case fact, value, status, duty, severity, confirmation, receipt
    case tlp, words, author, from, until, starred
    case body, title, audience, recipients, channel, textLanguage, task, clock, checks, follows
    case check, next, tick, told, asked, asker, count, answer, open, remark
    case entry, under, proof, cause
    case toDo, phase, secondPerson, needs, after, playbook
    case seal, place, outside, witness, clockOffset, collector, thing, hit, called, contained
    case undoBy, since, requester
  }

  /// What is asked.
  public var name: Name
  /// What is typed.
  public var editor: TextEditor
  /// What may be chosen; Tab completes to the first that fits.
  public var choices: [String]
  /// Whether the form can be submitted with this field empty.
  public var isOptional: Bool
  /// The question it answers, where forms of data bring their own.
  public var question: FactDefinition?

  /// A field for the answer to `question`; empty is an answer nobody knows.
  public init(question: FactDefinition) {
    let choices = question.kind == .bool ? ["yes", "no"] : question.choices
    self.init(.answer, choices: choices, optional: true)
    self.question = question
  }

  /// A field.
  public init(
    _ name: Name, text: String = "", choices: [String] = [], optional: Bool = false,
    lines: TextEditor.Lines = .one
  ) {
    self.name = name
    self.editor = TextEditor(text: text, lines: lines)
    self.choices = choices
    self.isOptional = optional
  }
}

/// Text fields over the board. What is typed survives a lost connection, a refusal and `Esc`.
public struct Form: Hashable, Sendable, Codable {
  /// What it is for.
  public var purpose: FormPurpose
  /// The fields, in order.
  public var fields: [FormField]
  /// Which field the cursor is in.
  public var focus = 0
  /// The incident it is about; a text is never offered in another one.
  public var incident: IncidentID?
  /// Version of the task as it was when the form opened.
  public var seen: Int64?

  /// A form.
  public init(_ purpose: FormPurpose, fields: [FormField], seen: Int64? = nil) {
    self.purpose = purpose
    self.fields = fields
    self.seen = seen
  }

  /// What is typed in the field `name`, without blanks around it; nil where that is nothing.
  public func text(_ name: FormField.Name) -> String? {
    guard let field = fields.first(where: { $0.name == name }) else { return nil }
    let text = trimmed(field.editor.text)
    return text.isEmpty ? nil : text
  }

  /// Whether it puts one question after the other to somebody.
  public var isInterview: Bool { fields.contains { $0.question != nil } }

  /// Whether nothing was typed that would be missed.
  public var isEmpty: Bool { fields.allSatisfy { trimmed($0.editor.text).isEmpty } }
}

/// `text` without white space at its ends.
func trimmed(_ text: String) -> String {
  var scalars = Substring(text).unicodeScalars
  while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
  return String(scalars)
}
