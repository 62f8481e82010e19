internal import ArgumentParser
internal import IncidentCore
internal import SafeText

/// The words of the command line, before anybody reads a meaning into them.
enum CommandWords {
  /// The words after the program's name.
  ///
  /// `CommandLine.arguments` would silently mend bytes that are not UTF-8, and a record must not
  /// hold text that nobody typed.
  ///
  /// - Throws: `CommandFailure` of `.usage` naming the first byte that is not UTF-8.
  static func given() throws(CommandFailure) -> [String] {
    var words: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let pointer = unsafe CommandLine.unsafeArgv[index] else { break }
      let bytes = unsafe UnsafeBufferPointer(start: pointer, count: length(of: pointer))
      do throws(TextRefusal) {
        words.append(try TextEdge.decode(bytes.map { UInt8(bitPattern: $0) }))
      } catch {
        throw CommandFailure(error, in: .ofEnvironment, what: "argument \(index)")
      }
    }
    return words
  }

  /// The command the words ask for.
  ///
  /// Parsing the whole tree of commands takes longer than recording an act, so a first word that
  /// names a command is parsed as that alone. Whatever is wrong with the words, or asked about
  /// them, is left to the whole tree, which knows how to say it.
  static func command(for words: [String]) throws -> any ParsableCommand {
    let named = Warroom.configuration.subcommands.first {
      $0.configuration.commandName == words.first && $0.configuration.subcommands.isEmpty
    }
    let alone = try? named?.parseAsRoot(Array(words.dropFirst()))
    // Help comes as a command too, and knows the whole path only from the whole tree.
    guard let named, let alone, type(of: alone) == named else {
      return try Warroom.parseAsRoot(words)
    }
    return alone
  }

  /// Says which command may have been meant, where a word stands for none.
  static func refuseUnknownCommand(_ words: [String]) throws(CommandFailure) {
    var level: any ParsableCommand.Type = Warroom.self
    for word in words where word != "help" {
      let commands = level.configuration.subcommands
      // `handover bob` names a colleague, `custody EV-01` a piece of evidence.
      let takesWords = level == Handover.self || level == CustodyCommand.self
      if commands.isEmpty || word.hasPrefix("-") || takesWords { return }
      let next = commands.first {
        $0.configuration.commandName == word || $0.configuration.aliases.contains(word)
      }
      guard let next else {
        throw unknown(word, among: commands.compactMap { $0.configuration.commandName })
      }
      level = next
    }
  }

  private static func unknown(_ word: String, among names: [String]) -> CommandFailure {
    let language = Language.ofEnvironment
    let near = nearest(to: word, in: names)
    return CommandFailure(
      .usage, rule: "unknown-command",
      language.say("There is no command “\(word)”.", "「\(word)」というコマンドはありません。"),
      mend: near.isEmpty
        ? language.say("`warroom help` lists them.", "一覧は `warroom help`。")
        : language.say(
          "Did you mean \(near.joined(separator: ", "))?",
          "もしかして: \(near.joined(separator: "、"))"))
  }

  private static func length(of text: UnsafePointer<CChar>) -> Int {
    var length = 0
    while unsafe text[length] != 0 { length += 1 }
    return length
  }
}
