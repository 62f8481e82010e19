public import IncidentCore
public import TerminalCells

/// One line of the key table: an action, the keys that do it, where, and what it is called.
public struct Binding: Hashable, Sendable {
  /// What is done.
  public var action: Action
  /// Keys, the shown one first; none where only the palette reaches it.
  public var keys: [Key]
  /// Where the keys work.
  public var places: Set<Place>
  /// What it does, for help and palette.
  public var title: LocalizedText
  /// One word for the hint line; nil keeps it out of there.
  public var hint: LocalizedText?
  /// How the same is done on the command line; nil where it makes sense on a screen alone.
  public var command: String?
}

/// The one table of keys. Dispatch, hint line, help, palette and the manual read it; nothing about
/// a key is written anywhere else.
public struct KeyTable: Hashable, Sendable {
  /// All bindings, in the order of help.
  public private(set) var bindings: [Binding]
  /// The key that is shown for an act, by the act's name.
  public private(set) var names: [String: String] = [:]
  private let positions: [Action: Int]
  private let hinted: [Place: [Action]]

  private init(bindings: [Binding]) {
    self.bindings = bindings
    positions = Dictionary(
      bindings.indices.map { (bindings[$0].action, $0) }, uniquingKeysWith: { first, _ in first })
    let hinting = bindings.filter { $0.hint != nil }
    hinted = Dictionary(
      uniqueKeysWithValues: Place.allCases.map { place in
        (place, hinting.filter { $0.places.contains(place) }.map(\.action))
      })
    for binding in bindings { names[binding.action.rawValue] = binding.keys.first?.name }
  }

  /// The keys as they come.
  public static let standard = KeyTable(
    bindings: [
      tasks, incident, plan, clocks, marks, outgoing, outgoingViews, registers, registerViews,
      review, replay, looking, moving, terminal,
    ].flatMap(\.self))

  /// The action that `key` has in `place`.
  public func action(for key: Key, in place: Place) -> Action? {
    bindings.first { $0.places.contains(place) && $0.keys.contains(key) }?.action
  }

  /// What the hint line of `place` may name, in the order of help.
  func actionsHinted(in place: Place) -> [Action] { hinted[place] ?? [] }

  /// The binding of `action`.
  public func binding(of action: Action) -> Binding? {
    positions[action].map { bindings[$0] }
  }

  /// A key that was asked to do two things in one place.
  public struct Clash: Error, Hashable {
    /// The key.
    public var key: Key
    /// What it does already.
    public var action: Action

    /// A clash of `key` with `action`.
    public init(key: Key, action: Action) {
      self.key = key
      self.action = action
    }
  }

  /// Gives `action` other keys; an empty list leaves it to the palette.
  ///
  /// - Throws: `Clash` where one of them does something else in the same place already.
  public mutating func bind(_ action: Action, to keys: [Key]) throws(Clash) {
    guard let index = positions[action] else { return }
    for key in keys {
      for place in bindings[index].places {
        if let other = self.action(for: key, in: place), other != action {
          throw Clash(key: key, action: other)
        }
      }
    }
    bindings[index].keys = keys
    names[action.rawValue] = keys.first?.name
  }

  private static let work: Set<Place> = [.board, .task]
  static let reading: Set<Place> = [
    .board, .task, .timeline, .list, .facts, .outgoing, .enquiries, .sitrep, .review,
    .evidence, .scope,
  ]

