public import IncidentCore

/// A document for people, before it is written in a format: what it says, in order, in one language.
///
/// Its texts are as people typed them; each writer makes them harmless in its own format. So whoever
/// puts a situation report or a custody form together never thinks of tags, bars or escapes.
public struct Document: Hashable, Sendable {
  /// What it is called.
  public var title: String
  /// The language it is written in; what people typed may be in another.
  public var language: Language
  /// What it says, in order.
  public var blocks: [Block]

  /// A document.
  public init(title: String, language: Language, blocks: [Block] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }

  /// One part of a document.
  public enum Block: Hashable, Sendable {
    /// A heading of level 1 (a section) to 3.
    case heading(Int, String)
    /// A text; its line breaks stay.
    case paragraph(String)
    /// Names and values, in order.
    case fields([Field])
    /// A table. Every row has as many cells as there are columns; the first cell names the row.
    case table(columns: [String], rows: [[String]])
    /// Items in no particular order.
    case list([String])
    /// Things that are to be there, and whether they are.
    case checklist([Check])
    /// A text whose every line counts, such as a draft to be sent.
    case verbatim(String)
    /// Something nobody may miss.
    case note(String)
  }

  /// A name and its value.
  public struct Field: Hashable, Sendable {
    /// What is named.
    public var name: String
    /// What it is; empty for a line to be filled in by hand.
    public var value: String

    /// `value` under `name`.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A line with a box.
  public struct Check: Hashable, Sendable {
    /// Whether the box is ticked.
    public var isDone: Bool
    /// What the line says.
    public var text: String

    /// A line.
    public init(_ text: String, isDone: Bool) {
      self.text = text
      self.isDone = isDone
    }
  }
}

extension Document {
  /// The document with every text changed by `change`: the title, names, values and cells.
  public func mapping(_ change: (String) -> String) -> Document {
    Document(
      title: change(title), language: language, blocks: blocks.map { $0.mapping(change) })
  }
}

extension Document.Block {
  fileprivate func mapping(_ change: (String) -> String) -> Document.Block {
    switch self {
    case .heading(let level, let text): .heading(level, change(text))
    case .paragraph(let text): .paragraph(change(text))
    case .fields(let fields):
      .fields(fields.map { Document.Field(change($0.name), change($0.value)) })
    case .table(let columns, let rows):
      .table(columns: columns.map(change), rows: rows.map { $0.map(change) })
    case .list(let items): .list(items.map(change))
    case .checklist(let lines):
      .checklist(lines.map { Document.Check(change($0.text), isDone: $0.isDone) })
    case .verbatim(let text): .verbatim(change(text))
    case .note(let text): .note(change(text))
    }
  }
}
