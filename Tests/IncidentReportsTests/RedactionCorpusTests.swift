import Foundation
import IncidentCore
import IncidentReports
import Testing

/// The proof that nothing masked is left anywhere: every secret, written in every way people write
/// it, in every place a text can stand, through every format, searched for by another program.
@Suite struct RedactionCorpusTests {
  private static let mails = ["taro.yamada@example.jp", "hanako_9@mail.example.com"]
  private static let numbers = [
    "090-1234-5678", "03-9876-5432", "0120-555-777", "4111 1111 1111 1111", "5555 5555 5555 4444",
    "1234 5678 9018",
  ]
  static let names = ["山田太郎", "Taro Yamada", "ヤマダ ハナコ"]

  /// The ways to write `secret`.
  static func ways(_ secret: String) -> [String] {
    func each(_ change: (Unicode.Scalar) -> String) -> String {
      secret.unicodeScalars.map(change).joined()
    }
    func wide(_ scalar: Unicode.Scalar) -> String {
      guard (0x21...0x7E).contains(scalar.value) else {
        return scalar == " " ? "\u{3000}" : String(scalar)
      }
      return Unicode.Scalar(scalar.value + 0xFEE0).map { String($0) } ?? ""
    }
    let hyphens = [
      "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{30FC}",
      "\u{FF70}", "\u{FF0D}",
    ]
    return [
      secret, secret.uppercased(), each(wide), each { "\($0)\u{200B}" },
      each { "\u{2060}\($0)\u{AD}" },
      each { "&#\($0.value);" }, each { "&#x\(String($0.value, radix: 16));" },
      each { $0.isASCII ? "%" + String($0.value + 0x100, radix: 16).dropFirst() : String($0) },
      each { $0 == "@" ? "&commat;" : $0 == "." ? "&period;" : String($0) },
      each { $0 == "@" ? "\\u0040" : String($0) }, each { $0 == " " ? "\u{A0}" : String($0) },
    ] + hyphens.map { hyphen in each { $0 == "-" ? hyphen : String($0) } }
  }

  static let secrets: [String] = (mails + numbers + names).flatMap(ways)

  private static var texts: [String] {
    secrets.flatMap {
      ["連絡先は\($0)です。", "<b>\($0)</b> | \($0)\n=\($0)", "\"\($0)\", [\($0)](\($0))"]
    }
  }

  /// A record with the secrets in every field that people type into.
  private static func records() throws -> [IncidentRecord] {
    guard let task = TaskID(rawValue: "C-03") else { return [] }
    var events: [IncidentEvent] = texts.map {
      .entryRecorded(EntryRecorded(text: $0, source: $0, task: task))
    }
    for text in secrets {
      events += [
        .factSet(FactSet(fact: "persons", value: text, status: .estimated, source: text)),
        .decisionTaken(
          DecisionTaken(
            number: 1, question: text, options: [text], chosen: text, because: text, decider: text,
            objections: text)),
        .taskBlocked(TaskBlocked(task: task, reason: text)),
        .taskDone(TaskDone(task: task, note: text)),
        .evidenceAttached(
          EvidenceAttached(
            task: task, kind: .log, what: text, file: text, source: text, storage: text)),
        .severitySet(SeveritySet(severity: .two, reason: text)),
      ]
    }
    let start = SmallRecord.records.prefix(2).map { record in
      var record = record
      if case .opened(var opening) = record.event {
        opening.title = LocalizedText(
          en: "Leak via \(mails[0])", ja: "\(names[0])様の件 \(numbers[0])")
        record.event = .opened(opening)
      }
      return record
    }
    return start
      + events.enumerated().map { index, event in
        Recorded(
          event,
          stamp: Stamp(
            seq: Int64(index) + 3, at: SmallRecord.known + Int64(index + 2).seconds,
            by: SmallRecord.dan, via: "local"))
      }
  }

  @Test func `no masked value is anywhere in any format`() throws {
    let records = try Self.records()
    for report in SmallRecord.redacted(
      Redaction.Choice(masks: true, names: Self.names), records: records)
    {
      let found = try Python.run(Self.search, on: report.text)
      #expect(found == "[]\n", "\(report.format)")
    }
  }

  /// Undoes everything a format or a writer can have done to a text, and looks for the secrets.
  static let search = """
    import html, re, unicodedata, urllib.parse
    text = text.replace("\\r\\n ", "")
    for _ in range(3):
        text = re.sub(r"\\\\\\\\*u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), text)
        text = html.unescape(text)
        text = urllib.parse.unquote(text)
        text = re.sub(r"\\\\\\\\(.)", r"\\1", text)
    text = unicodedata.normalize("NFKC", text).lower()
    text = "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Mn"))
    text = re.sub("⟨[^⟩]*⟩", "", text)
    close = re.sub(r"[\\s\\-‐-―−ーｰ()./・]", "", text)
    secrets = \(json(mails + numbers + names))
    plain = [re.sub(r"[\\s\\-‐-―−ーｰ()./・]", "", unicodedata.normalize("NFKC", s).lower()) for s in secrets]
    print([close[max(0, close.find(s) - 60):close.find(s) + 60] for s in plain if s in close])
    """

  /// Looks for the names of members as words.
  static let searchNames = """
    import html, re, unicodedata
    text = unicodedata.normalize("NFKC", html.unescape(text.replace("\\r\\n ", ""))).lower()
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    print(re.findall(r"(?<![a-z0-9])(?:alice|bob|chie|dan)(?![a-z0-9])", text))
    """

  private static func json(_ texts: [String]) -> String {
    (try? JSONEncoder().encode(texts)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }

  @Test func `no member's name is anywhere in a blameless export`() throws {
    let names = ["alice", "dan"]
    let texts = names.flatMap { name in
      Self.ways(name).prefix(5).flatMap { ["ask \($0)!", "\($0)さんに依頼", "@\($0): <\($0)>"] }
    }
    let records =
      SmallRecord.records.prefix(2)
      + texts.enumerated().map { index, text in
        Recorded(
          IncidentEvent.entryRecorded(EntryRecorded(text: text)),
          stamp: Stamp(
            seq: Int64(index) + 3, at: SmallRecord.known + Int64(index + 2).seconds,
            by: SmallRecord.dan, via: "local"))
      }
    for report in SmallRecord.redacted(
      Redaction.Choice(isBlameless: true), records: Array(records), members: names)
    {
      let found = try Python.run(Self.searchNames, on: report.text)
      #expect(found == "[]\n", "\(report.format)")
    }
  }

  @Test func `what is stricter is left out, counted, and named by nothing`() throws {
    let secret = "the raid is on Friday"
    let records =
      SmallRecord.records + [
        SmallRecord.entry(7, secret), SmallRecord.entry(8, "harmless"),
      ]
    for report in SmallRecord.redacted(
      Redaction.Choice(limit: .amberStrict), records: records, red: [7])
    {
      #expect(!report.text.contains("raid"), "\(report.format)")
      #expect(report.handling.leftOut == 1)
      #expect(report.rows != 0 || report.text.contains("1 entry stricter"), "\(report.format)")
    }
    let open = SmallRecord.redacted(Redaction.Choice(limit: .green), records: records, red: [7])
    for report in open {
      // The incident itself is amber+strict: nothing of it may be seen.
      for word in ["vpn", "bridge", "harmless", "Customer", "顧客", "raid"] {
        #expect(!report.text.contains(word), "\(report.format) \(word)")
      }
    }
  }
}
