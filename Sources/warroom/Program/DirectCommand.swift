internal import ArgumentParser
internal import IncidentCore

/// A command that is made from its words without the argument parser.
///
/// The parser describes every option of a command to itself at each start, which takes longer than
/// recording an act does. So the commands people give all day, and the one sshd starts, read plain
/// words themselves. Whatever is not plain (help, an unknown option, one that is given twice, a
/// value that looks like an option) is left to the parser, which knows what to say.
///
/// Only for commands with few options, which change seldom: `init(direct:)` has to set every one of
/// them, also to nil, because the parser's property wrappers end the process where one is read that
/// nobody set.
protocol DirectCommand: ParsableCommand {
  /// The options of its own that take a value, by every name they have.
  static var valued: [String: DirectWords.Name] { get }

  /// The command that `words` mean; nil where the parser should look at them.
  init?(direct words: DirectWords)
}

/// The words of a command, told apart.
struct DirectWords {
  /// The long name of an option, without its hyphens.
  typealias Name = String

  /// What stands for itself, in order.
  private(set) var plain: [String] = []
  private var values: [Name: String] = [:]
  private var wantsJSON = false

  /// Options of every command that take a value.
  private static let everywhere: [String: Name] = [
    "--room": "room", "--incident": "incident", "--as": "as", "--lang": "lang", "--zone": "zone",
  ]

  /// Tells `words` apart; nil where the parser should look at them.
  init?(_ words: some Sequence<String>, valued: [String: Name]) {
    var rest = words.makeIterator()
    while let word = rest.next() {
      if word == "--" {
        while let word = rest.next() { plain.append(word) }
      } else if word == "--json" {
        wantsJSON = true
      } else if let (name, joined) = Self.option(word, among: valued) {
        guard values[name] == nil, let value = joined ?? rest.next(),
          joined != nil || !value.utf8.starts(with: "-".utf8)
        else { return nil }
        values[name] = value
      } else if word == "-" || !word.utf8.starts(with: "-".utf8) {
        plain.append(word)
      } else {
        return nil
      }
    }
  }

  /// The value of an option; nil where it was not given.
  subscript(name: Name) -> String? { values[name] }

  /// The options of every command; nil where one of them is for the parser to refuse.
  var room: RoomOptions? {
    var options = RoomOptions()
    options.room = self["room"]
    options.incident = self["incident"]
    options.member = self["as"]
    options.lang = nil
    if let lang = self["lang"] {
      guard let language = Language(rawValue: lang) else { return nil }
      options.lang = language
    }
    options.zone = self["zone"]
    options.json = wantsJSON
    return options
  }

  /// `--note=text` in its two parts, or a name alone; nil where it is no option of the command. Cut
  /// between bytes: a combining mark after `=` would hide it from a comparison of characters.
  private static func option(
    _ word: String, among valued: [String: Name]
  ) -> (name: Name, joined: String?)? {
    guard word.utf8.starts(with: "-".utf8) else { return nil }
    let end = word.utf8.firstIndex(of: UInt8(ascii: "=")) ?? word.utf8.endIndex
    let typed = String(decoding: word.utf8[..<end], as: UTF8.self)
    guard let name = valued[typed] ?? everywhere[typed] else { return nil }
    guard end < word.utf8.endIndex else { return (name, nil) }
    // `-m=text` is another thing to the parser than `--note=text`.
    guard typed.utf8.starts(with: "--".utf8) else { return nil }
    return (name, String(decoding: word.utf8[end...].dropFirst(), as: UTF8.self))
  }
}

extension CommandWords {
  private static let direct: [String: any DirectCommand.Type] = [
    "tick": Tick.self, "claim": Claim.self, "start": Start.self, "session": Session.self,
  ]

  /// The command of plain words; nil where the parser should look at them.
  static func directCommand(for words: [String]) -> (any ParsableCommand)? {
    guard let first = words.first, let command = direct[first] else { return nil }
    return DirectWords(words.dropFirst(), valued: command.valued).flatMap {
      command.init(direct: $0)
    }
  }
}
