/// Kinds of entries as people ask for them in a filter; each stands for several storage names.
public enum EntryKind: String, CaseIterable, Hashable, Sendable {
  case entry, imported, correction, decision, fact, task, evidence, scope, clock, notice, enquiry
  case sitrep, people, incident, review, mark

  /// What the storage names of this kind have in them.
  public var parts: [String] {
    switch self {
    case .entry: ["entry-recorded"]
    case .imported: ["entry-imported", "events-imported"]
    case .correction: ["entry-corrected", "act-undone"]
    case .decision: ["decision-"]
    case .fact: ["fact-", "question-"]
    case .task: ["task-", "check-requested"]
    case .evidence: ["evidence-", "custody-"]
    case .scope: ["scope-", "measure-"]
    case .clock: ["clock-"]
    case .notice: ["notice-"]
    case .enquiry: ["enquiry-"]
    case .sitrep: ["sitrep-"]
    case .people: ["duty-", "handover-", "access-", "incident-restricted", "lift-", "restriction-"]
    case .incident:
      ["incident-opened", "incident-closed", "incident-reopened", "severity-", "playbook-"]
    case .review: ["review-", "action-item-"]
    case .mark: ["entry-starred", "entry-unstarred", "entry-classified"]
    }
  }
}

extension EntryKind {
  /// The kind of an entry with this storage name; nil where a newer version wrote it.
  public init?(storageName: String) {
    let kind = EntryKind.allCases.first { kind in
      kind.parts.contains { $0.hasSuffix("-") ? storageName.hasPrefix($0) : storageName == $0 }
    }
    guard let kind else { return nil }
    self = kind
  }
}

extension Phrasing {
  /// The name of a kind for people.
  public func name(_ kind: EntryKind) -> String {
    switch kind {
    case .entry: say("entry", "記録")
    case .imported: say("imported", "取り込み")
    case .correction: say("correction", "訂正・取り消し")
    case .decision: say("decision", "決定")
    case .fact: say("fact", "事実")
    case .task: say("task", "タスク")
    case .evidence: say("evidence", "証拠")
    case .scope: say("scope", "影響範囲・措置")
    case .clock: say("clock", "法定期限")
    case .notice: say("notice", "通知")
    case .enquiry: say("enquiry", "問い合わせ")
    case .sitrep: say("sitrep", "状況報告")
    case .people: say("people", "人と役割")
    case .incident: say("incident", "インシデント")
    case .review: say("review", "事後検証")
    case .mark: say("mark", "選定・共有範囲")
    }
  }
}
