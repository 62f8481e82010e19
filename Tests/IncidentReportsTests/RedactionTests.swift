import IncidentCore
import IncidentReports
import Testing

/// What is masked and what is not, text by text.
@Suite struct RedactionTests {
  private func masked(_ text: String, names: [String] = []) -> String {
    var redaction = Redaction(
      Redaction.Choice(masks: true, names: names), of: SmallRecord.state, members: [])
    return redaction.text(text)
  }

  @Test(arguments: [
    ("Write to taro.yamada+vpn@mail.example.co.jp.", "Write to [mail-1]."),
    ("連絡先はtaro@example.jpです", "連絡先は[mail-1]です"),
    ("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "[mail-1]"), ("taro&#64;example&period;jp", "[mail-1]"),
    ("to=taro%40example.jp&x=1", "[mail-1]&x=1"), (#""taro\u0040example.jp""#, #""[mail-1]""#),
    ("t\u{200B}aro@\u{FEFF}example.jp", "[mail-1]"),
    ("TARO@EXAMPLE.JP, taro@example.jp", "[mail-1], [mail-1]"),
    ("太郎@例え.jp", "太郎@例え.jp"), ("taro@例え.jp に", "[mail-1] に"),
    ("no mail: root@web1, @alice, a@b", "no mail: root@web1, @alice, a@b"),
    ("a@b.example c@d.example a@b.example", "[mail-1] [mail-2] [mail-1]"),
  ])
  func `mail addresses are masked however they are written`(text: String, expected: String) {
    #expect(masked(text) == expected)
  }

  @Test(arguments: [
    "090-1234-5678", "09012345678", "090 1234 5678", "０９０ー１２３４ー５６７８", "090\u{2011}1234\u{2011}5678",
    "090\u{30FC}1234\u{30FC}5678", "(090) 1234-5678", "+81-90-1234-5678", "+81 (0)90-1234-5678",
    "＋８１　９０　１２３４　５６７８", "0081-90-1234-5678", "010-81-90-1234-5678", "090.1234.5678",
    "090&#45;1234&#x2D;5678", "0\u{200B}9\u{AD}0-12\u{2060}34-5678", "090%2D1234%2D5678",
  ])
  func `a telephone number is one value in all its forms`(number: String) {
    #expect(masked("tel \(number), または 090-1234-5678。") == "tel [phone-1], または [phone-1]。")
  }

  @Test(arguments: [
    "03-1234-5678", "(03)1234-5678", "03(1234)5678", "0120-123-456", "0570-000-123", "0312345678",
    "050-1234-5678", "+1 415 555 0132", "(415) 555-0132", "+44 20 7946 0958", "+4915123456789",
  ])
  func `numbers of houses, free lines and other countries are telephones too`(number: String) {
    #expect(masked("Call \(number) now") == "Call [phone-1] now")
  }

  @Test(arguments: [
    "4111 1111 1111 1111", "4111111111111111", "5555-5555-5555-4444", "3782 822463 10005",
    "４１１１－１１１１－１１１１－１１１１", "4111\u{200B}1111\u{200B}1111\u{200B}1111", "4111 1111 1111 1111",
    "3530111333300000", "6011 1111 1111 1117",
  ])
  func `a card with the right check digit is masked`(card: String) {
    #expect(masked("Paid with \(card)") == "Paid with [card-1]")
  }

  @Test(arguments: ["123456789018", "1234 5678 9018", "1234-5678-9018", "１２３４　５６７８　９０１８"])
  func `a My Number with the right check digit is masked`(number: String) {
    #expect(masked("個人番号: \(number)") == "個人番号: [my-number-1]")
  }

  @Test(arguments: [
    "2026-11-20 09:02:17", "2026-11-20T09:02:17+09:00", "4000 0000 0000 0001", "123456789012",
    "203.0.113.9:8080", "10.0.0.1", "CVE-2025-64494", "#418", "PID 31337", "1795132920000",
    "1795132920000000", "persons_max = 120000",
    "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6f1c2b9e-0000-4000-8000-446655440000", "T-0042", "12:44", "3.5 GB", "01-02-2026 10:30",
  ])
  func `times, addresses of machines, hashes and counts stay`(text: String) {
    #expect(masked(text) == text)
  }

  @Test(arguments: [
    ("山田太郎さんに連絡", "[name-1]さんに連絡"), ("山田　太郎", "[name-1]"), ("ﾔﾏﾀﾞ ﾀﾛｳとヤマダタロウ", "[name-2]と[name-2]"),
    ("Taro Yamada, TARO YAMADA, TaroYamada", "[name-3], [name-3], [name-3]"),
    ("Taro\u{200B} Yamada", "[name-3]"), ("Tarot Yamada", "Tarot Yamada"),
    ("José", "[name-4]"), ("Jose\u{301}", "[name-4]"), ("Josephine", "Josephine"),
  ])
  func `listed names are masked whatever their case, width, marks and blanks`(
    text: String, expected: String
  ) {
    var redaction = Redaction(
      Redaction.Choice(masks: true, names: ["山田太郎", "ヤマダ タロウ", "Taro Yamada", "José"]),
      of: SmallRecord.state, members: [])
    // Numbered as they are met first.
    _ = redaction.text("山田太郎 ヤマダタロウ Taro Yamada José")
    #expect(redaction.text(text) == expected)
  }

  @Test func `counts are of different values, by kind`() {
    var redaction = Redaction(
      Redaction.Choice(masks: true), of: SmallRecord.state, members: [])
    _ = redaction.text("a@b.example, A@B.example, c@d.example, 090-1234-5678")
    #expect(redaction.masked == [.mail: 2, .phone: 1])
    #expect(
      ReportHandling(redaction).sentences(in: .english) == [
        "personal data masked (different values: mail 2, phone 1, card 0, my-number 0, name 0)"
      ])
  }

  @Test func `a text without anything to hide comes back as it was`() {
    let texts = Corpus.hostile
    #expect(texts.map { masked($0) } == texts)
  }

  @Test func `duties stand for names, in the language of the sentence`() {
    var state = SmallRecord.state
    for (number, holder) in [SmallRecord.alice, MemberName(stored: "eve")].enumerated() {
      state.apply(
        Recorded(
          .dutyAssumed(DutyAssumed(duty: .commander, member: holder)),
          stamp: Stamp(
            seq: Int64(number) + 7, at: SmallRecord.known, by: holder, via: "local")))
    }
    var redaction = Redaction(
      Redaction.Choice(isBlameless: true), of: state,
      members: [
        member("alice", "Alice Tanaka"), member("dan", "田中弾"), member("eve", nil),
        member("bob-k", nil),
      ])
    #expect(redaction.name(SmallRecord.alice).rawValue == "Commander / 指揮者")
    #expect(redaction.text("Alice asked dan", in: .english) == "Commander asked Responder 1")
    #expect(redaction.text("aliceさんがdanさんに依頼", in: .japanese) == "指揮者が対応者1に依頼")
    #expect(redaction.text("Alice Tanaka, 田中弾", in: .english) == "Commander, Responder 1")
    #expect(
      redaction.text("eve@dan: abandoned", in: .english) == "Commander 2@Responder 1: abandoned")
    #expect(redaction.text("BOB-K's laptop") == "Responder 2 / 対応者2's laptop")
    #expect(redaction.name(MemberName(stored: "stranger")).rawValue == "Responder 3 / 対応者3")
  }

