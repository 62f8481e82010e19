/// What happens to evidence and its custody, in each language.
extension Phrasing {
  /// What happened to a piece of evidence, without its author.
  func sentence(_ event: EvidenceEvent) -> String {
    let label = Register.evidence.label(event.number)
    switch event {
    case .registered(let data):
      let task = data.task.map { say(" for \($0.rawValue)", "(\($0.rawValue) の証跡)") } ?? ""
      return say("evidence ", "証拠 ") + label + task + ": " + summary(data.described)
        + (data.bytes.map { " sha256 \($0.sha256.prefix(16))…" } ?? "") + origin(data.described)
    case .linked(let data):
      return say(
        "\(label) is evidence for \(data.task.rawValue) too",
        "\(label) を \(data.task.rawValue) の証跡にも指定")
    case .corrected(let data):
      return say("\(label) corrected: ", "\(label) を訂正: ") + summary(data.described)
        + origin(data.described) + say(" — because \(data.reason)", " — 理由: \(data.reason)")
    case .voided(let data):
      return say("\(label) is VOID: \(data.reason)", "\(label) を無効化: \(data.reason)")
    case .verified(let data):
      return data.matches
        ? say("\(label) verified: same bytes", "\(label) を照合: ハッシュ一致")
        : say(
          "\(label) DIFFERS: sha256 \(data.sha256.prefix(16))…, \(data.size) bytes",
          "\(label) が不一致: sha256 \(data.sha256.prefix(16))…、\(data.size)バイト")
    case .offered(let data): return sentence(data, label)
    case .accepted(let data):
      return say("CUSTODY \(label): confirms the hand-over", "証拠 \(label) の受け渡しを確認")
        + detail(place: nil, seal: data.seal) + (data.note.map { ": \($0)" } ?? "")
    case .declined(let data):
      return say(
        "CUSTODY \(label): NOT handed over: \(data.reason)",
        "証拠 \(label) の受け渡しは成立せず: \(data.reason)")
    case .taken(let data):
      return say(
        "CUSTODY \(label): takes it over from \(data.from.name), without their own act",
        "証拠 \(label) を\(data.from.name)から引き取り(相手方の操作なし)")
        + detail(place: data.place, seal: data.seal, witness: data.witnessName)
        + ": \(data.reason)"
    }
  }

  /// What a piece of evidence is, in one line.
  func summary(_ described: EvidenceDescription) -> String {
    "\(name(described.kind)) \(described.what)"
  }

  /// The state of a hand-over.
  public func name(_ state: CustodyStep.State) -> String {
    switch state {
    case .offered: say("waits for an answer", "回答待ち")
    case .accepted: say("confirmed by both", "双方確認済み")
    case .declined: say("declined", "不成立")
    case .withdrawn: say("withdrawn", "撤回")
    case .named: say("before a named witness", "立会人あり(氏名のみ)")
    case .taken: say("taken over, one act alone", "引き取り(片方の操作のみ)")
    }
  }

  /// What waits for a receiver or a witness.
  func custody(_ notice: MemberNotice, in state: IncidentState) -> String {
    guard let item = notice.evidence.flatMap({ state.evidence.item($0) }) else { return "" }
    let by = notice.by?.rawValue ?? "-"
    let what = "\(item.label) (\(item.account.described.what))"
    guard let outside = item.pending?.to.outside else {
      return say("\(by) hands you \(what): confirm or decline", "\(by)さんから \(what) の受け渡し。受領の確認を")
    }
    return say(
      "\(by) gave \(what) to \(outside) and names you as the witness",
      "\(by)さんが \(what) を\(outside)へ引き渡し。立会人としての確認を")
  }

  private func sentence(_ data: CustodyOffered, _ label: String) -> String {
    let head: String
    if data.to.member != nil {
      head = say(
        "CUSTODY \(label): hands it to \(data.to.name)", "証拠 \(label) を\(data.to.name)さんへ受け渡し")
    } else {
      head = say(
        "CUSTODY \(label): hands it to \(data.to.name), outside the room",
        "証拠 \(label) を外部の\(data.to.name)へ引き渡し")
    }
    let witness = data.witness?.rawValue ?? data.witnessName
    return head + detail(place: data.place, seal: data.seal, witness: witness)
      + ": \(data.reason)"
  }

  private func detail(place: String?, seal: String?, witness: String? = nil) -> String {
    let parts = [
      place.map { say("place \($0)", "場所 \($0)") }, seal.map { say("seal \($0)", "封印 \($0)") },
      witness.map { say("witness \($0)", "立会人 \($0)") },
    ].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(list(parts)))"
  }

  private func origin(_ described: EvidenceDescription) -> String {
    guard let source = described.source, !source.isEmpty else { return "" }
    let offset = described.clockOffset.map {
      say(", its clock \(ClockOffset.text($0))", "、時計のずれ \(ClockOffset.text($0))")
    }
    return say(" [source: \(source)", " [出典: \(source)") + (offset ?? "") + "]"
  }
}

extension Phrasing {
  /// Who holds a piece, since when, and whose answer it waits for. A paper that is read another day
  /// gives the whole date.
  public func holding(of item: EvidenceItem, onPaper: Bool = false) -> String {
    if let voided = item.account.voided {
      return say("VOID (\(voided.by.rawValue))", "無効(\(voided.by.rawValue)さん)")
    }
    let since = onPaper ? stamp(item.heldSince) : time(item.heldSince)
    let held = say(
      "\(item.holder.name) since \(since)", "\(item.holder.name)(\(since)から)")
    guard let pending = item.pending else { return held }
    return held
      + say(
        "; to \(pending.to.name)? waits for \(pending.answerer?.rawValue ?? "-")",
        "。\(pending.to.name)へ受け渡し中、\(pending.answerer?.rawValue ?? "-")さんの確認待ち")
  }
}
