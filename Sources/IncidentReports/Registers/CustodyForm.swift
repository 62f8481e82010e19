public import IncidentCore

/// The custody form of one piece of evidence: what it is, every hand it went through, and lines for
/// signatures by hand where it goes on on paper.
public struct CustodyForm: Sendable {
  private let item: EvidenceItem
  private let state: IncidentState
  private let speak: Phrasing

  /// The form of `item` for a reader of `speak`'s language.
  public init(_ item: EvidenceItem, _ state: IncidentState, in speak: Phrasing) {
    self.item = item
    self.state = state
    self.speak = speak
  }

  /// The whole form.
  public var document: Document {
    Document(
      title: speak.say("Chain of custody \(item.label)", "証拠保管記録 \(item.label)"),
      language: speak.language, blocks: facts + paper)
  }

  /// What it is and the hands it went through, without the lines for paper.
  public var facts: [Document.Block] {
    var blocks: [Document.Block] = []
    if let voided = item.account.voided {
      blocks.append(
        .note(
          speak.say(
            "VOID: \(voided.reason) (\(voided.by.rawValue), \(both(voided.at)))",
            "無効: \(voided.reason)(\(voided.by.rawValue)さん、\(both(voided.at)))")))
    }
    blocks.append(.fields(identity))
    blocks.append(.heading(1, speak.say("Custody", "保管の経過")))
    blocks.append(.table(columns: columns, rows: [first] + item.custody.map(row)))
    if item.custody.contains(where: \.sealsDiffer) {
      blocks.append(
        .note(
          speak.say(
            "Giver and receiver read different seal numbers; see above.",
            "渡した人と受け取った人で封印番号が異なります(上記参照)。")))
    }
    return blocks
  }

  private var identity: [Document.Field] {
    let described = item.account.described
    let fields: [(String, String, String?)] = [
      ("What", "内容", described.what), ("Kind", "種類", speak.name(described.kind)),
      ("Number", "番号", item.label),
      ("Size", "サイズ", item.bytes?.size.map { speak.say("\($0) bytes", "\($0)バイト") }),
      ("SHA-256", "SHA-256", item.bytes?.sha256),
      ("Hash", "ハッシュ", item.bytes.map(origin)),
      ("Last changed", "最終更新", item.bytes?.modified.map(both)),
      ("Taken from", "取得元", described.source),
      (
        "Clock of the source", "取得元の時計",
        described.clockOffset.map { ClockOffset.text($0) }
      ),
      ("Acquired", "取得日時", both(item.acquired)), ("Collected by", "取得者", item.collector),
      ("Registered", "登録", "\(both(item.at)), \(item.by.rawValue), #\(item.seq)"),
      ("Original kept in", "原本の保管先", described.storage), ("Seal", "封印", item.seal),
      ("May travel", "共有範囲", described.tlp.map { "TLP:\($0.rawValue.uppercased())" }),
      ("Proves", "証明するタスク", tasks), ("Held by", "保管者", speak.holding(of: item, onPaper: true)),
      ("Last comparison", "最後の照合", item.check.map(comparison)),
    ]
    return fields.compactMap { english, japanese, value in
      value.map { Document.Field(speak.say(english, japanese), $0) }
    }
  }

  private func origin(_ bytes: EvidenceBytes) -> String {
    if bytes.isStated == true {
      return speak.say("as stated, not computed here", "申告値(本システムでは未計算)")
    }
    let copy = bytes.isCopied == true ? speak.say("; a copy is in the room", "、ルーム内にコピーあり") : ""
    return speak.say("computed at registration", "登録時に計算") + copy
  }

  private func comparison(_ check: EvidenceItem.Check) -> String {
    let result = check.matches ? speak.say("same bytes", "一致") : speak.say("DIFFERENT", "不一致")
    return "\(result), \(both(check.at)), \(check.by.rawValue), #\(check.seq)"
  }

  private var tasks: String? {
    let tasks = item.account.tasks.map { id in
      "\(id.rawValue) \(state.task(id)?.plan.title[speak.language] ?? "")"
    }
    return tasks.isEmpty ? nil : tasks.joined(separator: "\n")
  }

  private var columns: [String] {
    [
      speak.say("No.", "番号"), speak.say("From", "渡した人"), speak.say("To", "受け取った人"),
      speak.say("When", "日時"), speak.say("Why, where", "理由・場所"), speak.say("Seal", "封印"),
      speak.say("State", "状態"), speak.say("Acts in the record", "記録上の操作"),
    ]
  }

  /// The registration is the first line: whoever registered it held it first.
  private var first: [String] {
    [
      "0", item.collector == item.by.rawValue ? "-" : item.collector, item.by.rawValue,
      both(item.acquired), speak.say("registered", "登録"), item.account.described.seal ?? "-",
      speak.say("registered", "登録"), "#\(item.seq) \(item.by.rawValue)",
    ]
  }

  private func row(_ step: CustodyStep) -> [String] {
    let number = (item.custody.firstIndex(of: step) ?? 0) + 1
    let seals = [step.seal, step.answer?.seal].compactMap(\.self)
    let witness = (step.witness?.rawValue ?? step.witnessName).map {
      speak.say("witness: \($0)", "立会人: \($0)")
    }
    return [
      "\(number)", step.from.name, step.to.name, both(step.happened),
      [step.reason, step.place, witness, step.answer?.note].compactMap(\.self)
        .joined(separator: "\n"),
      seals.isEmpty
        ? "-" : (step.sealsDiffer ? seals : [seals[0]]).joined(separator: " / "),
      speak.name(step.state), acts(step),
    ]
  }

  private func acts(_ step: CustodyStep) -> String {
    let answer = step.answer.map { "#\($0.seq) \($0.by.rawValue) \(both($0.at))" }
    return ["#\(step.seq) \(step.by.rawValue)", answer].compactMap(\.self).joined(separator: "\n")
  }

  /// Empty lines for whoever signs by hand; three fill the rest of a page.
  private var paper: [Document.Block] {
    let names = [
      speak.say("Date, time, zone", "日時・時間帯"),
      speak.say("From: name, title, phone", "渡した人: 氏名・役職・電話"),
      speak.say("Signature", "署名"), speak.say("To: name, title, phone", "受け取った人: 氏名・役職・電話"),
      speak.say("Signature", "署名"), speak.say("Reason, place, seal", "理由・場所・封印番号"),
    ]
    let line = "______________________________"
    let blocks: [Document.Block] = (1...3).flatMap { number -> [Document.Block] in
      [
        .heading(2, speak.say("Hand-over on paper \(number)", "紙での受け渡し \(number)")),
        .fields(names.map { Document.Field($0, line) }),
      ]
    }
    return [
      .heading(1, speak.say("Signatures by hand", "手書きの署名欄")),
      .paragraph(
        speak.say(
          "Hand-overs above were recorded as two acts under two keys. For hand-overs outside the room, sign here and enter them afterwards with --at.",
          "上記の受け渡しは双方がそれぞれの鍵で記録したものです。ルーム外での受け渡しはここに署名し、後から --at で記録してください。")),
    ] + blocks
  }

  private func both(_ moment: Moment) -> String {
    "\(state.zone.iso8601(moment)) (\(moment.iso8601))"
  }
}