  @Test func `a blameless timeline does not say that the scribe is the scribe`() {
    let (alice, dan) = (SmallRecord.alice, SmallRecord.dan)
    let changes: [(IncidentEvent, by: MemberName)] = [
      (.dutyAssumed(DutyAssumed(duty: .scribe, member: dan)), dan),
      (.dutyAssumed(DutyAssumed(duty: .scribe, member: dan)), alice),
      (.dutyRenounced(DutyRenounced(duty: .scribe, member: dan)), dan),
      (.dutyAssumed(DutyAssumed(duty: .legal, member: dan)), alice),
    ]
    let records = changes.enumerated().map { number, change in
      Recorded(
        change.0,
        stamp: Stamp(
          seq: Int64(number) + 7, at: SmallRecord.known, by: change.by, via: "local"))
    }
    let state = records.reduce(into: SmallRecord.state) { $0.apply($1) }
    var redaction = Redaction(
      Redaction.Choice(isBlameless: true), of: state,
      members: [member("alice", nil), member("dan", nil)])
    let rows = TimelineRows(state, corrections: Corrections())
    let told = records.compactMap { rows.row($0).redacted(by: &redaction) }
    #expect(
      told.map(\.english) == [
        "takes up the duty: Scribe", "Scribe takes up the duty", "gives up the duty: Scribe",
        "Scribe is Legal",
      ])
    #expect(
      told.map(\.japanese) == ["担当に就任: 記録", "記録が担当に就任", "担当を離任: 記録", "記録が法務を担当"])
  }

  private func member(_ handle: String, _ name: String?) -> LedgerState.Member {
    var state = LedgerState()
    state.apply(
      Recorded(
        .memberAdmitted(
          MemberAdmitted(member: MemberName(stored: handle), name: name, right: .responder)),
        stamp: Stamp(seq: 1, at: SmallRecord.known, by: SmallRecord.alice, via: "local")))
    return state.members[0]
  }
}
