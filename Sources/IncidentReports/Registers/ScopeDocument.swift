public import IncidentCore

/// The registers of scope and containment measures, to be printed or handed on.
public struct ScopeDocument: Sendable {
  private let state: IncidentState
  private let speak: Phrasing

  /// The registers for a reader of `speak`'s language.
  public init(_ state: IncidentState, in speak: Phrasing) {
    self.state = state
    self.speak = speak
  }

  /// The document.
  public var document: Document {
    let scope = state.scope
    var blocks: [Document.Block] = [
      .fields(
        ScopeStatus.allCases.map {
          Document.Field(speak.name($0), "\(scope.count($0))")
        })
    ]
    blocks.append(.heading(1, speak.say("What is hit", "影響範囲")))
    blocks.append(
      scope.standing.isEmpty
        ? .paragraph(speak.say("Nothing is entered.", "登録はありません。"))
        : .table(columns: itemColumns, rows: scope.standing.map(row)))
    blocks.append(.heading(1, speak.say("Containment measures", "封じ込め措置")))
    blocks.append(
      scope.listedMeasures.isEmpty
        ? .paragraph(speak.say("Nothing is entered.", "登録はありません。"))
        : .table(columns: measureColumns, rows: scope.listedMeasures.map(row)))
    return Document(
      title: speak.say("Scope and containment", "影響範囲と封じ込め措置"), language: speak.language,
      blocks: blocks)
  }

  private var itemColumns: [String] {
    [
      speak.say("No.", "番号"), speak.say("Kind", "種類"), speak.say("Name", "名称"),
      speak.say("State", "状態"), speak.say("How it is known", "根拠"), speak.say("Said by", "記録者"),
      speak.say("Before", "以前"), speak.say("Measures", "措置"),
    ]
  }

  private func row(_ item: ScopeItem) -> [String] {
    let measures = state.scope.listedMeasures.filter {
      $0.said.item == item.number && $0.withdrawn == nil
    }
    return [
      item.label, speak.name(item.kind), item.name, speak.name(item.status),
      item.current?.note ?? "", item.current.map { "\($0.by.rawValue) \(both($0.at))" } ?? "",
      item.history.dropLast().map { "\(speak.name($0.status)) \(both($0.at)) \($0.by.rawValue)" }
        .joined(separator: "\n"),
      measures.map(\.label).joined(separator: " "),
    ]
  }

  private var measureColumns: [String] {
    [
      speak.say("No.", "番号"), speak.say("What, where", "内容・対象"), speak.say("State", "状態"),
      speak.say("Asked for", "依頼"), speak.say("In effect", "有効化"),
      speak.say("To be undone by", "解除期限"), speak.say("Taken back", "解除"),
    ]
  }

  private func row(_ measure: Measure) -> [String] {
    let said = measure.said
    let undone = state.undone(measure)
    func mark(_ mark: Measure.Mark?) -> String {
      mark.map { "\(both($0.at)) \($0.by.rawValue)\($0.note.map { ": \($0)" } ?? "")" } ?? ""
    }
    let due = said.undoBy.map(both) ?? speak.say("no date", "期限なし")
    return [
      measure.label,
      [said.what, said.place, said.item.map { Register.scope.label($0) }].compactMap(\.self)
        .joined(separator: "\n"),
      speak.name(state.state(of: measure)), "\(both(said.requested)) \(measure.requestedBy)",
      mark(measure.effective),
      said.isTemporary ? due + (said.task.map { "\n\($0.rawValue)" } ?? "") : "-",
      measure.withdrawn.map { mark($0) } ?? mark(undone),
    ]
  }

  private func both(_ moment: Moment) -> String {
    "\(state.zone.iso8601(moment)) (\(moment.iso8601))"
  }
}
