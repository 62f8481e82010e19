internal import IncidentCore

/// Texts in several languages, side by side.
extension FileDecoder {
  /// The text of `tree` in each language. `place` notes where each of them is.
  mutating func localized(
    _ tree: YAMLTree?, _ field: String, limit: TextLimit, task: TaskID? = nil
  ) -> LocalizedText? {
    guard let tree, let texts = texts(tree, field) else { return nil }
    if let task { map.note(.task(task, field: field), at: tree.position) }
    var result = LocalizedText()
    for (language, found) in texts {
      let text = checked(found, "\(field): \(language.rawValue)", limit: limit)
      if let task {
        map.note(.task(task, field: "\(field)/\(language.rawValue)"), at: found.position)
      }
      switch language {
      case .english: result.en = text
      case .japanese: result.ja = text
      }
    }
    for language in languages where texts[language] == nil {
      log.add(.missingLanguage(language, field: field), at: tree.position)
    }
    return result
  }

  /// The languages the file is written in, the writer's own first.
  mutating func readLanguages(_ fields: FieldSet) -> [Language] {
    var languages: [Language] = []
    let tree = fields.required("languages", log: &log)
    let items = strings(tree, "languages")
    if case .list(let all, let position) = tree, all.isEmpty {
      log.add(.missingField("languages"), at: position)
    }
    for item in items {
      guard let language = Language(rawValue: item.text) else {
        log.add(.unknownLanguage(item.text), at: item.position)
        continue
      }
      if languages.contains(language) {
        log.add(.duplicateID(item.text), at: item.position)
      } else {
        languages.append(language)
      }
    }
    return languages
  }

  private mutating func texts(_ tree: YAMLTree, _ field: String) -> [Language: PlacedText]? {
    guard case .fields(let fields, _) = tree else {
      log.add(.wrongShape(field, expected: .fields), at: tree.position)
      return nil
    }
    var texts: [Language: PlacedText] = [:]
    for item in fields {
      guard let language = Language(rawValue: item.name) else {
        log.add(.unknownLanguage(item.name), at: item.position)
        continue
      }
      guard case .text(let text, let position) = item.value else {
        log.add(.wrongShape("\(field): \(item.name)", expected: .text), at: item.value.position)
        continue
      }
      texts[language] = PlacedText(text: text, position: position)
    }
    // A language that is there and blank is as good as missing.
    return texts.filter { !$0.value.text.allSatisfy(\.isWhitespace) }
  }

  /// The text without the line end that YAML's block form leaves behind it.
  private mutating func checked(
    _ found: PlacedText, _ field: String, limit: TextLimit
  ) -> String {
    var text = found.text
    while text.unicodeScalars.last == "\n" { text.unicodeScalars.removeLast() }
    checkLength(text, field, limit: limit, at: found.position)
    if limit == .title, text.unicodeScalars.contains("\n") {
      log.add(.lineBreak(field), at: found.position)
    }
    if let word = Placeholder.first(in: text) {
      log.add(.placeholder(word), at: found.position)
    }
    return text
  }

  /// Pages by title and address.
  mutating func references(_ tree: YAMLTree?, _ field: String) -> [Reference] {
    var references: [Reference] = []
    for item in list(tree, field) {
      guard let fields = FieldSet(item, called: field, known: ["title", "url"], log: &log),
        let title = string(fields.required("title", log: &log), "title")
      else { continue }
      let url = string(fields["url"], "url")
      check(url, Slug.isAddress, orElse: Complaint.badAddress)
      references.append(Reference(title: title.text, url: url?.text))
    }
    return references
  }
}

extension ExtraField {
  /// A field of another program, kept as it is.
  init(_ field: YAMLField) {
    self.init(name: field.name, value: Value(field.value))
  }
}

extension ExtraField.Value {
  init(_ tree: YAMLTree) {
    switch tree {
    case .text(let text, _): self = .text(text)
    case .list(let items, _): self = .list(items.map(ExtraField.Value.init))
    case .fields(let fields, _): self = .fields(fields.map(ExtraField.init))
    }
  }
}
