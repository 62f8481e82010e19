import BundledPlaybooks
import Foundation
import IncidentCore
import PlaybookFormat
import Testing

/// The playbooks say in both languages what the one term list says.
struct GlossaryTests {
  private let terms: [Glossary.Term]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appending(path: "Playbooks/glossary.yaml"))
    let reading = GlossaryReader().read(Array(bytes), file: "glossary.yaml")
    #expect(reading.findings.map { $0.text(in: .english) } == [])
    terms = try #require(reading.glossary).terms
  }

  @Test func `every term stands in both languages with its meaning, and once`() {
    #expect(Set(terms.map(\.english)).count == terms.count)
    for term in terms {
      #expect(term.meaning.en != nil && term.meaning.ja != nil, "\(term.english)")
    }
  }

  @Test func `no rendering is asked for and forbidden at once`() {
    for term in terms {
      for allowed in [term.japanese] + term.also {
        #expect(!terms.flatMap(\.never).contains { allowed.contains($0) }, "\(allowed)")
      }
    }
  }

  @Test(arguments: BundledPlaybooks.names)
  func `a playbook has no rendering that the list forbids`(name: String) throws {
    let source = try #require(BundledPlaybooks.source(named: name))
    let text = try #require(String(validating: source, as: UTF8.self))
    #expect(terms.flatMap(\.never).filter { text.contains($0) } == [])
  }

  @Test(arguments: BundledPlaybooks.names)
  func `a title says a binding term in Japanese where it says it in English`(name: String) throws {
    for task in try EveryShippedPlaybookTests.playbook(name).tasks {
      let english = task.title.en ?? ""
      let japanese = task.title.ja ?? ""
      for term in terms where term.isBinding && term.stands(in: english) {
        #expect(
          ([term.japanese] + term.also).contains { japanese.contains($0) },
          "\(task.id.rawValue) “\(english)” should say \(term.japanese), not “\(japanese)”")
      }
    }
  }

  @Test func `what is wrong with a list of terms is said with its place`() throws {
    let broken = """
      format: warroom/glossary/1
      license: CC0-1.0
      terms:
        - {en: leak, ja: 漏えい, means: {en: Out, ja: 外}}
        - {en: leak, ja: 流出, means: {en: Out}}
        - {en: fact, means: {en: Known, ja: 事実}, nevr: [事実]}
      """
    let findings = GlossaryReader().read(Array(broken.utf8), file: "g").findings
    #expect(
      findings.map { "\($0.line):\($0.column) \($0.rule.rawValue)" }
        == [
          "5:10 duplicate-id", "5:31 missing-language", "6:5 missing-field", "6:44 unknown-field",
        ])
    #expect(KnownFormat(of: Array(broken.utf8)) == .glossary)
    #expect(KnownFormat(of: Array(SampleFile().text.utf8)) == .playbook)
    #expect(KnownFormat(of: Array("a: [".utf8)) == .playbook)
  }

  @Test func `a term is found as a word, in the singular and the plural`() throws {
    let term = try #require(terms.first { $0.english == "back-up" })
    #expect(term.stands(in: "Cut the back-ups off"))
    #expect(term.stands(in: "Back-up first"))
    #expect(!term.stands(in: "Pull the wall-back-up plug"))
  }
}

extension Glossary.Term {
  /// Whether the English stands in `title` as words of its own, `back-up` not within `all-back-up`.
  fileprivate func stands(in title: String) -> Bool {
    let words = words(of: title)
    let wanted = self.words(of: english)
    return words.indices.contains { start in
      let part = words[start...].prefix(wanted.count)
      return part.elementsEqual(wanted) || part.elementsEqual(wanted.dropLast() + [plural(wanted)])
    }
  }

  private func plural(_ words: [String]) -> String { (words.last ?? "") + "s" }

  private func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
  }
}
