import Foundation
import IncidentCore
import Testing
import WarRoomTestSupport

private func speak(_ language: Language) -> Phrasing {
  Phrasing(language: language, zone: .tokyo, now: .declared + Int64(3).seconds)
}

private func isJapanese(_ text: String) -> Bool {
  text.unicodeScalars.contains {
    (0x3040...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value)
  }
}

/// Three words of ASCII letters in a row, outside of what is to be typed, are an English sentence.
private func hasEnglish(_ text: String) -> Bool {
  let said = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: "`")
  var run = 0
  for word in said.split(whereSeparator: { " ,.:;()".contains($0) }) {
    let isWord =
      word.utf8.count > 1
      && word.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
    run = isWord ? run + 1 : 0
    if run == 3 { return true }
  }
  return false
}

/// Both languages say who, what, and what to do; everybody and everything that `refusal` names is in
/// the sentence.
private func judge(_ english: Answer, _ japanese: Answer, of refusal: String) {
  let both = [english, japanese].map { "\($0.what) \($0.mend)" }
  #expect(!english.what.isEmpty && english.what != "The room refused this.")
  #expect(!isJapanese(both[0]), "\(both[0])")
  #expect(isJapanese(japanese.what), "\(japanese.what)")
  #expect(!hasEnglish(both[1]), "\(both[1])")
  #expect(!english.mend.isEmpty, "\(refusal): nobody is told how to mend it")
  #expect(!japanese.mend.isEmpty, "\(refusal)")
  for sentence in both { #expect(sentence.unicodeScalars.count <= 280, "\(sentence)") }

  let named = ["alice", "bob", "chie", "dan", "eve", "C-01", "S-01", "S-02", "persons_max"]
  for name in named where refusal.contains(name) {
    for sentence in both { #expect(sentence.contains(name), "\(sentence)") }
  }
}

@Test(arguments: RefusalKind.allCases)
func `every refusal says in both languages who, what and what to do`(kind: RefusalKind) {
  let refusal = kind.example
  #expect(RefusalKind(refusal) == kind)
  let english = speak(.english).answer(refusal)
  #expect(english.what != speak(.english).answer(.nothingToUndo).what || kind == .nothingToUndo)
  judge(english, speak(.japanese).answer(refusal), of: "\(refusal)")
}

@Test(arguments: LedgerRefusalKind.allCases)
func `every refusal about members says in both languages who, what and what to do`(
  kind: LedgerRefusalKind
) {
  let refusal = kind.example
  #expect(LedgerRefusalKind(refusal) == kind)
  judge(speak(.english).answer(refusal), speak(.japanese).answer(refusal), of: "\(refusal)")
}

@Test(arguments: IncidentEventKind.allCases)
func `every event is a sentence in both languages`(kind: IncidentEventKind) {
  let event = kind.example
  let english = speak(.english).sentence(event)
  let japanese = speak(.japanese).sentence(event)
  #expect(!english.isEmpty && english != kind.rawValue)
  #expect(!isJapanese(english), "\(english)")
  #expect(!hasEnglish(japanese), "\(japanese)")
  let saysMoreThanItsData = kind != .entryRecorded && kind != .factSet
  if saysMoreThanItsData { #expect(isJapanese(japanese), "\(japanese)") }
  if let task = event.task, kind != .entryRecorded {
    #expect(english.contains(task.rawValue) && japanese.contains(task.rawValue))
  }
}

@Test func `an event of a newer version is shown as one`() {
  let event = IncidentEvent.unknown(type: "task-painted")
  #expect(speak(.english).sentence(event) == "recorded by a newer version (task-painted)")
  #expect(speak(.japanese).sentence(event) == "新しい版による記録(task-painted)")
}

@Test func `a race is answered with who was first and how long ago`() {
  let refusal = Refusal.alreadyDone("C-01", by: .bob, at: .declared)
  #expect(
    speak(.english).answer(refusal).what
      == "C-01 was done by bob 3 s ago (12:44:17). Your act was not recorded.")
  #expect(
    speak(.japanese).answer(refusal).what
      == "C-01はbobさんが3秒前に完了しました(12:44:17)。あなたの操作は記録されていません。")
}

@Test func `a refusal stays short however many names it holds`() throws {
  let members = (0..<200).map { MemberName(stored: "member-\($0)") }
  let tasks = try (1...84).map { try #require(TaskID(rawValue: "C-\($0)")) }
  let long: [Refusal] = [
    .checkNeedsAnotherPerson("C-01", doer: .bob, others: members),
    .stillOpen(OpenEnds(tasks: tasks)),
    .badAnswer(
      fact: "route", value: "x", expected: .choice, choices: members.map(\.rawValue)),
  ]
  for refusal in long {
    for language in Language.allCases {
      let answer = speak(language).answer(refusal)
      #expect(answer.what.count + answer.mend.count <= 280)
    }
  }
}

@Test(
  arguments: [
    (0, "0 s ago"), (59_999, "59 s ago"), (60_000, "1 min ago"), (3_599_999, "59 min ago"),
    (3_600_000, "at 11:44"), (86_400_000, "at 11-19 12:44"), (-1, "at 12:44"),
  ] as [(Int64, String)])
func `how long ago is said as it helps`(distance: Int64, said: String) {
  let phrasing = Phrasing(language: .english, zone: .tokyo, now: .declared)
  #expect(phrasing.ago(.declared + -distance) == said)
}

@Test(
  arguments: [
    (0, "12:44", "12:44:17"), (-1, "11-19 12:44", "11-19 12:44:17"),
    (-365, "2025-11-20 12:44", "2025-11-20 12:44:17"),
    (42, "2027-01-01 12:44", "2027-01-01 12:44:17"),
  ] as [(Int64, String, String)])
func `a time of another day is said with its day, of another year with its year`(
  days: Int64, short: String, exact: String
) {
  let phrasing = Phrasing(language: .english, zone: .tokyo, now: .declared)
  #expect(phrasing.time(.declared + days.days) == short)
  #expect(phrasing.exactTime(.declared + days.days) == exact)
}

@Test(
  arguments: [
    (30_000, "30 s", "00:00"), (1_800_000, "30 min", "00:30"), (7_200_000, "2 h", "02:00"),
    (5_400_000, "1 h 30 min", "01:30"), (244_800_000, "68 h", "2d 20h"),
  ] as [(Int64, String, String)])
func `a length of time is said in words and in columns`(
  milliseconds: Int64, words: String, columns: String
) {
  let phrasing = speak(.english)
  #expect(phrasing.span(milliseconds) == words)
  #expect(phrasing.length(milliseconds) == columns)
  #expect(phrasing.length(-milliseconds) == columns)
}

@Test func `documents say a length in words, with days from two days on`() {
  let span = Int64(95).hours + Int64(7).minutes
  #expect(speak(.english).duration(span) == "3 d 23 h")
  #expect(speak(.japanese).duration(-span) == "-3日23時間")
  #expect(speak(.japanese).duration(Int64(90).minutes) == "1時間30分")
}

@Test func `a handover brief says how things stand, in either language`() {
  let given = Given()
    .after(TickTask(task: "C-01"), by: .bob)
    .after(StartTask(task: "C-03"), by: .chie)
    .after(TickTask(task: "C-02"), by: .bob)
    .after(BlockTask(task: "C-04", reason: "sato"), by: .dan)
    .after(SetFact(FactSet(fact: "sensitive", value: nil, status: .ruledOut)), by: .bob)
    .after(SetFact(FactSet(fact: "remark", value: "x", status: .confirmed)), by: .bob)
  let brief = HandoverBrief(given.state, now: given.now)
  expectSame(
    brief.text(.english),
    """
    1 of 15 tasks finished, severity 2.
    Blocked: C-04 (sato)
    Waits for a check: C-02
    Decisions to take: C-04, P-01
    In work: C-03 (chie)
    Next due: S-04 13:45, N-01 11-21 00:44, N-02 11-23 12:44
    Next situation report 16:44
    Not certain yet: 3 questions unanswered
    Duties: commander alice
    """)
  #expect(brief.text(.japanese).hasPrefix("タスク 1/15 完了、重大度 2。\n停滞: C-04 (sato)"))
}
