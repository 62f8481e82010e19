internal import ArgumentParser
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// `ssh war help`: what can be asked for from outside.
struct RemoteHelp {
  private let language: Language

  private let wantsJSON: Bool

  /// Help in `language`; in JSON one line a verb, with every option it has at the door.
  init(_ language: Language, asJSON: Bool = false) {
    self.language = language
    wantsJSON = asJSON
  }

  /// Prints it.
  func print() -> ExitStatus {
    do {
      try Printer.output { printer in
        if wantsJSON {
          for verb in RemoteVerb.all { try printer.line(verb.json) }
          return
        }
        for line in heading { try printer.block(line) }
        for command in Self.commands { try printer.line(row(command)) }
      }
      return .done
    } catch {
      // A reader that left has read enough.
      return .done
    }
  }

  private var heading: [String] {
    [
      language.say("ssh -t war            the screen", "ssh -t war            画面を開く"),
      language.say("ssh war COMMAND       one command:", "ssh war COMMAND       次のコマンドを1つ実行:"), "",
    ]
  }

  /// The commands that begin a verb, in the order of the program's own help.
  private static var commands: [any ParsableCommand.Type] {
    let first = Set(RemoteVerb.all.compactMap { $0.words.first })
    return Warroom.configuration.subcommands.filter { command in
      first.contains(command.configuration.commandName ?? "")
    }
  }

  private func row(_ command: any ParsableCommand.Type) -> PlainText {
    let name = Column.padded(command.configuration.commandName ?? "", 18)
    return "  \(name) \(command.configuration.abstract)"
  }
}

extension RemoteVerb {
  /// `{"command":"evidence list","options":[{"name":"--task","value":true},…]}`.
  fileprivate var json: JSON {
    let named = Dictionary(options.values.map { ($0.name, $0.takesValue) }) { first, _ in first }
    return .object([
      "command": .text(words.joined(separator: " ")),
      "options": .list(
        named.sorted { $0.key < $1.key }.map {
          .object(["name": .text($0.key), "value": .truth($0.value)])
        }),
    ])
  }
}
