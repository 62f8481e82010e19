import BundledPlaybooks
import IncidentCore
import IncidentReports
import PlaybookFormat
import Testing
import WarRoomTestSupport

/// Everything that ships, as the program reads it.
enum Shipped {
  static let book = ClockBook(
    regimes: BundledClocks.regimes.compactMap {
      ClockReader().read(BundledClocks.regime(named: $0) ?? [], file: $0).regime
    },
    calendars: BundledClocks.calendars.compactMap {
      CalendarReader().read(BundledClocks.calendar(named: $0) ?? [], file: $0).calendar
    },
    forms: BundledForms.names.compactMap {
      FormReader().read(BundledForms.source(named: $0) ?? [], file: $0).form
    })

  static let playbook =
    BundledPlaybooks.source(named: "customer-data-leak")
    .flatMap { PlaybookReader().read($0, file: "customer-data-leak").playbook } ?? .tiny
}

/// Drafts of reports and statements, from the facts and the record alone.
@Suite struct FilingDraftTests {
  private static let filings = [
    "jp-appi-prelim", "jp-appi-final", "eu-gdpr-33", "jp-police", "statement",
  ]

  private static var nothing: Given { Given(Shipped.playbook, book: Shipped.book) }

  /// Some hours into a leak, with some facts of each sort.
  private static var leak: Given {
    func set(
      _ fact: String, _ value: String?, _ status: FactSet.Status, _ source: String? = nil
    ) -> SetFact {
      SetFact(FactSet(fact: fact, value: value, status: status, source: source))
    }
    let known = Moment.declared + -Int64(224).minutes
    return Given(Shipped.playbook, knownAt: known, book: Shipped.book)
      .after(
        TakeIntake(answers: [
          FactSet(fact: "found_by", value: "窓口の社員", status: .confirmed, source: "電話"),
          FactSet(fact: "found_at", value: "2026-11-20 08:55", status: .confirmed, source: "電話"),
          FactSet(fact: "data_items", value: "氏名、メールアドレス", status: .estimated, source: "電話"),
          FactSet(fact: "present_state", value: "共有リンクは停止", status: .confirmed),
        ]), by: .bob
      )
      .after(set("persons_max", "1200", .estimated, "query 12"), by: .chie)
      .after(set("cause", "共有設定の誤り(未確認)", .investigating), by: .chie)
      .after(set("eu_residents", "yes", .confirmed, "CRM"), by: .bob)
      .after(set("secondary_damage", nil, .ruledOut, "monitoring"), by: .bob)
      .happened(.taskDone(TaskDone(task: "C-04", note: "共有リンクを停止")), by: .chie)
      .happened(.taskStarted(TaskStarted(task: "C-06")), by: .bob)
  }

