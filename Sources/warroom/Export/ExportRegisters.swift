internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports

/// Writes the evidence register.
struct ExportEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Write the evidence register: what there is, hashes, who holds it, what is missing.",
    discussion: """
        warroom export evidence --format html -o evidence.html
        warroom export evidence --lang ja > 証拠一覧.md
      """)

  @OptionGroup var export: DocumentExport
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.visit { context in
      try export.send("evidence", of: context) { state, speak in
        EvidenceRegisterDocument(state, in: speak).document
      }
    }
  }
}

/// Writes the custody form of one piece of evidence.
struct ExportCustody: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "custody",
    abstract: "Write the custody form of one piece, with lines for signatures by hand.",
    discussion: """
        warroom export custody EV-01 --format html -o EV-01.html
        warroom export custody EV-01 --format text --lang ja
      """)

  @Argument(help: "The piece, such as EV-01.", completion: Completions.evidence)
  var evidence: String
  @OptionGroup var export: DocumentExport
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.visit { context in
      let wanted = try context.evidence(evidence, in: try context.state())
      try export.send("custody", of: context) { state, speak in
        guard let item = state.evidence.item(wanted.number) else {
          throw stricter(wanted, context.language)
        }
        return CustodyForm(item, state, in: speak).document
      }
    }
  }
}

extension ExportCustody {
  /// A form of a piece its reader may not know of cannot be made; whoever asks for it may.
  private func stricter(_ item: EvidenceItem, _ language: Language) -> CommandFailure {
    let limit = "TLP:\((export.redactions.tlp ?? .clear).rawValue.uppercased())"
    return CommandFailure(
      .refused, rule: "stricter-inside",
      language.say(
        "\(item.label) is marked stricter than \(limit): no form of it may be made for such a reader.",
        "\(item.label) は \(limit) より厳しい共有範囲のため、その範囲向けの保管記録は出力できません。"),
      mend: language.say(
        "Nothing was written. Export it without --tlp for those who may see it, or mark it anew with `warroom mark`.",
        "何も出力していません。閲覧できる相手には --tlp なしで出力するか、`warroom mark` で共有範囲を見直してください。"))
  }
}

/// Writes the registers of scope and measures.
struct ExportScope: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scope", abstract: "Write what is hit, with its history, and every measure.",
    discussion: "  warroom export scope --format html -o scope.html")

  @OptionGroup var export: DocumentExport
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.visit { context in
      try export.send("scope", of: context) { state, speak in
        ScopeDocument(state, in: speak).document
      }
    }
  }
}
