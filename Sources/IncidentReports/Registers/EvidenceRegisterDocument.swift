public import IncidentCore

/// The evidence register of an incident, to be printed or handed on.
public struct EvidenceRegisterDocument: Sendable {
  private let state: IncidentState
  private let speak: Phrasing

  /// The register for a reader of `speak`'s language.
  public init(_ state: IncidentState, in speak: Phrasing) {
    self.state = state
    self.speak = speak
  }

  /// The document.
  public var document: Document {
    let register = state.evidence
    var blocks: [Document.Block] = [
      .fields([
        Document.Field(speak.say("Pieces", "件数"), "\(register.standing.count)"),
        Document.Field(
          speak.say("Void", "無効"), "\(register.listed.count - register.standing.count)"),
        Document.Field(speak.say("Outside the house", "外部で保管"), "\(register.outside.count)"),
        Document.Field(
          speak.say("Hand-overs that wait", "確認待ちの受け渡し"), "\(register.pending.count)"),
      ])
    ]
    if register.listed.isEmpty {
      blocks.append(.paragraph(speak.say("No evidence yet.", "証拠はまだありません。")))
    } else {
      blocks.append(.table(columns: columns, rows: register.listed.map(row)))
    }
    let missing = state.tasks.filter { !$0.state.isFinished && !$0.missingEvidence.isEmpty }
    if !missing.isEmpty {
      blocks.append(.heading(1, speak.say("Evidence still missing", "不足している証跡")))
      blocks.append(
        .list(
          missing.map { task in
            "\(task.id.rawValue) \(task.plan.title[speak.language]): "
              + speak.list(task.missingEvidence.map(speak.words))
          }))
    }
    return Document(
      title: speak.say("Evidence register", "証拠一覧"), language: speak.language, blocks: blocks)
  }

  private var columns: [String] {
    [
      speak.say("No.", "番号"), speak.say("What", "内容"), speak.say("Size, SHA-256", "サイズ・SHA-256"),
      speak.say("Taken from", "取得元"), speak.say("Acquired", "取得日時"),
      speak.say("Collected by", "取得者"), speak.say("Kept in, seal", "保管先・封印"),
      speak.say("Held by", "保管者"), speak.say("Proves", "証明するタスク"),
    ]
  }

  private func row(_ item: EvidenceItem) -> [String] {
    let described = item.account.described
    let offset = described.clockOffset.map {
      speak.say("its clock \(ClockOffset.text($0))", "時計のずれ \(ClockOffset.text($0))")
    }
    let tlp = described.tlp.map { "TLP:\($0.rawValue.uppercased())" }
    let voided = item.account.voided.map { speak.say("VOID: \($0.reason)", "無効: \($0.reason)") }
    let size = item.bytes?.size.map { speak.say("\($0) bytes", "\($0)バイト") }
    func lines(_ texts: String?...) -> String {
      texts.compactMap(\.self).joined(separator: "\n")
    }
    return [
      item.label, lines("\(speak.name(described.kind)): \(described.what)", tlp, voided),
      lines(size, item.bytes?.sha256), lines(described.source, offset),
      "\(state.zone.iso8601(item.acquired))\n\(item.acquired.iso8601)", item.collector,
      lines(described.storage, item.seal), speak.holding(of: item, onPaper: true),
      item.account.tasks.map(\.rawValue).joined(separator: " "),
    ]
  }
}