  private static let tasks: [Binding] = [
    bind(
      .advance, "space", work, "Move the task on: start it, then tick it", "タスクを進める(着手→完了)",
      hint: ("tick", "進める"), command: "tick C-03"),
    bind(
      .tick, "+", work, "Tick the task off with a note", "メモを付けて完了する",
      command: "tick C-03 -m \"...\""
    ),
    bind(
      .claim, "c", work, "Claim the task", "タスクを引き受ける", hint: ("claim", "引受"), command: "claim C-03"
    ),
    bind(.release, "r", work, "Give the task back", "担当を返上する", command: "release C-03"),
    bind(
      .start, "s", work, "Start the task in a time box", "制限時間を付けて着手する",
      command: "start C-03 --box 30m"),
    bind(
      .assign, "a", work, "Assign the task", "タスクを割り当てる", hint: ("assign", "割当"),
      command: "assign C-03 dan"),
    bind(
      .block, "b", work, "Say that the task is blocked, and on what", "停滞と待ち先を記録する",
      hint: ("block", "停滞"), command: "block C-03 \"...\""),
    bind(
      .check, "v", work, "Check a colleague's work: right", "同僚の作業を確認する(問題なし)",
      hint: ("check", "確認"), command: "check C-03"),
    bind(
      .refuseCheck, "V", work, "Check a colleague's work: not right", "同僚の作業を差し戻す",
      command: "check C-03 --wrong \"...\""),
    bind(
      .evidence, "e", work, "Attach evidence to the task", "証跡を添付する", hint: ("evidence", "証跡"),
      command: "evidence add ... --task C-03"),
    bind(
      .skip, "x", work, "Skip the task, with a reason", "理由を付けて見送る", command: "skip C-03 \"...\""),
    bind(
      .reopen, "o", work, "Reopen a finished task, with a reason", "完了したタスクを再開する",
      command: "reopen C-03 \"...\""),
    bind(.due, "w", work, "Set when the task is due", "期限を設定する", command: "due C-03 14:00 \"...\""),
  ]

  private static let incident: [Binding] = [
    bind(
      .say, "n", reading, "Write a timeline entry", "タイムラインに記録する", hint: ("entry", "記録"),
      command: "say \"...\""),
    bind(
      .decide, "d", reading, "Record a decision", "決定を記録する", hint: ("decide", "決定"),
      command: "decide \"...\""),
    bind(.fact, "f", reading, "Set a fact", "事実を記録する", command: "fact set NAME VALUE"),
    bind(
      .undo, "u", reading, "Take your last act back", "直前の操作を取り消す", hint: ("undo", "取消"),
      command: "undo"),
    bind(.handover, "H", reading, "Hand the command over", "指揮を引き継ぐ", command: "handover bob"),
    bind(
      .accept, "A", reading, "Accept the command offered to you", "指揮の引き継ぎを受ける",
      command: "handover accept"),
    bind(
      .decline, "R", reading, "Decline or withdraw the handover", "引き継ぎを辞退・撤回する",
      command: "handover decline \"...\""),
    bind(
      .assumeDuty, "T", reading, "Take a duty on, or give it to a colleague", "役割を引き受ける・割り当てる",
      command: "duty assume scribe"),
    bind(
      .renounceDuty, "", reading, "Put a duty down", "役割を降りる", command: "duty renounce scribe"),
    bind(.severity, "", reading, "Judge severity anew", "重大度を変更する", command: "severity 1 \"...\""),
    bind(.close, "", reading, "Close the incident", "インシデントを終結する", command: "close \"...\""),
    bind(
      .reopenIncident, "", reading, "Reopen the incident", "インシデントを再開する",
      command: "reopen-incident \"...\""),
  ]

  private static let clocks: [Binding] = [
    bind(
      .intake, "s", [.facts],
      "Start with the first report: who, when, where, what", "第一報を聞き取る",
      hint: ("first report", "第一報"),
      command: "intake take --found-by \"...\" --found-at 08:55"),
    bind(
      .filing, "p", [.board, .task, .timeline, .list, .facts],
      "Draft of the selected filing, else of the public statement",
      "提出書類(選択時)・お知らせの下書き", command: "filing draft jp-appi-prelim"),
    bind(
      .clockStart, "s", [.list], "Say when the selected clock started", "選択した期限の起算を記録する",
      command: "clock start jp-appi-final --because \"...\""),
    bind(
      .clockMet, "+", [.list], "Record that the filing was sent", "提出を記録する",
      command: "clock met jp-appi-prelim --receipt ..."),
    bind(
      .clockEnd, "x", [.list], "Decline or stop the selected clock", "選択した期限を対象外・停止にする",
      command: "clock decline eu-gdpr-33 \"...\""),
    bind(
      .clockReopen, "o", [.list], "Make an ended clock count again", "終わった期限を再開する",
      command: "clock reopen jp-appi-final \"...\""),
  ]

