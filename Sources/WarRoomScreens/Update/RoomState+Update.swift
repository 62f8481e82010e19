public import IncidentCore
internal import SafeText
internal import TerminalCells

extension RoomState {
  /// Takes in one input at the moment `now`, and says what is to be done outside.
  public mutating func update(_ input: Input, now: Moment) -> [Effect] {
    wall = now
    self.now = replay?.moment(at: now) ?? now
    let attended = attention
    let seen = seenNotices
    expire()
    var effects: [Effect] = []
    switch input {
    case .key(.pointer) where !likes.usesMouse: break
    case .key(let key): effects = press(key)
    case .resized(let width, let height):
      self.width = max(1, width)
      self.height = max(1, height)
    case .time: effects = keepingCursor { $0.replay == nil ? $0.lookForNotices() : $0.playOn() }
    case .news(let news): effects = keepingCursor { $0.take(news) }
    }
    effects += watchSession()
    settle()
    effects += fetchTexts()
    if attention != attended { effects.append(.attend(attention)) }
    if seenNotices != seen, case .key = input, let id = incident?.id {
      effects.append(.remember(seenNotices.intersection(notices), id))
    }
    return effects
  }

  /// The next moment at which the screen changes by itself: the minute, or a mark that fades.
  public var nextChange: Moment {
    if let replay {
      // Often enough that time seems to flow, and seldom where it stands still.
      return wall + (replay.isPlaying && !replay.isSeeking ? 200 : Int64(1).minutes)
    }
    let minute = Moment(milliseconds: (now.milliseconds / 60_000 + 1) * 60_000)
    let marks = changes.values.map { $0.at + markSpan }
    let notices = notice?.until.map { [$0] } ?? []
    return (marks + notices + sessionMoments + [minute]).filter { $0 > now }.min() ?? minute
  }

  /// How long a colleague's change stays marked, in milliseconds. Each screen of a room has its own
  /// span: a hundred that all drew anew at one moment would hold up the act that comes just then.
  private var markSpan: Int64 { ForeignChange.shown + arrived.milliseconds % 2_000 }

  private mutating func expire() {
    changes = changes.filter { now - $0.value.at < markSpan }
    if let until = notice?.until, until <= now { notice = nil }
  }

  /// Keeps selection and scroll inside what is there.
  private mutating func settle() {
    let tasks = visibleTasks
    if selection == nil || !tasks.contains(where: { $0.id == selection }) {
      // The next thing to do, not the first that was done.
      selection = (tasks.first { !$0.state.isFinished } ?? tasks.first)?.id
    }
    let lines = Layout(self).taskLines
    if let index = tasks.firstIndex(where: { $0.id == selection }) {
      scroll = min(max(scroll, index - lines + 1), index)
    }
    scroll = max(0, min(scroll, tasks.count - lines))
  }

  /// Says `text` in the status line for some seconds, or until a key where it is a failure.
  mutating func say(_ text: PlainText, mend: PlainText = "", _ tone: Notice.Tone) {
    let shown: Int64? =
      switch tone {
      case .recorded, .hint: Int64(6).seconds
      case .call, .refused: Int64(20).seconds
      case .pending, .failed: nil
      }
    notice = Notice(text: text, mend: mend, tone: tone, until: shown.map { now + $0 })
  }

  mutating func press(_ key: Key) -> [Effect] {
    touched = wall
    if replay != nil { notice = nil }
    if isBlank {
      isBlank = false
      return [.redraw]
    }
    if case .pointer(let pointer) = key { return take(pointer) }
    if notice?.tone == .failed || notice?.tone == .refused { notice = nil }
    switch overlays.last {
    case .form(let form): return press(key, in: form)
    case .filter(let editor): return press(key, filtering: editor)
    case .palette(let list), .help(let list): return press(key, in: list)
    case .question(let question): return press(key, answering: question)
    case nil: break
    }
    if case .paste = key {
      say(PlainText(untrusted: words.pasteRefused), .hint)
      return []
    }
    let replayed = replay == nil ? nil : keys.action(for: key, in: .replay)
    guard let action = replayed ?? keys.action(for: key, in: place) else {
      if case .escape = key { return run(.back) }
      say(PlainText(untrusted: words.unknownKey(key.name)), .hint)
      return []
    }
    return keepEarly(key, for: action) ? [] : run(action)
  }

  private mutating func press(_ key: Key, answering question: Question) -> [Effect] {
    overlays.removeLast()
    guard key == .character("y") else {
      say(PlainText(untrusted: words.notDone), .hint)
      return []
    }
    switch question.consequence {
    case .quit: return [.quit]
    case .undo(let seq): return perform(UndoAct(seq: seq))
    case .acceptHandover: return perform(AnswerHandover(accepted: true))
    case .submit(let form): return send(form)
    case .changePlan(let offer, let id): return incident?.id == id ? perform(offer.wish) : []
    }
  }

  /// Sends an act on its way; `form` is the one it came from.
  mutating func perform(_ command: any IncidentCommand, from form: Form? = nil) -> [Effect] {
    guard replay == nil else {
      say(PlainText(untrusted: words.replayOnly), .refused)
      return []
    }
    // A read-only store is tried: the disk may have room again, and if not, the text is kept.
    if case .lost(let reason, _) = health {
      say(PlainText(untrusted: words.storeLost(reason)), .failed)
      if let form { drafts.keep(form) }
      return []
    }
    let act = nextAct
    nextAct += 1
    pending[act] = PendingAct(form: form)
    say(PlainText(untrusted: words.saving), .pending)
    return [.perform(act: act, command)]
  }
}

extension RoomState {
  /// Says something the person should know first.
  public mutating func warn(_ text: LocalizedText) {
    say(PlainText(untrusted: text[language]), .hint)
  }

  /// Speaks `language`, where the terminal can show it.
  mutating func choose(_ language: Language) {
    self.language = isASCII ? .english : language
    if self.language != language { say(PlainText(untrusted: words.onlyASCII), .hint) }
  }

  /// Shows ASCII only, and so speaks English: Japanese would be a screen full of code points.
  public mutating func showOnlyASCII() {
    isASCII = true
    if language == .japanese { choose(.japanese) }
  }

  /// Says that the terminal's type is not known on this host and another one stands in.
  public mutating func warn(ofTerminal name: String) {
    say(PlainText(untrusted: words.unknownTerminal(name)), .hint)
  }
}
