import IncidentCore
import TerminalCells
import Testing
import WarRoomScreens
import WarRoomTestSupport

/// The timeline: filters, jumps, marks, a window on a long record.
final class TimelineViewTests {
  private let room: ScreenRoom
  private let alice: TestScreen

  init() throws {
    room = try ScreenRoom()
    alice = try room.sit(.alice, width: 100, height: 30)
  }

  private func fill(_ count: Int) throws {
    let rows = (1...count).map { number in
      ImportEvents.Row(
        line: number, moment: room.now + -Int64(count - number + 1).minutes,
        text: "event \(number)", source: nil, original: nil)
    }
    try room.act(
      ImportEvents(ImportEvents.File(format: "csv", name: "x.csv", sha256: ""), rows: rows),
      as: .bob)
  }

  @Test func `a long record is scrolled in a window that stays small`() throws {
    try fill(3_000)
    alice.act(.timeline)
    var seen: Set<Int64> = []
    for _ in 0..<200 {
      seen.formUnion(alice.state.timeline.records.map(\.stamp.seq))
      #expect(alice.state.timeline.records.count <= 800)
      alice.press("pgup")
    }
    #expect(alice.state.timeline.reachesStart)
    #expect(!alice.state.timeline.reachesEnd)
    #expect(seen.count >= 3_000)
    for _ in 0..<200 { alice.press("pgdn") }
    #expect(alice.state.timeline.reachesEnd)
    #expect(alice.state.timeline.selection == nil)
    alice.act(.first)
    #expect(alice.state.timeline.records.first?.stamp.seq == alice.state.timeline.selection)
    #expect(alice.state.timeline.reachesStart)
    alice.act(.last)
    #expect(alice.state.timeline.reachesEnd)
  }

  @Test func `keys pressed ahead of the entries they are for wait for them`() throws {
    try fill(3_000)
    alice.pressAhead("t up up enter")
    #expect(alice.state.timeline.opened == alice.state.timeline.records.suffix(3).first?.stamp.seq)
    alice.press("esc")
    alice.pressAhead("home down enter")
    #expect(alice.state.timeline.opened == alice.state.timeline.records[1].stamp.seq)
    #expect(alice.state.timeline.reachesStart)
    alice.press("esc esc")
    alice.pressAhead("t up esc up")
    #expect(alice.state.view == .board, "who leaves does not come back for a key")
  }

