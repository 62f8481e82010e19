internal import IncidentCore
internal import SafeText

/// The registers in the HTML report of a timeline: evidence with its holder, what is hit, and what
/// was done about it. Empty registers are left out.
struct RegisterTables {
  private let state: IncidentState
  private let zone: Zone

  init(_ state: IncidentState, zone: Zone) {
    self.state = state
    self.zone = zone
  }

  /// The sections.
  var html: String {
    [evidence, scope, measures].compactMap(\.self).joined(separator: "\n")
  }

  private var evidence: String? {
    let items = state.evidence.listed
    guard !items.isEmpty else { return nil }
    return HTML.section(
      "evidence", "Evidence", "証拠",
      columns: [
        ("No.", "番号"), ("What", "内容"), ("SHA-256", "SHA-256"), ("Taken from", "取得元"),
        ("Acquired", "取得日時"), ("Held by", "保管者"), ("Task", "タスク"),
      ],
      rows: items.map { item in
        [
          link(item.label, item.seq), HTML.text(item.account.described.what),
          Escape.html(item.bytes?.sha256 ?? ""), HTML.text(item.account.described.source ?? ""),
          HTML.time(item.acquired, zone),
          item.stands ? HTML.text(item.holder.name) : HTML.both("void", "無効"),
          Escape.html(item.account.tasks.map(\.rawValue).joined(separator: " ")),
        ]
      })
  }

  private var scope: String? {
    let items = state.scope.standing
    guard !items.isEmpty else { return nil }
    return HTML.section(
      "scope", "What is hit", "影響範囲",
      columns: [
        ("No.", "番号"), ("Kind", "種類"), ("Name", "名称"), ("State", "状態"), ("How it is known", "根拠"),
        ("Since", "時点"),
      ],
      rows: items.map { item in
        [
          link(item.label, item.history.first?.seq ?? 0), both { $0.name(item.kind) },
          HTML.text(item.name), both { $0.name(item.status) },
          HTML.text(item.current?.note ?? ""), item.current.map { HTML.time($0.at, zone) } ?? "",
        ]
      })
  }

  private var measures: String? {
    let measures = state.scope.listedMeasures
    guard !measures.isEmpty else { return nil }
    return HTML.section(
      "measures", "Containment measures", "封じ込め措置",
      columns: [
        ("No.", "番号"), ("What", "内容"), ("Where", "対象"), ("State", "状態"), ("Asked for", "依頼"),
        ("In effect", "有効化"), ("Taken back", "解除"),
      ],
      rows: measures.map { measure in
        [
          link(measure.label, measure.seq), HTML.text(measure.said.what),
          HTML.text(measure.said.place ?? ""), both { $0.name(state.state(of: measure)) },
          HTML.time(measure.said.requested, zone),
          measure.effective.map { HTML.time($0.at, zone) } ?? "",
          state.undone(measure).map { HTML.time($0.at, zone) } ?? "",
        ]
      })
  }

  private func link(_ label: String, _ seq: Int64) -> String {
    "<a href=\"#e\(seq)\">\(Escape.html(label))</a>"
  }

  private func both(_ words: (Phrasing) -> String) -> String {
    func said(_ language: Language) -> String {
      words(Phrasing(language: language, zone: zone, now: state.lastAt))
    }
    return HTML.both(said(.english), said(.japanese))
  }
}
