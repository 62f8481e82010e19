extension Phrasing {
  /// What an event of the room itself says, without its author.
  public func sentence(_ event: LedgerEvent) -> String {
    switch event {
    case .roomFounded: say("founded the room", "ルームを開設")
    case .incidentRegistered(let data):
      say("declared \(data.incident.rawValue)", "\(data.incident.rawValue) を宣言")
    case .incidentStatusNoted(let data):
      data.closed
        ? say("\(data.incident.rawValue) is closed", "\(data.incident.rawValue) が終結")
        : say("\(data.incident.rawValue) goes on", "\(data.incident.rawValue) が再開")
    case .incidentReadersNoted(let data):
      data.readers.map {
        say(
          "\(data.incident.rawValue) is for \(few($0.map(\.rawValue)))",
          "\(data.incident.rawValue) の閲覧メンバー: \(few($0.map(\.rawValue)))")
      } ?? say("\(data.incident.rawValue) is for everybody", "\(data.incident.rawValue) を全員に公開")
    case .recordExported(let data):
      say("exported \(data.format)", "\(data.format) を出力")
        + (data.incident.map { " (\($0.rawValue))" } ?? "")
        + (data.options.map { " [\(list($0))]" } ?? "")
        + (data.sha256.map { " sha256 \($0.prefix(16))…" } ?? "")
    case .headSealed(let data):
      say("sealed ", "封印: ")
        + list(data.heads.map { "\(data.incident?.rawValue ?? "\($0.chain)") #\($0.seq)" })
        + say(" with \(data.key)", "(鍵 \(data.key))")
    case .settingSet(let data):
      say("\(data.setting) is now \(data.value)", "\(data.setting) を \(data.value) に変更")
    case .unknown(let type):
      say("recorded by a newer version (\(type))", "新しい版による記録(\(type))")
    default: memberSentence(event)
    }
  }

  private func memberSentence(_ event: LedgerEvent) -> String {
    switch event {
    case .memberAdmitted(let data):
      say(
        "let \(data.member.rawValue) in as \(name(data.right))",
        "\(data.member.rawValue)さんを\(name(data.right))として登録")
        + (data.admin ? say(" and admin", "(管理者)") : "")
    case .memberReadmitted(let data):
      say(
        "let \(data.member.rawValue) in again as \(name(data.right))",
        "\(data.member.rawValue)さんを\(name(data.right))として再登録")
    case .memberRevoked(let data):
      say("REVOKED \(data.member.rawValue)", "\(data.member.rawValue)さんの登録を取り消し")
        + (data.reason.map { ": \($0)" } ?? "")
    case .rightSet(let data):
      say(
        "\(data.member.rawValue) is now \(name(data.right))",
        "\(data.member.rawValue)さんの権限を\(name(data.right))に変更")
    case .adminSet(let data):
      data.admin
        ? say("\(data.member.rawValue) is now an admin", "\(data.member.rawValue)さんを管理者に指定")
        : say("\(data.member.rawValue) is no longer an admin", "\(data.member.rawValue)さんを管理者から解任")
    case .exportRightSet(let data):
      data.granted
        ? say("\(data.member.rawValue) may export", "\(data.member.rawValue)さんに持ち出しを許可")
        : say(
          "\(data.member.rawValue) may no longer export", "\(data.member.rawValue)さんの持ち出し許可を取り消し")
    case .standingDutiesSet(let data):
      say(
        "\(data.member.rawValue) stands for \(duties(data.duties))",
        "\(data.member.rawValue)さんの常任: \(duties(data.duties))")
    case .memberKeyAdded(let data):
      say(
        "\(data.key.rawValue) lets \(data.member.rawValue) in",
        "\(data.member.rawValue)さんの鍵 \(data.key.rawValue) を登録")
        + (data.label.map { " (\($0))" } ?? "")
    case .memberKeyRemoved(let data):
      say(
        "\(data.key.rawValue) of \(data.member.rawValue) opens nothing any more",
        "\(data.member.rawValue)さんの鍵 \(data.key.rawValue) を削除")
    default: event.type
    }
  }

  private func duties(_ duties: [Duty]) -> String {
    duties.isEmpty ? say("no duty", "なし") : list(duties.map { name($0) })
  }
}
