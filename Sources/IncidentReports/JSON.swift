public import IncidentCore
internal import SafeText

/// A JSON value to be written, never read.
///
/// Keys keep the order they were given in, absent values leave no key behind, and every string is
/// written so that the file is safe to look at in a terminal (`Escape.json`).
public indirect enum JSON: Hashable, Sendable {
  /// A text, which reads back exactly.
  case text(String)
  /// A whole number.
  case number(Int64)
  /// Yes or no.
  case truth(Bool)
  /// Values in order.
  case list([JSON])
  /// Named values in order.
  case object([Member])

  /// A named value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSON

    /// A value and its key.
    public init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// Named values in order; those that are nil are left out.
  public static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }

  /// An instant as ISO 8601 in UTC.
  public static func time(_ moment: Moment) -> JSON { .text(moment.iso8601) }

  /// A text in the languages it was written in: `{"en":…,"ja":…}`.
  public static func texts(_ text: LocalizedText) -> JSON {
    .object(["en": text.en.map(JSON.text), "ja": text.ja.map(JSON.text)])
  }

  /// The value on one line, without a line break at the end.
  public var line: String {
    var line = ""
    add(to: &line)
    return line
  }

  private func add(to line: inout String) {
    switch self {
    case .text(let text): JSON.add(text, to: &line)
    case .number(let number): line += String(number)
    case .truth(let truth): line += truth ? "true" : "false"
    case .list(let values):
      line += "["
      for (position, value) in values.enumerated() {
        if position > 0 { line += "," }
        value.add(to: &line)
      }
      line += "]"
    case .object(let members):
      line += "{"
      for (position, member) in members.enumerated() {
        if position > 0 { line += "," }
        JSON.add(member.key, to: &line)
        line += ":"
        member.value.add(to: &line)
      }
      line += "}"
    }
  }

  /// Keys, times, numbers and names are plain ASCII and need no look at every scalar.
  private static func add(_ text: String, to line: inout String) {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
    if isPlain {
      line += "\""
      line += text
      line += "\""
    } else {
      line += Escape.json(text)
    }
  }
}
