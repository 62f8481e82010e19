/// Notices that leave the house, in each language.
extension Phrasing {
  /// The name of a kind of notice.
  public func name(_ kind: NoticeKind) -> String {
    switch kind {
    case .regulator: say("regulator", "当局")
    case .person: say("persons concerned", "本人")
    case .partner: say("partners", "取引先")
    case .publication: say("publication", "公表")
    case .staff: say("staff", "社内")
    }
  }

  /// The name of a check.
  public func name(_ check: NoticeCheck) -> String {
    switch check {
    case .second: say("second person", "別の人の確認")
    case .legal: say("legal review", "法務確認")
    case .customer: say("read as a customer", "顧客の目での確認")
    }
  }

  /// A check in one word, for lists.
  public func short(_ check: NoticeCheck) -> String {
    switch check {
    case .second: say("2nd", "二人目")
    case .legal: say("legal", "法務")
    case .customer: say("customer", "顧客")
    }
  }

  /// The name of a notice's state.
  public func name(_ state: OutgoingNotice.State) -> String {
    switch state {
    case .empty: say("no text", "本文なし")
    case .checking: say("to check", "確認待ち")
    case .refused: say("came back", "差し戻し")
    case .ready: say("ready to send", "送付可")
    case .sent: say("sent", "送付済み")
    case .void: say("void", "取りやめ")
    }
  }

  /// What happened to a notice, without its author.
  func sentence(_ event: NoticeEvent) -> String {
    let id = event.notice.rawValue
    switch event {
    case .opened(let data):
      return say("NOTICE \(id) begun: ", "通知 \(id) を起案: ") + sentence(data.details)
    case .amended(let data):
      return say("NOTICE \(id) is now: ", "通知 \(id) を変更: ") + sentence(data.details)
    case .drafted(let data):
      return say(
        "NOTICE \(id) has a new text, v\(data.version)", "通知 \(id) の本文 v\(data.version) を作成")
        + " sha256 \(data.sha256.prefix(16))…" + tail(data.note)
    case .checked(let data):
      let what = "\(id) v\(data.version) (\(name(data.check)))"
      return
        (data.passed
        ? say("NOTICE \(what): right", "通知 \(what): 問題なし")
        : say("NOTICE \(what): NOT right", "通知 \(what): 差し戻し")) + tail(data.note)
    case .sent(let data): return sentence(data)
    case .followed(let data):
      return say("NOTICE \(id): update given: \(data.told)", "通知 \(id) の続報を実施: \(data.told)")
        + promised(data.next)
    case .receipted(let data):
      return say(
        "NOTICE \(id): receipt \(data.receipt) came", "通知 \(id) の受付番号を受領: \(data.receipt)")
    case .voided(let data):
      return say("NOTICE \(id) will not be sent: \(data.reason)", "通知 \(id) を取りやめ: \(data.reason)")
    case .reopened(let data):
      return say("NOTICE \(id) taken up again: \(data.reason)", "通知 \(id) を再開: \(data.reason)")
    }
  }

  private func sentence(_ details: NoticeDetails) -> String {
    let links =
      [details.task?.rawValue, details.clock?.rawValue].compactMap(\.self)
      + (details.follows.map { [say("follows \($0.rawValue)", "\($0.rawValue) の続報")] } ?? [])
    return "\(details.title) (\(name(details.kind)), "
      + say("to \(details.recipients)", "宛先 \(details.recipients)") + ")"
      + (links.isEmpty ? "" : " [\(list(links))]")
  }

  private func sentence(_ data: NoticeSent) -> String {
    let id = data.notice.rawValue
    return say(
      "NOTICE \(id) SENT: v\(data.version) by \(data.channel), \(exactTime(data.sent))",
      "通知 \(id) を送付: v\(data.version)、\(data.channel)、\(exactTime(data.sent))")
      + (data.receipt.map { say(", receipt \($0)", "、受付番号 \($0)") } ?? "")
      + " sha256 \(data.sha256.prefix(16))…" + promised(data.next) + tail(data.note)
  }

  private func promised(_ next: Moment?) -> String {
    next.map { say("; next update promised \(time($0))", "。次の続報の予告 \(time($0))") } ?? ""
  }

  func tail(_ note: String?) -> String {
    guard let note, !note.isEmpty else { return "" }
    return ": \(note)"
  }

  /// What waits for a member about a notice.
  func sentence(onOutgoing waiting: MemberNotice, in state: IncidentState) -> String {
    guard let id = waiting.outgoing, let notice = state.outgoing(id) else { return "" }
    let by = waiting.by?.rawValue ?? "-"
    let version = notice.progress.version.map { " v\($0)" } ?? ""
    let name = id.rawValue + version
    let said =
      switch waiting.kind {
      case .noticeCheckWanted:
        say(
          "a check of \(name) is wanted (\(checks(notice.missing))); written by \(by)",
          "\(name) の確認をお願いします(\(checks(notice.missing)))。作成: \(by)さん")
      case .noticeCameBack:
        say("\(name) came back from \(by)", "\(name) が差し戻し(\(by)さんより)")
          + tail(notice.refusal?.note)
      case .noticeReady: say("\(name) is checked and not sent yet", "\(name) は確認済み、未送付")
      case .updateNear:
        say(
          "the update promised in \(id.rawValue) is due \(time(notice.progress.promise ?? now))",
          "\(id.rawValue) で予告した続報の期限が近い(\(time(notice.progress.promise ?? now)))")
      default:
        say(
          "the update promised in \(id.rawValue) is OVERDUE since \(time(waiting.since))",
          "\(id.rawValue) で予告した続報が期限超過(\(time(waiting.since)))")
      }
    return "\(said): \(notice.details.title)"
  }

  /// Checks by their names.
  public func checks(_ checks: [NoticeCheck]) -> String { list(checks.map { name($0) }) }
}
