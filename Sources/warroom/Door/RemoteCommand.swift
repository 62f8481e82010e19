internal import IncidentCore
internal import SafeText

/// What a visitor asked for in one line, brought into words that cannot mean anything else: every
/// option long and joined with its value, then `--`, then the rest.
struct RemoteCommand {
  /// The verb.
  let verb: RemoteVerb
  /// The words for the program.
  let words: [String]

  /// Whether it opens a screen.
  var isScreen: Bool {
    RemoteVerb.screens.contains { $0.words == verb.words } && !words.contains("--help")
  }

  /// Reads the line a visitor sent.
  ///
  /// - Throws: `CommandFailure` of `.usage` that names what is wrong and what there is.
  init(_ line: [UInt8], in language: Language) throws(CommandFailure) {
    let typed: [String]
    do throws(TypedLine.Refusal) {
      typed = try TypedLine(line).words
    } catch {
      throw CommandFailure(error, in: language)
    }
    try self.init(typed, in: language)
  }

  private init(_ typed: [String], in language: Language) throws(CommandFailure) {
    // `help tick` is `tick --help`, as everywhere.
    let asksForHelp = typed.first == "help" && typed.count > 1
    let typed = asksForHelp ? Array(typed.dropFirst()) : typed
    verb = try Self.verb(of: typed, in: language)
    var options: [String] = asksForHelp ? ["--help"] : []
    var rest: [String] = []
    var words = typed.dropFirst(verb.words.count)
    while let word = words.popFirst() {
      if word == "--" {
        rest += words
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        rest.append(word)
        continue
      }
      let (name, joined) = Self.parts(of: word)
      guard let option = verb.options[name] else {
        throw .unknownOption(name, of: verb, language)
      }
      if !option.takesValue {
        guard joined == nil else { throw .needlessValue(name, language) }
        options.append(option.name)
      } else if let value = joined ?? words.popFirst() {
        options.append("\(option.name)=\(value)")
      } else {
        throw .noValue(name, language)
      }
    }
    self.words = verb.words + options + (rest.isEmpty ? [] : ["--"] + rest)
  }

  /// The verb with the most words that the line begins with.
  private static func verb(
    of typed: [String], in language: Language
  ) throws(CommandFailure) -> RemoteVerb {
    let known = RemoteVerb.all.filter { typed.starts(with: $0.words) }
    let found = known.max { $0.words.count < $1.words.count }
    let next = typed.dropFirst(found?.words.count ?? 0).first
    guard let found, found.takesWords || next?.hasPrefix("-") ?? true else {
      throw .unknownVerb(typed, language)
    }
    return found
  }

  /// `--note=text` in two; a name without a value stays as it is. Cut between bytes: a combining
  /// mark after `=` would hide it from a comparison of characters.
  private static func parts(of word: String) -> (name: String, value: String?) {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (word, nil) }
    let value = word.utf8[word.utf8.index(after: equals)...]
    return (
      String(decoding: word.utf8[..<equals], as: UTF8.self), String(decoding: value, as: UTF8.self)
    )
  }
}
