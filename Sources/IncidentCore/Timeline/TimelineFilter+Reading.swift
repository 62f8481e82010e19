extension TimelineFilter {
  /// Reads `kind:decision by:dan phase:scope task:S-03 after:14:00 before:15:00 star: "vpn"`.
  ///
  /// Words with a key of `Key` narrow one thing; all else is literal text, also `http://host`. A
  /// text with blanks stands in quotes. Names may be typed by their beginning.
  ///
  /// - Returns: the filter, and what in it asks for something there is not; such a word is left out
  ///   of the filter.
  public static func read(
    _ typed: String, _ vocabulary: FilterVocabulary
  ) -> (filter: TimelineFilter, problems: [Problem]) {
    var filter = TimelineFilter()
    var problems: [Problem] = []
    for word in FilterWord.words(of: typed) {
      guard let key = word.key else {
        if !word.value.isEmpty { filter.words.append(word.value) }
        continue
      }
      do throws(Problem) {
        try filter.take(key, word.value, vocabulary)
      } catch {
        problems.append(error)
      }
    }
    return (filter, problems)
  }

  private mutating func take(
    _ key: Key, _ value: String, _ vocabulary: FilterVocabulary
  ) throws(Problem) {
    // `kind:` is what one has typed on the way to `kind:decision`.
    guard !value.isEmpty || key == .star else { return }
    let wanted = value.lowercased()
    switch key {
    case .kind: kinds.append(TimelineFilter.kind(wanted))
    case .by:
      by += try TimelineFilter.found(key, value, vocabulary.members) { $0.rawValue }
    case .duty:
      duties += try TimelineFilter.found(key, value, vocabulary.duties) { $0.rawValue }
    case .phase:
      phases += try TimelineFilter.found(key, value, PhaseID.allCases) { $0.rawValue }
    case .task:
      guard let task = TaskID(rawValue: value) else {
        throw Problem(
          key: key, value: value,
          nearest: nearest(to: value, in: vocabulary.tasks.map(\.rawValue)))
      }
      tasks.append(task)
    case .after: after = try TimelineFilter.time(key, value, vocabulary)
    case .before: before = try TimelineFilter.time(key, value, vocabulary)
    case .star:
      guard ["", "yes", "y", "1", "true", "*"].contains(wanted) else {
        throw Problem(key: key, value: value, nearest: ["yes"])
      }
      isStarred = true
    }
  }

  private static func kind(_ wanted: String) -> Kind {
    let japanese = Phrasing(language: .japanese, zone: .utc, now: Moment(milliseconds: 0))
    let known =
      EntryKind.allCases.first { $0.rawValue.hasPrefix(wanted) }
      ?? EntryKind.allCases.first { japanese.name($0).hasPrefix(wanted) }
    return known.map { .known($0) } ?? .stored(wanted)
  }

  /// Those of `candidates` whose name is `typed`, else those whose name begins so.
  private static func found<Candidate>(
    _ key: Key, _ typed: String, _ candidates: [Candidate], _ name: (Candidate) -> String
  ) throws(Problem) -> [Candidate] {
    let wanted = typed.lowercased()
    let exact = candidates.filter { name($0).lowercased() == wanted }
    if !exact.isEmpty { return exact }
    let begun = candidates.filter { name($0).lowercased().hasPrefix(wanted) }
    guard begun.isEmpty else { return begun }
    throw Problem(key: key, value: typed, nearest: nearest(to: typed, in: candidates.map(name)))
  }

  /// A time in a filter. One of the clock is today's, also where it is still to come: whoever asks
  /// for what was before 15:00 does not mean yesterday.
  private static func time(
    _ key: Key, _ value: String, _ vocabulary: FilterVocabulary
  ) throws(Problem) -> Moment {
    let day = vocabulary.zone.civil(vocabulary.now)
    let isDistance = value.hasPrefix("-")
    let lastOfDay = CivilTime(
      year: day.year, month: day.month, day: day.day, hour: 23, minute: 59, second: 59)
    let now = isDistance ? vocabulary.now : lastOfDay.map(vocabulary.zone.moment) ?? vocabulary.now
    // A day alone is its beginning.
    let whole = CivilDate.isDay(value) ? value + " 00:00" : value
    guard let read = try? StatedTime(typed: whole, now: now, zone: vocabulary.zone) else {
      throw Problem(key: key, value: value, nearest: ["14:00", "2026-11-20 14:00"])
    }
    return read.moment
  }
}

extension CivilDate {
  /// Whether `text` is written `2026-11-20`.
  fileprivate static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 10
      && bytes.enumerated().allSatisfy { position, byte in
        position == 4 || position == 7
          ? byte == UInt8(ascii: "-") : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
  }
}

/// One word of a filter: a key and its value, or a text.
struct FilterWord {
  /// The key; nil for a text.
  var key: TimelineFilter.Key?
  /// The value, or the text, without quotes.
  var value: String
  /// Where the word begins in what was typed, in scalars.
  var start: Int

  /// The words of `typed`; a quote that is not closed reaches to the end.
  static func words(of typed: String) -> [FilterWord] {
    let quotes: [Unicode.Scalar: Unicode.Scalar] = ["\"": "\"", "「": "」", "“": "”"]
    var words: [FilterWord] = []
    var key: TimelineFilter.Key?
    var text = String.UnicodeScalarView()
    var closing: Unicode.Scalar?
    var wasQuoted = false
    var start: Int?
    func close() -> FilterWord? {
      guard let start, key != nil || !text.isEmpty || wasQuoted else { return nil }
      return FilterWord(key: key, value: String(text), start: start)
    }
    for (position, scalar) in typed.unicodeScalars.enumerated() {
      if let end = closing {
        if scalar == end { closing = nil } else { text.append(scalar) }
        continue
      }
      if scalar.properties.isWhitespace {
        if let word = close() { words.append(word) }
        (key, text, wasQuoted, start) = (nil, String.UnicodeScalarView(), false, nil)
        continue
      }
      start = start ?? position
      if text.isEmpty, !wasQuoted, let end = quotes[scalar] {
        (closing, wasQuoted) = (end, true)
      } else if scalar == ":" || scalar == "：", key == nil, !wasQuoted,
        let known = TimelineFilter.Key(rawValue: String(text).lowercased())
      {
        key = known
        text = String.UnicodeScalarView()
      } else {
        text.append(scalar)
      }
    }
    if let word = close() { words.append(word) }
    return words
  }
}
