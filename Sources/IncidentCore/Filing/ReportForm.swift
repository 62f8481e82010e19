/// A form: questions to be asked together, such as those of a first report, or the parts of a text
/// that leaves the room, such as a public statement. What one form file holds.
public struct ReportForm: Hashable, Sendable {
  /// The form of the first report, which the room asks for right after an incident is declared.
  public static let firstReport = "first-report"
  /// The form of a filing of which no list of items is at hand.
  public static let plainReport = "plain-report"

  /// Slug, `[a-z0-9-]{3,64}`, unique among forms and legal clocks.
  public var id: String
  /// Semantic version of the text.
  public var version: String
  /// What it is called.
  public var title: LocalizedText
  /// What to know who uses it.
  public var note: LocalizedText?
  /// The questions, in the order they are asked.
  public var facts: [FactDefinition]
  /// What the text says, in order; empty where the form only asks.
  public var items: [FilingItem]

  /// A form as read from a file.
  public init(
    id: String, version: String, title: LocalizedText, note: LocalizedText? = nil,
    facts: [FactDefinition] = [], items: [FilingItem] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.note = note
    self.facts = facts
    self.items = items
  }
}
