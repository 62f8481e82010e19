internal import IncidentCore
internal import SafeText
internal import TerminalCells

extension RoomState {
  /// The lines that fit what is typed, by name, title or key; in a replay its own come first.
  func entries(of list: ActionList, helpOnly: Bool) -> [Binding] {
    let wanted = trimmed(list.editor.text).lowercased()
    let fitting = keys.bindings.filter { binding in
      if helpOnly, binding.keys.isEmpty || !isHere(binding, list.place) { return false }
      guard !wanted.isEmpty else { return true }
      return binding.action.rawValue.hasPrefix(wanted)
        || binding.title[.english].lowercased().contains(wanted)
        || binding.title[.japanese].contains(wanted)
        || binding.keys.contains { $0.name == trimmed(list.editor.text) }
    }
    guard replay != nil else { return fitting }
    let (own, others) = (
      fitting.filter { $0.places.contains(.replay) },
      fitting.filter { !$0.places.contains(.replay) }
    )
    return own + others
  }

  /// Whether a key works in `place` now: those of a replay work in all its views.
  private func isHere(_ binding: Binding, _ place: Place) -> Bool {
    binding.places.contains(place) || replay != nil && binding.places.contains(.replay)
  }

  /// Typing narrows, arrows choose, Tab completes, Enter runs, Esc goes.
  mutating func press(_ key: Key, in list: ActionList) -> [Effect] {
    var list = list
    let helpOnly = isHelp
    let entries = entries(of: list, helpOnly: helpOnly)
    switch key {
    case .escape:
      overlays.removeLast()
      return []
    case .up: list.selected = max(0, list.selected - 1)
    case .down: list.selected = min(max(0, entries.count - 1), list.selected + 1)
    case .pageUp: list.selected = max(0, list.selected - 10)
    case .pageDown: list.selected = min(max(0, entries.count - 1), list.selected + 10)
    case .tab:
      if entries.indices.contains(list.selected) {
        list.editor = TextEditor(text: entries[list.selected].action.rawValue + " ")
      }
    case .enter:
      overlays.removeLast()
      return run(typed: trimmed(list.editor.text), or: entries, list.selected)
    default:
      _ = list.editor.handle(key)
      list.selected = 0
    }
    overlays[overlays.count - 1] = helpOnly ? .help(list) : .palette(list)
    return []
  }

  /// The task somebody typed the name of.
  func task(named typed: String) -> IncidentTask? {
    TaskID(rawValue: trimmed(typed)).flatMap { incident?.task($0) }
  }

  private var isHelp: Bool {
    if case .help = overlays.last { true } else { false }
  }

  /// A command with a word behind it, a task to go to, or the chosen line.
  private mutating func run(typed: String, or entries: [Binding], _ selected: Int) -> [Effect] {
    let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
    if parts.count == 2, let result = run(parts[0].lowercased(), trimmed(parts[1])) {
      return result
    }
    if let task = task(named: typed) {
      view = .board
      filter = TaskFilter()
      phase = task.phase
      selection = task.id
      return []
    }
    guard entries.indices.contains(selected) else {
      say(PlainText(untrusted: words.noSuchCommand(typed)), .hint)
      return []
    }
    return run(entries[selected].action)
  }

  /// `mouse on`, `copy off`, `desktop osc9`: for this session.
  private mutating func choose(_ name: String, _ argument: String) -> [Effect] {
    let choices = name == "desktop" ? DesktopEscape.allCases.map(\.rawValue) : ["on", "off"]
    guard choices.contains(argument) else {
      say(PlainText(untrusted: words.oneOf(choices)), .refused)
      return []
    }
    switch name {
    case "mouse": return listenToMouse(argument == "on")
    case "copy": likes.copies = argument == "on"
    default: likes.desktop = DesktopEscape(rawValue: argument)
    }
    say("\(name): \(argument)", .hint)
    return []
  }

  /// `lang ja`, `theme dark`, `filter word`; nil for all else.
  private mutating func run(_ name: String, _ argument: String) -> [Effect]? {
    switch name {
    case "lang", "language":
      guard let chosen = Language(rawValue: argument) else {
        say(PlainText(untrusted: words.oneOf(Language.allCases.map(\.rawValue))), .refused)
        return []
      }
      choose(chosen)
    case "theme":
      guard let chosen = Theme.named(argument) else {
        say(PlainText(untrusted: words.oneOf(Theme.all.map(\.name))), .refused)
        return []
      }
      theme = chosen
    case "mouse", "copy", "desktop": return choose(name, argument)
    case Action.applyPlaybook.rawValue: return fetchPlaybook(named: argument)
    case "filter" where view == .timeline: return narrow(to: argument)
    case "filter": narrow { $0.text = argument }
    case "jump":
      guard let stated = try? StatedTime(typed: argument, now: now, zone: speak.zone) else {
        say(PlainText(untrusted: words.notATime(argument)), .refused)
        return []
      }
      return jump(to: stated.moment)
    case "undo":
      guard let seq = Int64(argument.drop { $0 == "#" }) else { return nil }
      guard let act = incident?.undoLog.first(where: { $0.seq == seq }), act.by != member else {
        return perform(UndoAct(seq: seq))
      }
      ask(.undo(seq), words.undoQuestion(act, sentence(of: act)))
    default: return nil
    }
    return []
  }
}
