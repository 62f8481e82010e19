public import IncidentCore

/// A report to an authority, or a statement, as far as the room can write it: every item the law or
/// the form asks for, filled from the facts and the record, and what is not known said to be so.
/// Nothing is invented: a line without an answer stays a line without an answer.
public struct FilingDraft: Hashable, Sendable {
  /// What is written.
  public enum Subject: Hashable, Sendable {
    /// The filing that a legal clock asks for.
    case clock(WatchedClock)
    /// A form of our own.
    case form(ReportForm)
  }

  /// One item with its lines, never none.
  public struct Part: Hashable, Sendable {
    /// What must be said.
    public var item: FilingItem
    /// What can be said.
    public var lines: [FilingLine]
  }

  /// What is written.
  public var subject: Subject
  /// The items, in the order of the law or the form.
  public var parts: [Part]
  /// Whether no list of items is at hand for the filing, so that it has the parts of any report.
  public var isPlain: Bool

  /// The draft of `subject` from what `state` holds, as `speak` says it.
  public init(
    _ subject: Subject, of state: IncidentState, book: ClockBook, speak: Phrasing
  ) {
    self.subject = subject
    let filler = FilingFiller(state: state, book: book, speak: speak, subject: subject)
    let own = FilingDraft.items(of: subject, book)
    let plain = own.isEmpty ? book.form(ReportForm.plainReport)?.items : nil
    isPlain = plain != nil
    parts = (plain ?? own).map { Part(item: $0, lines: filler.lines(of: $0)) }
  }

  /// The draft called `id`: a legal clock of the incident, else of the book, or a form with items.
  /// Nil where there is none.
  public init?(
    named id: String, of state: IncidentState, book: ClockBook, speak: Phrasing
  ) {
    guard let subject = FilingDraft.subject(named: id, of: state, book: book) else { return nil }
    self.init(subject, of: state, book: book, speak: speak)
  }

  /// What `id` names.
  public static func subject(
    named id: String, of state: IncidentState, book: ClockBook
  ) -> Subject? {
    let clock = ClockID(rawValue: id.lowercased())
    if let watched = state.clock(clock)?.watched ?? book.watched(clock, around: state.start) {
      return .clock(watched)
    }
    return book.form(id.lowercased()).flatMap { $0.items.isEmpty ? nil : .form($0) }
  }

  /// A record from before the room filled in reports has the items without what fills them; the book
  /// of today says that then.
  private static func items(of subject: Subject, _ book: ClockBook) -> [FilingItem] {
    switch subject {
    case .form(let form): return form.items
    case .clock(let watched):
      let own = watched.definition.items
      guard own.allSatisfy(\.isFreehand) else { return own }
      let known = book.regimes.flatMap(\.clocks).first { $0.id == watched.id }?.items
      return known.map { $0.isEmpty ? own : $0 } ?? own
    }
  }

  /// The questions whose answers are missing, in the order of the draft.
  public var missing: [FactDefinition] {
    var missing: [FactDefinition] = []
    for line in parts.flatMap(\.lines) where !line.certainty.isKnown {
      if let question = line.question, !missing.contains(where: { $0.id == question.id }) {
        missing.append(question)
      }
    }
    return missing
  }

  /// How many items have nothing open, and how many there are.
  public var complete: (count: Int, of: Int) {
    (parts.count { part in part.lines.allSatisfy(\.certainty.isKnown) }, parts.count)
  }
}
