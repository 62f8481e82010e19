internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import IncidentReports
internal import SafeText

/// Lists the evidence register.
struct ListEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the evidence: what it is, its hash, and who holds it.",
    discussion: """
        warroom evidence list --task E-02
        warroom evidence list --json | jq -r '.[] | select(.holder == "dan") | .evidence'
      """)

  @Option(
    help: ArgumentHelp("Only what proves this task.", valueName: "task"),
    completion: Completions.tasks)
  var task: String?
  @Flag(help: "Also void lines.") var all = false
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let state = try context.state()
      let wanted = try task.map { try context.task($0) }
      let items = state.evidence.listed.filter { item in
        (all || context.wantsJSON || item.stands)
          && (wanted.map(item.account.tasks.contains) ?? true)
      }
      let speech = Phrasing(language: context.language, zone: state.zone, now: context.now)
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(.list(items.map(\.json))) }
        for item in items { try printer.line(speech.line(of: item)) }
        if items.isEmpty {
          try printer.line("\(speech.say("No evidence yet.", "証拠はまだありません。"))")
        }
        for task in state.tasks
        where wanted == nil && !task.state.isFinished && !task.missingEvidence.isEmpty
          && task.progress.owner == context.author.member
        {
          let needs = speech.list(task.missingEvidence.map(speech.words))
          try printer.line(
            "\(speech.say("\(task.id.rawValue) still needs: \(needs)", "\(task.id.rawValue) に不足: \(needs)"))"
          )
        }
      }
    }
  }
}

extension Phrasing {
  /// `EV-01  log  9f86d081884c7d65…  E-02  dan since 14:02  vpn.log`.
  func line(of item: EvidenceItem) -> PlainText {
    let hash = item.bytes.map { "\($0.sha256.prefix(16))…" } ?? "-"
    let tasks = item.account.tasks.map(\.rawValue).joined(separator: " ")
    return """
      \(Column.padded(item.label, 6)) \(Column.padded(name(item.account.described.kind), 8)) \
      \(Column.padded(hash, 17)) \(Column.padded(tasks.isEmpty ? "-" : tasks, 6)) \
      \(Column.padded(holding(of: item), 22)) \(item.account.described.what)
      """
  }
}

extension EvidenceItem {
  /// The piece as a script sees it.
  var json: JSON {
    let described = account.described
    return .object([
      "evidence": .text(label), "seq": .number(seq), "at": .time(acquired),
      "recorded": .time(at), "by": .text(by.rawValue),
      "task": account.tasks.first.map { .text($0.rawValue) },
      "tasks": .list(account.tasks.map { .text($0.rawValue) }),
      "kind": .text(described.kind.rawValue), "what": .text(described.what),
      "file": bytes?.file.map { .text($0) }, "size": bytes?.size.map { .number($0) },
      "sha256": bytes.map { .text($0.sha256) }, "modified": bytes?.modified.map { .time($0) },
      "copied": bytes.map { .truth($0.isCopied ?? false) },
      "source": described.source.map { .text($0) }, "collector": .text(collector),
      "storage": described.storage.map { .text($0) },
      "clock_offset_ms": described.clockOffset.map { .number($0) },
      "seal": seal.map { .text($0) }, "tlp": described.tlp.map { .text($0.rawValue) },
      "holder": .text(holder.name), "held_since": .time(heldSince),
      "outside": .truth(holder.member == nil),
      "pending_to": pending.map { .text($0.to.name) },
      "checked": check.map { .time($0.at) }, "matches": check.map { .truth($0.matches) },
      "void": account.voided.map { .text($0.reason) },
      "custody": .list(custody.map(\.json)),
    ])
  }
}

extension CustodyStep {
  /// The hand-over as a script sees it.
  fileprivate var json: JSON {
    .object([
      "state": .text(state.rawValue), "from": .text(from.name), "to": .text(to.name),
      "at": .time(happened), "by": .text(by.rawValue), "seq": .number(seq),
      "reason": .text(reason), "place": place.map { .text($0) }, "seal": seal.map { .text($0) },
      "witness": (witness?.rawValue ?? witnessName).map { .text($0) },
      "answered_at": answer.map { .time($0.at) },
      "answered_by": answer.map { .text($0.by.rawValue) },
      "answer_seq": answer.map { .number($0.seq) }, "answer_seal": answer?.seal.map { .text($0) },
      "note": answer?.note.map { .text($0) },
    ])
  }
}
