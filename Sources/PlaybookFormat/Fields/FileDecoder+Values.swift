internal import IncidentCore

/// A text of the file with its place.
struct PlacedText {
  let text: String
  let position: Position
}

/// How long a text may be and whether it may have several lines.
enum TextLimit: Int {
  /// One line of a pane.
  case title = 200
  /// Guidance, summaries, points.
  case paragraph = 2_000
}

/// The plain shapes every field is made of.
extension FileDecoder {
  /// One line of text; nil, with a finding unless the field is absent, where it is none.
  mutating func string(_ tree: YAMLTree?, _ field: String) -> PlacedText? {
    guard let tree else { return nil }
    guard case .text(let text, let position) = tree, !text.isEmpty else {
      log.add(.wrongShape(field, expected: .text), at: tree.position)
      return nil
    }
    checkLength(text, field, limit: .paragraph, at: position)
    if text.unicodeScalars.contains("\n") { log.add(.lineBreak(field), at: position) }
    return PlacedText(text: text, position: position)
  }

  /// The items of a list; none, with a finding unless the field is absent, where it is no list.
  mutating func list(_ tree: YAMLTree?, _ field: String) -> [YAMLTree] {
    guard let tree else { return [] }
    guard case .list(let items, _) = tree else {
      log.add(.wrongShape(field, expected: .list), at: tree.position)
      return []
    }
    return items
  }

  /// The texts of a list.
  mutating func strings(_ tree: YAMLTree?, _ field: String) -> [PlacedText] {
    var texts: [PlacedText] = []
    for item in list(tree, field) {
      if let text = string(item, field) { texts.append(text) }
    }
    return texts
  }

  /// `true` or `false`; YAML's other spellings are refused because people disagree on them.
  mutating func truth(_ tree: YAMLTree?, _ field: String, absent: Bool) -> Bool {
    guard let tree else { return absent }
    guard case .text(let text, _) = tree, let truth = Bool(text) else {
      log.add(.wrongShape(field, expected: .truth), at: tree.position)
      return absent
    }
    return truth
  }

  /// The case of `Choice` whose raw value is written.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ tree: YAMLTree?, _ field: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let found = string(tree, field) else { return nil }
    let choice = Choice(rawValue: found.text)
    if choice == nil {
      let allowed = Choice.allCases.map(\.rawValue)
      log.add(.badChoice(found.text, field: field, allowed: allowed), at: found.position)
    }
    return choice
  }

  /// Whether an optional safeguard is asked for: `none` or the one `word` there is.
  mutating func safeguard(_ tree: YAMLTree?, _ field: String, word: String) -> Bool {
    guard let found = string(tree, field) else { return false }
    if found.text != word, found.text != "none" {
      log.add(.badChoice(found.text, field: field, allowed: [word, "none"]), at: found.position)
    }
    return found.text == word
  }

  /// A task's name in its one written form: two ways to write it would be two names to a reader.
  mutating func taskID(_ tree: YAMLTree, _ field: String) -> TaskID? {
    guard let found = string(tree, field) else { return nil }
    guard let id = TaskID(rawValue: found.text), id.rawValue.utf8.elementsEqual(found.text.utf8)
    else {
      let example = TaskID(rawValue: found.text)?.rawValue ?? "C-03"
      log.add(.badID(found.text, example: example), at: found.position)
      return nil
    }
    return id
  }

  /// Adds what `complaint` says where `found` is given and not `isGood`.
  mutating func check(
    _ found: PlacedText?, _ isGood: (String) -> Bool, orElse complaint: (String) -> Complaint
  ) {
    guard let found, !isGood(found.text) else { return }
    log.add(complaint(found.text), at: found.position)
  }

  mutating func checkLength(
    _ text: String, _ field: String, limit: TextLimit, at position: Position
  ) {
    if text.unicodeScalars.count > limit.rawValue {
      log.add(.textTooLong(field, limit: limit.rawValue), at: position)
    }
  }
}
