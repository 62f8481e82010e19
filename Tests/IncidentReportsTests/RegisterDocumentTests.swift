import IncidentCore
import IncidentReports
import SafeText
import Testing
import WarRoomTestSupport

private func given() -> Given {
  Given()
    .after(
      RegisterEvidence(
        EvidenceDescription(kind: .log, what: "a|b <script>", source: "fw1", seal: "4711"),
        bytes: EvidenceBytes(
          file: "vpn.log", size: 12, sha256: String(repeating: "ab", count: 32)), task: "C-03"),
      by: .bob
    )
    .after(
      OfferCustody(
        evidence: "EV-01", to: .member("dan"), reason: "in room 3", seal: "4711"), by: .bob
    )
    .after(AnswerCustody(evidence: "EV-01", accepted: true, seal: "4717"), by: .dan)
}

private func speak(_ language: Language) -> Phrasing {
  Phrasing(language: language, zone: .tokyo, now: .declared + Int64(1).hours)
}

private func text(_ document: Document) -> String {
  TextDocument.lines(of: document.blocks).map(\.text.value).joined(separator: "\n")
}

@Test(arguments: Language.allCases)
func `a custody form names the bytes, every hand and both acts, and leaves lines to sign`(
  language: Language
) throws {
  let state = given().state
  let item = try #require(state.evidence.item(1))
  let form = text(CustodyForm(item, state, in: speak(language)).document)
  let acts = try #require(item.custody.first)
  for part in [
    String(repeating: "ab", count: 32), "bob", "dan", "4711 / 4717", "____", "#\(acts.seq) bob",
    "#\(acts.answer?.seq ?? 0) dan", "2026-11-20T12:4",
    // A paper is read another day: whoever holds it has done so since a date.
    Phrasing(language: language, zone: state.zone, now: .declared).stamp(item.heldSince)
      + (language == .english ? "" : "から"),
  ] {
    #expect(form.contains(part), "\(part)")
  }
}

@Test(arguments: Language.allCases)
func `the register lists every piece and what is still missing`(language: Language) {
  let state = given().state
  let register = text(EvidenceRegisterDocument(state, in: speak(language)).document)
  #expect(register.contains("EV-01"))
  #expect(register.contains("C-03"))
  let empty = Given().state
  #expect(!text(EvidenceRegisterDocument(empty, in: speak(language)).document).isEmpty)
  #expect(!text(ScopeDocument(empty, in: speak(language)).document).isEmpty)
}

@Test(arguments: Language.allCases)
func `the scope document keeps what was said before`(language: Language) {
  let state = Given()
    .after(SetScopeItem(kind: .system, name: "web01", note: "odd"), by: .bob)
    .after(SetScopeItem(item: "web01", status: .affected, note: "shell"), by: .chie)
    .after(SetMeasure(what: "block egress", place: "fw1", item: "web01"), by: .bob).state
  let said = text(ScopeDocument(state, in: speak(language)).document)
  for part in ["web01", "shell", "CM-01", speak(language).name(ScopeStatus.suspected)] {
    #expect(said.contains(part), "\(part)")
  }
}