  private static let looking: [Binding] = [
    bind(
      .open, "enter", [.board, .timeline, .list, .facts, .outgoing, .review, .evidence, .scope],
      "Open what is selected",
      "選択した項目を開く",
      command: "show C-03"),
    bind(.timeline, "t", reading, "Timeline", "タイムライン", hint: ("timeline", "時系列"), command: "log"),
    bind(.facts, "F", reading, "Facts", "事実", command: "fact list"),
    bind(.clocks, "C", reading, "Legal clocks", "法定期限", command: "clocks"),
    bind(.decisions, "D", reading, "Decisions", "決定", command: "log"),
    bind(.people, "M", reading, "People and duties", "メンバーと役割", command: "duty list"),
    bind(.brief, "B", reading, "How things stand, as a brief", "状況の要約", command: "status"),
    bind(.inbox, "I", reading, "Your inbox: what waits for you", "自分宛ての用件", command: "inbox"),
    bind(.incidents, "i", reading, "Incidents of this room", "インシデント一覧", command: "incidents"),
    bind(.filter, "/", reading, "Filter as you type", "絞り込み", hint: ("filter", "絞込")),
    bind(.mine, "m", [.board], "Only what is mine", "自分の分だけ表示", command: "mine"),
    bind(
      .stuck, "!", [.board], "Only what is overdue, blocked or waits for a check", "超過・停滞・確認待ちだけ表示",
      command: "overdue"),
    bind(.order, "O", [.timeline], "Order by when it happened or was recorded", "発生順・記録順を切り替える"),
    bind(.copy, "y", reading, "Copy what is selected (where copying is on)", "選択内容をコピー(有効時)"),
    bind(.palette, ":", reading, "All commands by name", "すべての命令", hint: ("command", "命令")),
    bind(.help, "?", reading, "Help for this place", "この画面の説明", hint: ("help", "説明")),
  ]

  private static let moving: [Binding] = [
    bind(.up, "up k", reading, "Up", "上へ"),
    bind(.down, "down j", reading, "Down", "下へ"),
    bind(.pageUp, "pgup ctrl-b", reading, "Page up", "前のページ"),
    bind(.pageDown, "pgdn ctrl-f", reading, "Page down", "次のページ"),
    bind(.first, "g home", reading, "First line", "先頭へ"),
    bind(.last, "G end", reading, "Last line", "末尾へ"),
    bind(.left, "left h", [.board], "Phase before", "前のフェーズ"),
    bind(.right, "right l", [.board], "Next phase", "次のフェーズ"),
    bind(.nextPane, "tab", [.board], "Next pane", "次の枠"),
    bind(.phase1, "1", [.board], "Containment", "封じ込め"),
    bind(.phase2, "2", [.board], "Scope", "影響範囲"),
    bind(.phase3, "3", [.board], "Evidence", "証拠保全"),
    bind(.phase4, "4", [.board], "Notification", "通知・報告"),
    bind(.phase5, "5", [.board], "Publication", "公表"),
    bind(.phase6, "6", [.board], "Post-mortem", "事後検証"),
  ]

  private static let terminal: [Binding] = [
    bind(.zoom, "Z", [.board], "Zoom the task list or the log", "枠を拡大する"),
    bind(.blank, "z", reading, "Blank the screen (visitors)", "画面を隠す(来客時)"),
    bind(.language, "L", reading, "日本語で表示する", "Show in English", command: "--lang ja"),
    bind(.mouse, "", reading, "Listen to the mouse, or not", "マウス操作の有効・無効"),
    bind(.theme, "", reading, "Next colour theme", "配色を変える"),
    bind(.redraw, "ctrl-l", reading, "Draw the screen anew", "画面を再描画する"),
    bind(.back, "esc", reading.subtracting([.board]), "Back", "戻る", hint: ("back", "戻る")),
    bind(.quit, "q", reading, "Leave this view, or the room", "この画面またはルームを出る"),
  ]

  /// One line of the table; `keys` are key names, the shown one first, with blanks between.
  static func bind(
    _ action: Action, _ keys: String, _ places: Set<Place>, _ en: String, _ ja: String,
    hint: (en: String, ja: String)? = nil, command: String? = nil
  ) -> Binding {
    Binding(
      action: action, keys: keys.split(separator: " ").compactMap { Key(name: String($0)) },
      places: places, title: LocalizedText(en: en, ja: ja),
      hint: hint.map { LocalizedText(en: $0.en, ja: $0.ja) }, command: command)
  }
}