  private func text(
    _ filing: String, _ state: IncidentState, _ language: Language
  ) throws -> String {
    let speak = Phrasing(language: language, zone: state.zone, now: .declared + Int64(1).hours)
    let draft = try #require(
      FilingDraft(named: filing, of: state, book: Shipped.book, speak: speak))
    return TextDocument().file(draft.document(state, speak), heading(state))
  }

  private func heading(_ state: IncidentState) -> ReportHeading {
    ReportHeading(
      state, room: "room", headSeq: state.lastSeq, headHash: String(repeating: "0f", count: 32),
      exportedAt: .declared + Int64(1).hours, exportedBy: .alice)
  }

  @Test(arguments: filings, Language.allCases)
  func `a draft looks as it did`(filing: String, language: Language) throws {
    let lines = try text(filing, Self.leak.state, language).split(separator: "\n").map {
      String($0)
    }
    let golden = try GoldenFile("\(filing)-\(language.rawValue).txt").lines(recording: lines)
    #expect(lines == golden)
  }

  @Test(arguments: filings)
  func `where nothing is known yet, every line says so and nothing is invented`(
    filing: String
  ) throws {
    let state = Self.nothing.state
    for language in Language.allCases {
      let speak = Phrasing(language: language, zone: state.zone, now: .declared)
      let draft = try #require(
        FilingDraft(named: filing, of: state, book: Shipped.book, speak: speak))
      for line in draft.parts.flatMap(\.lines) where line.question != nil {
        #expect(line.certainty == .unknown)
        #expect(line.text == speak.say("unknown", "不明"))
        #expect(line.entries.isEmpty)
      }
      #expect(draft.missing.count >= 8)
      let said = try text(filing, state, language)
      for question in draft.missing { #expect(said.contains("warroom fact set \(question.id) ")) }
    }
  }

  @Test func `a guess that is still looked into is not said outside`() throws {
    let draft = try text("jp-appi-prelim", Self.leak.state, .japanese)
    #expect(!draft.contains("共有設定の誤り"))
    #expect(draft.contains("原因は何か: 調査中"))
  }

  @Test func `the nine items of the Japanese report stand in their order`() throws {
    let said = try text("jp-appi-final", Self.leak.state, .japanese)
    let headings = said.split(separator: "\n").filter { $0.hasPrefix("== ") }
    let items = [
      "概要", "個人データの項目", "本人の数", "原因", "二次被害", "本人への対応", "公表", "再発防止", "その他",
    ]
    for (number, item) in items.enumerated() {
      #expect(headings[number].hasPrefix("== \(number + 1). \(item)"), "\(headings[number])")
    }
  }

  @Test(arguments: [
    ("jp-appi-person", "本人"), ("jp-appi-entrusted", "委託元"), ("eu-gdpr-34", "本人"),
    ("us-hipaa-media", "州の主要な報道機関"), ("jp-police", "警察"), ("jp-appi-prelim", "個人情報保護委員会"),
  ])
  func `a draft names whom it is for, and not the authority in whose law it stands`(
    filing: String, recipient: String
  ) throws {
    #expect(try text(filing, Self.leak.state, .japanese).contains("提出先: \(recipient)\n"))
  }

  @Test func `a day that is our own aim is not called a limit of the law`() throws {
    let person = try text("jp-appi-person", Self.leak.state, .english)
    #expect(person.contains("Our aim; the law gives no number: "))
    #expect(!person.contains("\nLimit: "))
    #expect(try text("jp-appi-prelim", Self.leak.state, .english).contains("\nLimit: "))
  }

  @Test func `a statement has three parts, and what is not known stands in the second alone`()
    throws
  {
    let said = try text("statement", Self.leak.state, .english)
    let parts = said.split(separator: "== ").map { String($0) }
    #expect(parts[1].hasPrefix("1. What is known"))
    #expect(parts[1].contains("1200"))
    #expect(!parts[1].contains("What caused it?"))
    #expect(parts[2].hasPrefix("2. Under investigation"))
    #expect(parts[2].contains("What caused it?: under investigation"))
    #expect(parts[3].hasPrefix("3. What comes next"))
  }

  @Test func `a filing without a list of items has three parts, and says that it has none`() throws
  {
    let said = try text("jp-police", Self.leak.state, .english)
    #expect(said.contains("No list of items is at hand for this filing"))
    let parts = said.split(separator: "== ").map { String($0) }
    #expect(parts[1].hasPrefix("1. What is known"))
    #expect(parts[1].contains("Close the leaking path"))
    #expect(parts[2].contains("What caused it?: under investigation"))
    #expect(try !text("jp-appi-final", Self.leak.state, .english).contains("No list of items"))
  }

  @Test func `every clock that ships can be drafted, and every question in it is asked somewhere`()
  {
    let state = Self.leak.state
    let speak = Phrasing(language: .english, zone: .tokyo, now: .declared)
    for id in Shipped.book.ids {
      let draft = FilingDraft(named: id.rawValue, of: state, book: Shipped.book, speak: speak)
      #expect(draft?.parts.isEmpty == false, "\(id.rawValue)")
      for line in draft?.parts.flatMap(\.lines) ?? [] {
        guard let question = line.question else { continue }
        #expect(Shipped.book.question(question.id) != nil, "\(id.rawValue): \(question.id)")
      }
    }
    #expect(FilingDraft(named: "first-report", of: state, book: Shipped.book, speak: speak) == nil)
    #expect(FilingDraft(named: "no-such", of: state, book: Shipped.book, speak: speak) == nil)
  }

  @Test func `an item from an old record is filled by the book of today`() throws {
    var state = Self.leak.state
    for clock in state.clocks.indices {
      let items = state.clocks[clock].watched.definition.items
      state.clocks[clock].watched.definition.items = items.map { FilingItem($0.title) }
    }
    #expect(
      try text("jp-appi-prelim", state, .english)
        == text("jp-appi-prelim", Self.leak.state, .english))
  }

  @Test(arguments: Corpus.hostile)
  func `no answer breaks out of its place`(answer: String) throws {
    let state = Self.nothing.after(
      SetFact(FactSet(fact: "cause", value: "x" + answer, status: .confirmed, source: answer)),
      by: .bob
    ).state
    let speak = Phrasing(language: .english, zone: .tokyo, now: .declared)
    let formats: [any DocumentFormat] = [TextDocument(), MarkdownDocument(), HTMLDocument()]
    for filing in Self.filings {
      let draft = try #require(
        FilingDraft(named: filing, of: state, book: Shipped.book, speak: speak))
      for format in formats {
        let file = format.file(draft.document(state, speak), heading(state))
        #expect(
          !file.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
        #expect(!file.contains("\u{202E}"))
        if format is HTMLDocument { #expect(!file.contains("<script>") && !file.contains("<svg")) }
      }
    }
  }
}
