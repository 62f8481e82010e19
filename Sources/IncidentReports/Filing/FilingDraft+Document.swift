public import IncidentCore

/// The draft as a document: a report item by item, a statement or a filing of which no list of items is
/// at hand in three parts, each line with
/// how sure it is and the entry it was taken from, and at the end what is still to be filled in.
extension FilingDraft {
  /// The document in the language of `speak`.
  public func document(_ state: IncidentState, _ speak: Phrasing) -> Document {
    let words = FilingWords(speak)
    let body: [Document.Block] =
      switch subject {
      case .clock where !isPlain:
        parts.enumerated().flatMap { section($0.offset + 1, $0.element, words) }
      case .clock, .form: statement(words)
      }
    return Document(
      title: title(in: speak.language) + words.draftMark, language: speak.language,
      blocks: [.note(words.warning)] + about(state, words) + body + toFill(words) + sources(words))
  }

  /// What is drafted.
  public func title(in language: Language) -> String {
    switch subject {
    case .clock(let watched): watched.definition.title[language]
    case .form(let form): form.title[language]
    }
  }

  private func about(_ state: IncidentState, _ words: FilingWords) -> [Document.Block] {
    let language = words.speak.language
    let filled = words.filled(complete.count, complete.of)
    switch subject {
    case .form(let form):
      return [.fields([filled])] + (form.note.map { [.paragraph($0[language])] } ?? [])
    case .clock(let watched):
      let known = state.clock(watched.id)
      let statement = known?.statement ?? state.statement(of: watched)
      var fields = [words.field("To", "提出先", watched.authority[language])]
      if let channel = watched.definition.channel {
        fields.append(words.field("By way of", "提出方法", channel[language]))
      }
      let hasLimit = statement.limit != nil || statement.due == nil
      fields.append(
        words.field(
          hasLimit ? "Limit" : "Our aim; the law gives no number",
          hasLimit ? "期限" : "社内目標(法令に日数の定めなし)",
          [
            statement.due.map { words.speak.instant($0, in: words.zone(of: watched)) },
            known.map { words.speak.name($0.state) },
          ]
          .compactMap(\.self).joined(separator: ", ")))
      fields.append(
        words.field(
          "Rule", "規則の確認状況",
          "\(words.speak.name(watched.definition.status)), \(watched.regime.verifiedOn.iso8601)"))
      return [.fields(fields + [filled])] + (isPlain ? [.paragraph(words.plain)] : [])
        + (watched.definition.note.map { [.paragraph($0[language])] } ?? [])
    }
  }

  private func section(
    _ number: Int, _ part: Part, _ words: FilingWords
  ) -> [Document.Block] {
    [
      .heading(1, "\(number). \(part.item.title[words.speak.language])"),
      .table(columns: words.columns, rows: part.lines.map { words.row($0) }),
    ]
  }

  /// What is known, what is not, what comes next. An item of which nothing is known yet stands under
  /// the second alone.
  private func statement(_ words: FilingWords) -> [Document.Block] {
    func block(
      _ title: String, _ rows: [[String]], empty: String
    ) -> [Document.Block] {
      [.heading(1, title)]
        + (rows.isEmpty ? [.paragraph(empty)] : [.table(columns: words.itemColumns, rows: rows)])
    }
    func rows(
      _ parts: [Part], where admits: (FilingLine) -> Bool = { _ in true }
    ) -> [[String]] {
      parts.flatMap { part in
        part.lines.filter(admits).map { [part.item.title[words.speak.language]] + words.row($0) }
      }
    }
    let now = parts.filter { $0.item.part != .next }
    return block(
      words.knownPart, rows(now) { $0.certainty.isKnown }, empty: words.nothingKnown)
      + block(
        words.openPart, rows(now) { !$0.certainty.isKnown }, empty: words.nothingOpen)
      + block(
        words.nextPart, rows(parts.filter { $0.item.part == .next }), empty: words.nothingOpen)
  }

  private func toFill(_ words: FilingWords) -> [Document.Block] {
    guard !missing.isEmpty else { return [] }
    let lines = missing.map { question in
      Document.Check(
        "\(question.title[words.speak.language])  \(words.command(for: question))", isDone: false)
    }
    return [.heading(1, words.toFill), .checklist(lines)]
  }

  private func sources(_ words: FilingWords) -> [Document.Block] {
    guard case .clock(let watched) = subject, !watched.sources.isEmpty else { return [] }
    let list = watched.sources.map {
      [$0.title, $0.article, $0.url].compactMap(\.self).joined(separator: " ")
    }
    return [.heading(1, words.sources), .list(list)]
  }
}
