import Testing

/// The story of one incident: who does what, and what the others see of it.
struct WholeIncident {
  private let room: TemporaryRoom
  private let incident: String
  private let alice: Colleague
  private let bob: Colleague
  private let chie: Colleague

  /// Declares the incident and seats three people before it.
  init(in room: TemporaryRoom) async throws {
    self.room = room
    let opened = try room.warroom(
      "open", "顧客名簿の流出", "--severity", "1", "--known-at", "-40m", "--lang", "ja", as: "alice")
    try #require(opened.status == 0, "\(opened.errors)")
    let listed = try room.warroom("incidents").output.split(separator: "\n")
    let line = try #require(listed.first { $0.contains("顧客名簿の流出") })
    incident = String(line.prefix { $0 != " " })
    alice = try await Colleague("alice", in: room, incident: incident)
    bob = try await Colleague("bob", in: room, incident: incident)
    chie = try await Colleague("chie", in: room, incident: incident)
  }

  /// Works it to its end.
  ///
  /// - Returns: The name of the incident.
  func run() async throws -> String {
    try await contain()
    try await findOut()
    try await tell()
    try await handOverAndClose()
    return incident
  }

  private func contain() async throws {
    try await alice.goes(to: "C-01")
    try await alice.records("c")
    try await alice.records("e", "覚知は営業部への電話")
    try await alice.records("+", "指揮 alice、記録 bob")
    try await bob.records("T", "scribe")

    try await bob.goes(to: "C-02")
    try await bob.records("s", "")
    try await bob.records("e", "聞き取り票、6項目")
    try await bob.records("+", "6項目を聞き取り")
    try await noCheckByTheSamePerson()
    try await chie.sees("[?]", about: "C-02")
    try await chie.goes(to: "C-02")
    try await chie.records("v", "読み合わせ済み")
    try await bob.sees("[x]", about: "C-02")

    try await alice.goes(to: "C-05")
    try await alice.records(
      "d", "", "全停止 / 出力機能だけ停止", "出力機能だけ停止", "店舗は流出経路ではない", "佐藤 (COO)")
    try await alice.records("e", "決定 D-01 の議事メモ")
    try await alice.records("+", "")
    try await chie.goes(to: "C-08")
    try await chie.records("b", "ベンダーの折り返し待ち")
    try await alice.sees("ベンダー", about: "C-08")
  }

  private func noCheckByTheSamePerson() async throws {
    try bob.screen.press("v")
    try await bob.screen.wait(for: "別の人が確認します")
    let refused = try room.warroom(
      "check", "C-02", "--incident", incident, "--json", as: "bob")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("check-needs-another-person"))
  }

  private func findOut() async throws {
    try await chie.goes(to: "S-04")
    try await chie.records("c")
    try await chie.records("e", "proxy.log、外部ストレージ1か所")
    try await chie.records("+", "送信先は1社")
    try await chie.records("f", "persons_max", "1200", "", "営業の台帳")
    let corrected = try room.warroom(
      "fact", "set", "persons_max", "12400", "--status", "confirmed", "--source", "顧客マスタ",
      "--incident", incident, as: "chie")
    #expect(corrected.status == 0, "\(corrected.errors)")

    try await chie.goes(to: "E-01")
    try await chie.records("Space")
    try await chie.records("e", "設定画面の画像")
    try await chie.records("Space")
  }

  private func tell() async throws {
    try await bob.goes(to: "N-12")
    try await bob.records("c")
    try await bob.records("e", "窓口の番号と台本")
    try await bob.records("+", "09:00 開設")
    try await bob.goes(to: "P-02")
    try await bob.records("e", "第一報の案")
    try await bob.records("+", "")
    try await bob.records("n", "退職者のVPNログインを確認 odd-marker-4711", "-30m", "vpn.log")

    try await chie.goes(to: "M-07")
    try await chie.records("Space")
    try await chie.records("Space")
    try await chie.sees("[x]", about: "M-07")
    try await chie.records("u")
    try await chie.sees("[~]", about: "M-07")
    try await chie.records("Space")
  }

  private func handOverAndClose() async throws {
    try alice.screen.press("H")
    try alice.screen.type("bob")
    try alice.screen.press("Down")
    try alice.screen.type("08:00 に戻る")
    try alice.screen.press("Enter")
    try await alice.screen.wait(for: "申し出ますか")
    try await alice.records("y")
    try await bob.screen.wait(for: "A 指揮の引き継ぎを受ける")
    try bob.screen.press("A")
    try await bob.screen.wait(for: "08:00 に戻る")
    try await bob.records("y")
    try await alice.screen.wait(for: "指揮 bob")

    try bob.screen.press(":")
    try bob.screen.type("close")
    try bob.screen.press("Enter")
    try bob.screen.type("封じ込め済み、通知済み")
    try bob.screen.press("Down")
    try bob.screen.type("yes")
    try bob.screen.press("Enter")
    try await bob.screen.wait(for: "\(incident) と入力")
    try bob.screen.press("C-u")
    try bob.screen.type(incident)
    try await bob.records("Enter")
    for colleague in [alice, chie] { try await colleague.screen.wait(for: "終結") }
    for colleague in [alice, bob, chie] {
      try colleague.screen.press("q")
      #expect(try await colleague.screen.waitForExit() == 0)
    }
  }
}
