import IncidentCore
import Testing
import WarRoomTestSupport

private let vocabulary = FilterVocabulary(
  members: [.alice, .bob, .chie, .dan], tasks: ["C-01", "C-02", "S-03"],
  duties: [.commander, .scribe, .legal], zone: .tokyo, now: .declared)

private func read(_ typed: String) -> TimelineFilter {
  TimelineFilter.read(typed, vocabulary).filter
}

@Test func `every word narrows one thing, and the rest is text`() {
  let filter = read(
    #"kind:decision by:dan phase:scope task:s3 after:10:00 before:11:00 star: "vpn  log" Login"#)
  #expect(filter.kinds == [.known(.decision)])
  #expect(filter.by == [.dan])
  #expect(filter.phases == [.scope])
  #expect(filter.tasks == ["S-03"])
  #expect(filter.after == Moment(iso8601: "2026-11-20T10:00+09:00"))
  #expect(filter.before == Moment(iso8601: "2026-11-20T11:00+09:00"))
  #expect(filter.isStarred)
  #expect(filter.words == ["vpn  log", "Login"])
  #expect(!filter.isEmpty)
  #expect(read("  ").isEmpty)
}

@Test func `a time of the clock is today's, also where it is still to come`() {
  // It is 12:44 in the room.
  #expect(read("before:23:00").before == Moment(iso8601: "2026-11-20T23:00+09:00"))
  #expect(read("after:00:10").after == Moment(iso8601: "2026-11-20T00:10+09:00"))
  #expect(read("after:2026-11-19").after == Moment(iso8601: "2026-11-19T00:00+09:00"))
  #expect(read(#"after:"2026-11-19 08:00""#).after == Moment(iso8601: "2026-11-19T08:00+09:00"))
  #expect(read("after:-2h").after == .declared + -Int64(2).hours)
  #expect(read("after:14時半").after == Moment(iso8601: "2026-11-20T14:30+09:00"))
}

@Test func `names are typed by their beginning, and kinds in either language or as stored`() {
  #expect(read("by:a").by == [.alice])
  #expect(read("by:").by.isEmpty)
  #expect(read("kind:dec").kinds == [.known(.decision)])
  #expect(read("kind:決定").kinds == [.known(.decision)])
  #expect(read("kind:task-done").kinds == [.stored("task-done")])
  #expect(read("by:bob by:dan").by == [.bob, .dan])
  #expect(read("ＢＹ：bob").words == ["ＢＹ：bob"])
  #expect(read("by：bob").by == [.bob])
}

@Test func `what looks like a key and is none is text`() {
  #expect(read("http://host:80/x 12:30 a:b").words == ["http://host:80/x", "12:30", "a:b"])
  #expect(read(#""by:bob""#).words == ["by:bob"])
  #expect(read(#""open quote"#).words == ["open quote"])
  #expect(read("「ログイン 失敗」").words == ["ログイン 失敗"])
  #expect(read("(a+)+$ .* [x").words == ["(a+)+$", ".*", "[x"])
}

@Test func `a word that asks for something there is not is named, with what may be meant`() {
  let read = TimelineFilter.read("by:dna task:zz after:25:00 star:maybe x", vocabulary)
  #expect(read.problems.map(\.value) == ["dna", "zz", "25:00", "maybe"])
  #expect(read.problems.first?.nearest.first == "dan")
  #expect(read.filter.words == ["x"])
  for problem in read.problems {
    let sentences = Language.allCases.map {
      Phrasing(language: $0, zone: .tokyo, now: .declared).sentence(problem)
    }
    #expect(Set(sentences).count == 2)
  }
}

@Test(arguments: [
  "kind:decision by:dan duty:legal phase:scope task:S-03 star: vpn", #""a b" "by:bob" kind:task-"#,
  #"after:"2026-11-20 10:00" before:"2026-11-20 11:00:30""#, "",
])
func `a filter that is written down reads back to the same`(_ typed: String) {
  let filter = read(typed)
  #expect(read(filter.typed(in: .tokyo)) == filter)
}

@Test func `Tab offers keys, then values, and nothing where nothing fits`() {
  func ways(_ typed: String) -> [String] { TimelineFilter.completions(of: typed, vocabulary) }
  #expect(ways("k") == ["kind:"])
  #expect(ways("vpn b") == ["vpn by:", "vpn before:"])
  #expect(ways("kind:dec") == ["kind:decision "])
  #expect(ways("x by:") == ["x by:alice ", "x by:bob ", "x by:chie ", "x by:dan "])
  #expect(ways("task:s") == ["task:S-03 "])
  #expect(ways("by:zed").isEmpty)
  #expect(ways("vpn").isEmpty)
  #expect(ways("after:1").isEmpty)
  #expect(ways("").count == TimelineFilter.Key.allCases.count)
}

@Test func `what a filter asks for is said in both languages`() {
  let filter = read(#"kind:decision by:dan duty:legal phase:scope after:10:00 star: "vpn""#)
  let english = Phrasing(language: .english, zone: .tokyo, now: .declared).summary(of: filter)
  let japanese = Phrasing(language: .japanese, zone: .tokyo, now: .declared).summary(of: filter)
  #expect(english == "decision, by dan, as Legal, Scope, from 10:00, starred, “vpn”")
  #expect(japanese.contains("danさん") && japanese.contains("10:00以降"))
}

@Test func `every kind of event belongs to a kind that can be asked for`() {
  for kind in IncidentEventKind.allCases where kind != .intakeTaken {
    let owners = EntryKind.allCases.filter { $0.parts.contains { kind.rawValue.contains($0) } }
    #expect(owners.count == 1, "\(kind.rawValue) is in \(owners)")
  }
}
