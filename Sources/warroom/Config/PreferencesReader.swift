internal import IncidentCore
internal import TerminalCells
internal import WarRoomScreens
internal import Yams

/// Reads a preferences file. Everything it cannot use is a problem with its place, and the rest
/// still counts: a typing error in a colour must not keep anybody out of the room.
struct PreferencesReader {
  private(set) var preferences = Preferences()
  private(set) var problems: [Preferences.Problem] = []

  /// The largest file that is read, in bytes.
  static let limit = 64 << 10

  init(_ text: String) { read(text) }

  private mutating func read(_ text: String) {
    guard text.utf8.count <= PreferencesReader.limit else {
      return problem(nil, "The file is larger than 64 KiB.", "ファイルが 64 KiB を超えています。")
    }
    do {
      guard let root = try Yams.compose(yaml: text) else { return }
      guard let mapping = root.mapping else {
        return problem(root, "A list of settings is expected.", "設定の一覧が必要です。")
      }
      for (name, value) in mapping { take(name, value) }
    } catch let error as YamlError {
      problem(error)
    } catch {
      problem(nil, "The file is not YAML.", "YAML として読めません。")
    }
  }

  private mutating func take(_ name: Node, _ value: Node) {
    switch name.string {
    case "language":
      guard let language = value.string.flatMap(Language.init(rawValue:)) else {
        return choose(value, Language.allCases.map(\.rawValue))
      }
      preferences.language = language
    case "theme":
      guard let theme = value.string.flatMap(Theme.named) else {
        return choose(value, Theme.all.map(\.name))
      }
      preferences.theme = theme
    case "ascii":
      guard let isASCII = value.bool else { return choose(value, ["true", "false"]) }
      preferences.isASCII = isASCII
    case "mouse", "copy":
      guard let isOn = value.bool else { return choose(value, ["true", "false"]) }
      if name.string == "mouse" {
        preferences.likes.usesMouse = isOn
      } else {
        preferences.likes.copies = isOn
      }
    case "desktop":
      guard let escape = value.string.flatMap(DesktopEscape.init(rawValue:)) else {
        return choose(value, DesktopEscape.allCases.map(\.rawValue))
      }
      preferences.likes.desktop = escape
    case "keys":
      guard let keys = value.mapping else {
        return problem(value, "Commands with their keys are expected.", "命令とキーの一覧が必要です。")
      }
      for (action, keys) in keys { bind(action, keys) }
    case let other:
      let known = ["language", "theme", "ascii", "mouse", "copy", "desktop", "keys"]
      unknown(name, other ?? "", known)
    }
  }

  private mutating func bind(_ name: Node, _ value: Node) {
    guard let action = name.string.flatMap(Action.init(named:)) else {
      return unknown(name, name.string ?? "", Action.allCases.map(\.rawValue))
    }
    let names = value.sequence.map { $0.map(\.string) } ?? [value.string]
    var keys: [Key] = []
    for name in names {
      guard let name, let key = Key(name: name) else {
        return problem(
          value, "No key is called “\(name ?? "")”: c, space, ctrl-e, pgdn, f1.",
          "「\(name ?? "")」というキーはありません(例: c、space、ctrl-e、pgdn、f1)。")
      }
      keys.append(key)
    }
    do throws(KeyTable.Clash) {
      try preferences.keys.bind(action, to: keys)
    } catch {
      problem(
        value, "\(error.key.name) is the key of \(error.action.rawValue) already.",
        "\(error.key.name) はすでに \(error.action.rawValue) のキーです。")
    }
  }

  private mutating func choose(_ node: Node, _ choices: [String]) {
    let list = choices.joined(separator: ", ")
    problem(node, "One of: \(list).", "次のいずれか: \(list)")
  }

  private mutating func unknown(_ node: Node, _ name: String, _ known: [String]) {
    let near = nearest(to: name, in: known).first
    problem(
      node, "There is no setting “\(name)”." + (near.map { " Did you mean \($0)?" } ?? ""),
      "「\(name)」という設定はありません。" + (near.map { "もしかして: \($0)" } ?? ""))
  }

  private mutating func problem(_ node: Node?, _ english: String, _ japanese: String) {
    let mark = node?.mark
    problems.append(
      Preferences.Problem(
        line: mark?.line ?? 1, column: mark?.column ?? 1,
        message: LocalizedText(en: english, ja: japanese)))
  }

  private mutating func problem(_ error: YamlError) {
    switch error {
    case .scanner(_, let what, let mark, _), .parser(_, let what, let mark, _),
      .composer(_, let what, let mark, _):
      problems.append(
        Preferences.Problem(
          line: mark.line, column: mark.column,
          message: LocalizedText(en: "Not YAML: \(what)", ja: "YAML として読めません: \(what)")))
    default: problem(nil, "The file is not YAML.", "YAML として読めません。")
    }
  }
}

extension Preferences {
  /// The preferences of the person at this terminal, and what in their file cannot be used. No file
  /// means no wishes.
  static func ofThisPerson() -> (preferences: Preferences, problems: [Problem]) {
    guard let file = try? RegularFile(path: path, isNamed: false, language: .english),
      let bytes = try? file.bytes(atMost: PreferencesReader.limit + 1),
      let text = String(validating: bytes, as: UTF8.self)
    else { return (Preferences(), []) }
    let reader = PreferencesReader(text)
    return (reader.preferences, reader.problems)
  }
}
