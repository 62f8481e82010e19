internal import IncidentCore
internal import SafeText

/// Every task with who did what about it, and why not.
struct TaskTable {
  private let state: IncidentState
  private let zone: Zone

  init(_ state: IncidentState, zone: Zone) {
    self.state = state
    self.zone = zone
  }

  /// The section.
  var html: String {
    HTML.section(
      "tasks", "Tasks", "タスク",
      columns: [
        ("Task", "タスク"), ("What", "内容"), ("State", "状態"), ("Owner", "担当"), ("Done by", "実施者"),
        ("Checked by", "確認者"), ("Started", "着手"), ("Done", "完了"), ("Note", "備考"),
      ], rows: state.tasks.map(row))
  }

  private func row(_ task: IncidentTask) -> [String] {
    let progress = task.progress
    return [
      Escape.html(task.id.rawValue), HTML.both(task.plan.title), Words.name(progress.state),
      name(progress.owner), name(progress.doer), name(progress.checker),
      time(progress.startedAt), time(progress.doneAt),
      HTML.text(progress.reason ?? progress.note ?? ""),
    ]
  }

  private func name(_ member: MemberName?) -> String { Escape.html(member?.rawValue ?? "") }

  private func time(_ moment: Moment?) -> String { moment.map { HTML.time($0, zone) } ?? "" }
}

/// Every decision with its reasons; one that was taken back says so.
struct DecisionTable {
  private let state: IncidentState
  private let zone: Zone

  init(_ state: IncidentState, zone: Zone) {
    self.state = state
    self.zone = zone
  }

  /// The section.
  var html: String {
    HTML.section(
      "decisions", "Decisions", "判断",
      columns: [
        ("No.", "番号"), ("When", "日時"), ("Question", "論点"), ("Chosen", "決定"), ("Because", "理由"),
        ("Decided by", "決定者"), ("Objections", "異論"), ("Look again", "見直し"),
      ], rows: state.decisions.map(row))
  }

  private func row(_ decision: Decision) -> [String] {
    let taken = decision.taken
    return [
      name(decision),
      HTML.time(decision.at, zone), HTML.text(taken.question), HTML.text(taken.chosen),
      HTML.text(taken.because), HTML.text(taken.decider), HTML.text(taken.objections ?? ""),
      taken.reviewAt.map { HTML.time($0, zone) } ?? "",
    ]
  }

  private func name(_ decision: Decision) -> String {
    let link = "<a href=\"#e\(decision.seq)\">\(Escape.html(decision.label))</a>"
    return decision.undone ? link + " " + HTML.both("taken back", "取り消し") : link
  }
}

/// What is known, how sure it is, and what was held to be true before.
struct FactTable {
  private let state: IncidentState

  init(_ state: IncidentState) { self.state = state }

  /// The section.
  var html: String {
    HTML.section(
      "facts", "Facts", "事実",
      columns: [
        ("Question", "項目"), ("Answer", "値"), ("How sure", "確度"), ("Source", "出典"), ("Entry", "記録"),
      ], rows: state.facts.flatMap(rows))
  }

  /// The newest answer first; earlier ones follow, struck through by a word.
  private func rows(_ fact: Fact) -> [[String]] {
    let question = state.question(fact.id)
    let title = question.map { HTML.both($0.title) } ?? Escape.html(fact.id)
    let current = fact.current
    return fact.history.reversed().map { answer in
      [
        title, HTML.text(answer.value ?? "–"),
        Words.name(answer.status)
          + (answer == current ? "" : " (" + HTML.both("earlier", "以前の値") + ")"),
        HTML.text(answer.source ?? ""), "<a href=\"#e\(answer.seq)\">#\(answer.seq)</a>",
      ]
    }
  }
}
