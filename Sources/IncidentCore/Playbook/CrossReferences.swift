/// The names of one task in other catalogues, for people who compare or exchange playbooks.
public struct CrossReferences: Hashable, Sendable, Codable {
  /// OASIS CACAO step or playbook identifiers.
  public var cacao: [String]
  /// NIST Cybersecurity Framework 2.0 categories, such as `RS.CO`.
  public var csf: [String]
  /// RE&CT actions, such as `RA3101`.
  public var react: [String]
  /// MITRE ATT&CK techniques, such as `T1567`.
  public var attack: [String]

  /// References into the catalogues.
  public init(
    cacao: [String] = [], csf: [String] = [], react: [String] = [], attack: [String] = []
  ) {
    self.cacao = cacao
    self.csf = csf
    self.react = react
    self.attack = attack
  }

  /// Whether no catalogue is named.
  public var isEmpty: Bool { cacao.isEmpty && csf.isEmpty && react.isEmpty && attack.isEmpty }
}
