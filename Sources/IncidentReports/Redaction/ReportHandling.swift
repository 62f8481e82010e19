public import IncidentCore

/// What was left out of an export and what was made unrecognisable in it: said in the export itself
/// and to whoever made it.
public struct ReportHandling: Hashable, Sendable {
  /// What is marked stricter than this is not in it; nil where nothing was left out for its mark.
  public var limit: TrafficLight?
  /// So many entries.
  public var leftOut: Int
  /// Whether duties stand for the names of members.
  public var isBlameless: Bool
  /// Different values that were masked, by kind; nil where nothing was masked.
  public var masked: [PersonalData: Int]?

  /// What was asked for, where that is not everything.
  public var selection: LocalizedText?

  /// Everything is in it, as it was recorded.
  public static let complete = ReportHandling(
    limit: nil, leftOut: 0, isBlameless: false, masked: nil)

  /// What `redaction` did so far.
  public init(_ redaction: Redaction) {
    self.init(
      limit: redaction.choice.limit, leftOut: redaction.leftOut.count,
      isBlameless: redaction.choice.isBlameless,
      masked: redaction.choice.masks ? redaction.masked : nil)
  }

  private init(
    limit: TrafficLight?, leftOut: Int, isBlameless: Bool, masked: [PersonalData: Int]?
  ) {
    self.limit = limit
    self.leftOut = leftOut
    self.isBlameless = isBlameless
    self.masked = masked
  }

  /// Whether everything is in it, as it was recorded.
  public var isComplete: Bool { self == .complete }

  /// What was done, a sentence each, in `language`; none where everything is as it was recorded.
  public func sentences(in language: Language) -> [String] {
    func say(_ english: String, _ japanese: String) -> String {
      language == .english ? english : japanese
    }
    var sentences: [String] = []
    if let selection {
      sentences.append(say("only: \(selection[language])", "抽出条件: \(selection[language])"))
    }
    if let limit {
      let mark = "TLP:\(limit.rawValue.uppercased())"
      sentences.append(
        say(
          "\(leftOut) \(leftOut == 1 ? "entry" : "entries") stricter than \(mark) left out",
          "\(mark) より厳しい記録 \(leftOut) 件を除外"))
    }
    if isBlameless { sentences.append(say("duties stand for names", "氏名は役割に置き換え")) }
    if let masked {
      let counts = PersonalData.allCases.map { kind in
        "\(say(kind.rawValue, kind.japanese)) \(masked[kind, default: 0])"
      }
      sentences.append(
        say(
          "personal data masked (different values: \(counts.joined(separator: ", ")))",
          "個人情報を伏せ字に置き換え(異なる値の数: \(counts.joined(separator: "、")))"))
    }
    return sentences
  }

  /// The sentences in both languages on one line; empty where everything is as it was recorded.
  var line: String {
    isComplete
      ? ""
      : sentences(in: .english).joined(separator: "; ") + " / "
        + sentences(in: .japanese).joined(separator: "、")
  }

  /// For programs; nil where everything is as it was recorded.
  public var json: JSON? {
    if isComplete { return nil }
    return .object([
      "selection": selection.map { .texts($0) },
      "tlp": limit.map { .text($0.rawValue) },
      "leftOut": limit.map { _ in .number(Int64(leftOut)) },
      "blameless": isBlameless ? .truth(true) : nil,
      "masked": masked.map { masked in
        .object(
          PersonalData.allCases.map {
            JSON.Member(key: $0.rawValue, value: .number(Int64(masked[$0, default: 0])))
          })
      },
    ])
  }
}

extension PersonalData {
  fileprivate var japanese: String {
    switch self {
    case .mail: "メールアドレス"
    case .phone: "電話番号"
    case .card: "カード番号"
    case .myNumber: "個人番号"
    case .name: "氏名"
    }
  }
}
