import BundledPlaybooks
import Foundation
import IncidentCore
import PlaybookFormat
import Testing

/// The playbooks say in both languages what the one term list says.
struct GlossaryTests {
  private let terms: [Term]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appending(path: "Playbooks/glossary.yaml"))
    let tree = try PlainYAML.read(Array(bytes), file: "glossary.yaml").get()
    terms = try #require(tree["terms"]).items.map { try #require(Term($0)) }
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

  @Test func `a term is found as a word, in the singular and the plural`() throws {
    let term = try #require(terms.first { $0.english == "back-up" })
    #expect(term.stands(in: "Cut the back-ups off"))
    #expect(term.stands(in: "Back-up first"))
    #expect(!term.stands(in: "Pull the wall-back-up plug"))
  }
}

/// One entry of the term list.
private struct Term {
  let english: String
  let japanese: String
  let meaning: LocalizedText
  let also: [String]
  let never: [String]
  let isBinding: Bool

  init?(_ tree: YAMLTree) {
    guard let english = tree["en"]?.text, let japanese = tree["ja"]?.text else { return nil }
    self.english = english
    self.japanese = japanese
    meaning = LocalizedText(en: tree["means"]?["en"]?.text, ja: tree["means"]?["ja"]?.text)
    also = tree["also"]?.items.compactMap(\.text) ?? []
    never = tree["never"]?.items.compactMap(\.text) ?? []
    isBinding = tree["binding"]?.text == "true"
  }

  /// Whether the English stands in `title` as words of its own, `back-up` not within `all-back-up`.
  func stands(in title: String) -> Bool {
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

extension YAMLTree {
  fileprivate subscript(name: String) -> YAMLTree? {
    guard case .fields(let fields, _) = self else { return nil }
    return fields.first { $0.name == name }?.value
  }

  fileprivate var items: [YAMLTree] {
    if case .list(let items, _) = self { items } else { [] }
  }

  fileprivate var text: String? {
    if case .text(let text, _) = self { text } else { nil }
  }
}
