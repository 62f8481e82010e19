/// The formats of other tools that can be imported. Raw values are the words of `--from`.
public enum ForeignFormat: String, Hashable, Sendable, CaseIterable {
  /// OASIS CACAO Security Playbooks 2.0, JSON.
  case cacao
  /// RE&CT response playbooks and actions, YAML.
  case react
  /// Case templates of TheHive, JSON.
  case thehive
  /// Case templates of DFIR-IRIS, JSON.
  case iris
  /// Exports of Mattermost Playbooks, version 1, JSON.
  case mattermost
  /// Checklists in Markdown.
  case markdown

  /// Its name for people.
  public var name: String {
    switch self {
    case .cacao: "CACAO 2.0"
    case .react: "RE&CT"
    case .thehive: "TheHive"
    case .iris: "DFIR-IRIS"
    case .mattermost: "Mattermost Playbooks"
    case .markdown: "Markdown"
    }
  }
}
