/// A language the room can speak. More are added here and in the sentence tables, nowhere else.
public enum Language: String, Codable, CaseIterable, Hashable, Sendable {
  case english = "en"
  case japanese = "ja"
}

/// One text in every language its writer gave, side by side (the shape of a playbook file).
///
/// Stored as `{"en": …, "ja": …}`. A language that is missing falls back to the other one, because
/// at 03:00 a sentence in the wrong language is better than none.
public struct LocalizedText: Hashable, Sendable, Codable {
  /// The English text, if given.
  public var en: String?
  /// The Japanese text, if given.
  public var ja: String?

  /// A text in one or both languages.
  public init(en: String? = nil, ja: String? = nil) {
    self.en = en
    self.ja = ja
  }

  /// The text in `language`, or in the other language, or empty.
  public subscript(language: Language) -> String {
    switch language {
    case .english: en ?? ja ?? ""
    case .japanese: ja ?? en ?? ""
    }
  }

  /// Whether neither language holds a text.
  public var isEmpty: Bool { self[.english].isEmpty }

  /// Whether neither language holds anything that can be seen.
  var isBlank: Bool { (en ?? "").isBlank && (ja ?? "").isBlank }
}

extension LocalizedText {
  /// A text as somebody typed it, in the language it seems to be in; beside `japanese` it is English.
  public init(typed: String, japanese: String? = nil) {
    if let japanese {
      self.init(en: typed, ja: japanese)
    } else if typed.unicodeScalars.contains(where: \.isJapanese) {
      self.init(ja: typed)
    } else {
      self.init(en: typed)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a kana or a character of Japanese writing.
  fileprivate var isJapanese: Bool {
    switch value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D: true
    default: false
    }
  }
}
