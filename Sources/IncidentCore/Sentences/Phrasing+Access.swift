extension Phrasing {
  /// What an event says about who may know of an incident.
  func sentenceOnAccess(_ event: IncidentEvent) -> String {
    switch event {
    case .restricted(let data):
      say(
        "RESTRICTED to \(few(data.readers.map(\.rawValue))) as “\(data.codename)”",
        "限定公開「\(data.codename)」: \(few(data.readers.map(\.rawValue)))")
    case .accessSet(let data):
      access(data)
    case .liftProposed(let data):
      say(
        "proposes to open the incident to the whole room: \(data.reason)",
        "ルーム全員への公開を提案: \(data.reason)")
    case .restrictionLifted(let data):
      say(
        "OPENED the incident to the whole room, as \(data.proposedBy.rawValue) proposed",
        "\(data.proposedBy.rawValue)さんの提案により、ルーム全員に公開")
    default: event.type
    }
  }

  private func access(_ data: AccessSet) -> String {
    if let reason = data.takenBecause {
      return say(
        "ADMIN \(data.member.rawValue) TOOK ACCESS: \(reason)",
        "管理者\(data.member.rawValue)さんが閲覧権を取得: \(reason)")
    }
    return data.granted
      ? say(
        "named \(data.member.rawValue) for this incident", "\(data.member.rawValue)さんを閲覧メンバーに指定")
      : say(
        "\(data.member.rawValue) is no longer named for this incident",
        "\(data.member.rawValue)さんを閲覧メンバーから解除")
  }
}
