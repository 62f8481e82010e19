/// A duty as a playbook names it.
public struct DutyDefinition: Hashable, Sendable, Codable {
  /// The duty.
  public var id: Duty
  /// Its name for people.
  public var title: LocalizedText

  /// A duty and its name.
  public init(id: Duty, title: LocalizedText) {
    self.id = id
    self.title = title
  }
}
