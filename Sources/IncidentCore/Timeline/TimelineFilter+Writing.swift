extension TimelineFilter {
  /// The filter as one may type it, which reads back to the same.
  public func typed(in zone: Zone) -> String {
    func quoted(_ text: String) -> String {
      let isWord = !text.unicodeScalars.contains { $0.properties.isWhitespace || $0 == "\"" }
      let readsAsText = FilterWord.words(of: text).first?.key == nil
      return isWord && readsAsText ? text : "\"\(text)\""
    }
    func time(_ moment: Moment) -> String {
      let civil = zone.civil(moment)
      let clock = civil.clock(seconds: civil.second != 0)
      return "\"\(civil.date) \(clock)\""
    }
    var words: [String] = kinds.map { kind in
      switch kind {
      case .known(let kind): "kind:\(kind.rawValue)"
      case .stored(let part): "kind:\(part)"
      }
    }
    words += by.map { "by:\($0.rawValue)" }
    words += duties.map { "duty:\($0.rawValue)" }
    words += phases.map { "phase:\($0.rawValue)" }
    words += tasks.map { "task:\($0.rawValue)" }
    if let after { words.append("after:\(time(after))") }
    if let before { words.append("before:\(time(before))") }
    if isStarred { words.append("star:") }
    words += self.words.map(quoted)
    return words.joined(separator: " ")
  }

  /// What the last word of `typed` may become, each as the whole line; empty where nothing fits.
  public static func completions(of typed: String, _ vocabulary: FilterVocabulary) -> [String] {
    let scalars = Array(typed.unicodeScalars)
    let endsInBlank = scalars.last?.properties.isWhitespace ?? true
    let last = endsInBlank ? nil : FilterWord.words(of: typed).last
    let start = last?.start ?? scalars.count
    var before = String.UnicodeScalarView()
    before.append(contentsOf: scalars.prefix(start))
    let wanted = last?.value.lowercased() ?? ""
    guard let key = last?.key else {
      return Key.allCases.map { $0.rawValue + ":" }.filter { $0.hasPrefix(wanted) }
        .map { String(before) + $0 }
    }
    let values: [String] =
      switch key {
      case .kind: EntryKind.allCases.map(\.rawValue)
      case .by: vocabulary.members.map(\.rawValue)
      case .duty: vocabulary.duties.map(\.rawValue)
      case .phase: PhaseID.allCases.map(\.rawValue)
      case .task: vocabulary.tasks.map(\.rawValue)
      case .after, .before, .star: []
      }
    return values.filter { $0.lowercased().hasPrefix(wanted) }
      .map { String(before) + key.rawValue + ":" + $0 + " " }
  }
}

extension Phrasing {
  /// What a filter asks for, in words: `decision · by dan · from 14:00 · "vpn"`.
  public func summary(of filter: TimelineFilter) -> String {
    var parts: [String] = []
    func add(_ names: [String]) {
      if !names.isEmpty { parts.append(names.joined(separator: "/")) }
    }
    add(
      filter.kinds.map { kind in
        switch kind {
        case .known(let kind): name(kind)
        case .stored(let part): part
        }
      })
    add(filter.by.map { say("by \($0.rawValue)", "\($0.rawValue)さん") })
    add(filter.duties.map { say("as \(name($0))", "\(name($0))として") })
    add(filter.phases.map { name($0) })
    add(filter.tasks.map(\.rawValue))
    if let after = filter.after { parts.append(say("from \(time(after))", "\(time(after))以降")) }
    if let before = filter.before {
      parts.append(say("before \(time(before))", "\(time(before))より前"))
    }
    if filter.isStarred { parts.append(say("starred", "選定済み")) }
    for word in filter.words { parts.append(say("“\(word)”", "「\(word)」")) }
    return parts.joined(separator: say(", ", "、"))
  }

  /// What is wrong with a word of a filter.
  public func sentence(_ problem: TimelineFilter.Problem) -> String {
    let word = "\(problem.key.rawValue):\(problem.value)"
    let hint =
      problem.nearest.isEmpty
      ? "" : say(" Such as \(list(problem.nearest)).", " 例: \(list(problem.nearest))")
    switch problem.key {
    case .after, .before:
      return say("“\(word)” is no time.", "「\(word)」は時刻ではありません。") + hint
    default:
      return say("“\(word)” fits nothing here.", "「\(word)」に当たるものはありません。") + hint
    }
  }
}
