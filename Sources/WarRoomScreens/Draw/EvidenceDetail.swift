internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// One piece of evidence in full: what its custody form says, without the lines for paper.
struct EvidenceDetail: ScrolledText {
  private let state: RoomState
  private let item: EvidenceItem?

  init(_ state: RoomState, _ number: Int) {
    self.state = state
    item = state.incident?.evidence.item(number)
  }

  var heading: PlainText {
    item.map { "\($0.label)  \($0.account.described.what)" } ?? ""
  }

  func lines(width: Int) -> [Line] {
    guard let item, let incident = state.incident else { return [] }
    let form = CustodyForm(item, incident, in: state.speak)
    let document = Document(
      title: item.label, language: state.language, blocks: form.facts)
    return DocumentLines(document).lines(width: width)
  }
}
