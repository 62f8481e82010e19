/// What writers leave behind when they mean to come back.
enum Placeholder {
  private static let words = ["TODO", "FIXME", "TBD", "{{", "}}"].map { Array($0.utf8) }

  /// The first placeholder of the list that stands in `text`; nil where there is none.
  ///
  /// Bytes are compared: a combining mark after the word must not hide it.
  static func first(in text: String) -> String? {
    let bytes = Array(text.utf8)
    let found = words.first { word in
      bytes.indices.contains { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
    }
    return found.map { String(decoding: $0, as: UTF8.self) }
  }
}
