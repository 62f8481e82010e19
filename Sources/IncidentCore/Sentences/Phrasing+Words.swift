/// The room's own words in each language, each in one place.
extension Phrasing {
  /// The name of a phase.
  public func name(_ phase: PhaseID) -> String {
    switch phase {
    case .containment: say("Containment", "封じ込め")
    case .scope: say("Scope", "影響範囲")
    case .evidence: say("Evidence", "証拠保全")
    case .notification: say("Notification", "通知・報告")
    case .publication: say("Publication", "公表")
    case .postMortem: say("Post-mortem", "事後検証")
    }
  }

  /// The name of a task state.
  public func name(_ state: TaskState) -> String {
    switch state {
    case .todo: say("todo", "未着手")
    case .doing: say("doing", "作業中")
    case .blocked: say("blocked", "停滞")
    case .awaitingCheck: say("awaiting check", "確認待ち")
    case .done: say("done", "完了")
    case .skipped: say("skipped", "見送り")
    }
  }

  /// The name of a duty, in the playbook's words where it has them.
  public func name(_ duty: Duty, in state: IncidentState? = nil) -> String {
    if let given = state?.duties.first(where: { $0.id == duty })?.title { return given[language] }
    switch duty {
    case .commander: return say("Commander", "指揮")
    case .scribe: return say("Scribe", "記録")
    case .forensics: return say("Forensics", "調査")
    case .itOperations: return say("IT operations", "システム運用")
    case .legal: return say("Legal", "法務")
    case .pr: return say("Public relations", "広報")
    case .customerSupport: return say("Customer support", "窓口")
    case .management: return say("Management", "経営")
    case .privacyOfficer: return say("Privacy officer", "個人情報管理責任者")
    default: return duty.rawValue
    }
  }

  /// The name of a right.
  public func name(_ right: Right) -> String {
    switch right {
    case .observer: say("observer", "閲覧者")
    case .responder: say("responder", "対応者")
    case .commander: say("commander", "指揮者")
    }
  }

  /// The name of a sort of proof.
  public func name(_ kind: PlaybookTask.EvidenceKind) -> String {
    switch kind {
    case .file: say("file", "ファイル")
    case .log: say("log", "ログ")
    case .image: say("image", "画像")
    case .receipt: say("receipt", "受付番号")
    case .note: say("note", "メモ")
    case .hash: say("hash", "ハッシュ")
    }
  }

  /// How sure the room is about a fact.
  public func name(_ status: FactSet.Status) -> String {
    switch status {
    case .confirmed: say("confirmed", "確定")
    case .estimated: say("estimated", "推定")
    case .investigating: say("under investigation", "調査中")
    case .ruledOut: say("ruled out", "否定")
    }
  }

  /// The act that needs the commander.
  func name(_ act: CommanderAct) -> String {
    switch act {
    case .assign: say("assigning tasks to others", "他者への割り当て")
    case .skip: say("skipping a required task", "必須タスクの見送り")
    case .setDue: say("setting due times", "期限の設定")
    case .handOver: say("handing over the command", "指揮の引き継ぎ")
    case .setSeverity: say("judging severity", "重大度の変更")
    case .close: say("closing or reopening the incident", "インシデントの終結・再開")
    case .giveDuty: say("giving a duty to somebody else", "他者への役割の付与")
    case .undoOthers: say("undoing another person's act", "他者の操作の取り消し")
    case .nameMembers:
      say("saying who may know of the incident", "閲覧できるメンバーの指定・解除")
    case .changePlan: say("changing the playbooks of the incident", "プレイブックの追加・更新")
    case .endClock: say("declining or stopping a legal clock", "法定期限の対象外判断・停止")
    case .dropAction: say("dropping an action item", "再発防止策の取りやめ")
    case .voidLine: say("voiding what somebody else registered", "他者が登録した項目の無効化")
    case .takeCustody:
      say("taking evidence over without the holder's offer", "保管者の申し出によらない証拠の引き取り")
    case .loosenMarking:
      say("letting an entry travel farther than it was marked", "記録の共有範囲の緩和")
    case .open: say("declaring an incident", "インシデントの宣言")
    }
  }
}