  @Test func `a jump shows what was around a time`() throws {
    try fill(2_000)
    alice.act(.timeline)
    let target = room.now + -Int64(500).minutes
    let clock = alice.state.speak.zone.civil(target)
    alice.command("jump \(clock.date) \(clock.clock(seconds: false))")
    let index = try #require(
      alice.state.timeline.records.firstIndex { record in
        record.stamp.seq == alice.state.timeline.selection
      })
    let happened = alice.state.timeline.records[index].stamp.happened
    #expect(abs(happened - target) <= Int64(1).minutes)
    #expect(index > 10 && index < alice.state.timeline.records.count - 10)
    alice.act(.jump)
    alice.type("nonsense")
    alice.press("enter")
    #expect(alice.status.contains("nonsense"))
    alice.press("ctrl-u")
    alice.type("\(clock.date) \(clock.clock(seconds: false))")
    alice.press("enter")
    #expect(alice.state.overlays.isEmpty)
    #expect(alice.state.drafts.isEmpty)
  }

  @Test func `Tab completes a filter, and the heading says what it asks`() throws {
    try room.act(RecordEntry(text: "VPN rule found"), as: .bob)
    alice.act(.timeline)
    alice.act(.filter)
    alice.type("by:b")
    alice.press("tab")
    alice.type("kind:e")
    #expect(alice.lines.last?.contains("kind:entry") == true)
    alice.press("backspace")
    alice.type("entr")
    alice.press("tab")
    alice.type("vpn")
    #expect(alice.state.timeline.filter == "by:bob kind:entry vpn")
    #expect(alice.state.timeline.records.count == 1)
    alice.press("enter")
    #expect(alice.lines.contains { $0.contains("entry, by bob, “vpn”") })
    alice.act(.filter)
    alice.press("ctrl-u")
    alice.type("by:zed")
    #expect(alice.lines.last?.contains("by:zed") == true)
  }

  @Test func `nobody has to know the words: a form picks what is shown`() throws {
    try room.act(RecordEntry(text: "one"), as: .bob)
    try room.act(RecordEntry(text: "two"), as: .chie)
    alice.act(.timeline)
    alice.act(.narrow)
    alice.press("down down")
    alice.type("chie")
    alice.press("enter")
    #expect(alice.state.timeline.filter.contains("by:chie"))
    #expect(alice.state.timeline.records.allSatisfy { $0.stamp.by == .chie })
    // The form shows what is set, and an empty one shows everything again.
    alice.act(.narrow)
    guard case .form(let form) = alice.state.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.fields.contains { $0.editor.text == "chie" })
  }

  @Test func `what comes while a filter is set joins where it fits`() throws {
    alice.act(.timeline)
    alice.act(.filter)
    alice.type("vpn")
    alice.press("enter")
    try room.act(RecordEntry(text: "vpn closed"), as: .bob)
    try room.act(RecordEntry(text: "mail closed"), as: .bob)
    #expect(alice.state.timeline.records.count == 1)
    try room.act(
      RecordEntry(text: "VPN opened", occurred: room.now + -Int64(9).hours), as: .bob)
    #expect(alice.state.timeline.records.map(\.event).first?.type == "entry-recorded")
    #expect(alice.state.timeline.records.count == 2)
  }

  @Test func `a star is one key, and marks show on the line and in the entry`() throws {
    try room.act(
      RecordEntry(
        text: "names", occurred: room.now + -Int64(5).minutes, tlp: .red, isAbout: true),
      as: .bob)
    alice.act(.timeline)
    alice.act(.first)
    alice.act(.star)
    let entry = try #require(alice.state.incident?.marks.stars.first)
    #expect(alice.lines.contains { $0.contains("#\(entry)*") || $0.contains("\(entry)*") })
    #expect(alice.lines.contains { $0.contains("TLP:RED") && $0.contains("~") })
    alice.press("down")
    alice.act(.star)
    #expect(alice.state.incident?.marks.stars.count == 2)
    alice.act(.star)
    #expect(alice.state.incident?.marks.stars.count == 1)
  }

  @Test func `a correction stands beside what it replaces`() throws {
    try room.act(RecordEntry(text: "it was vpn1"), as: .bob)
    let wrong = try room.state.lastSeq
    try room.act(CorrectEntry(entry: wrong, text: "it was vpn2"), as: .bob)
    alice.act(.timeline)
    #expect(alice.lines.contains { $0.contains("vpn2 - instead of: it was vpn1") })
    #expect(alice.lines.contains { $0.contains("(corrected #\(wrong + 1)) it was vpn1") })
    alice.press("enter")
    #expect(alice.lines.contains { $0.contains("Instead of #\(wrong): it was vpn1") })
    alice.press("esc up enter")
    #expect(alice.lines.contains { $0.contains("Corrected by #\(wrong + 1): it was vpn2") })
    try room.act(RecordEntry(text: "gone"), as: .bob)
    try room.act(UndoAct(), as: .bob)
    alice.press("esc")
    alice.act(.timeline)
    #expect(alice.lines.contains { $0.contains("(taken back #\(wrong + 3)) gone") })
  }

  @Test func `how far an entry may travel is asked in a form`() throws {
    try room.act(RecordEntry(text: "x"), as: .bob)
    alice.act(.timeline)
    alice.command("mark")
    alice.type("red")
    alice.press("enter")
    alice.press("enter")
    let entry = try room.state.marks.classified.first?.entry
    #expect(entry == (try room.state.lastSeq) - 1)
  }
}
