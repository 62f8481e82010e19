/// What a closing would leave undone, in each language.
extension Phrasing {
  /// All of it in one line, for a refusal.
  func stillOpen(_ open: OpenEnds) -> String {
    var parts: [String] = []
    if !open.tasks.isEmpty {
      let names = few(open.tasks.map(\.rawValue))
      parts.append(
        say(
          "Required tasks still open: \(open.tasks.count) (\(names)).",
          "未完了の必須タスクが\(open.tasks.count)件あります: \(names)。"))
    }
    if !open.clocks.isEmpty {
      let names = few(open.clocks.map(\.rawValue))
      parts.append(say("Legal clocks still open: \(names).", "未対応の法定期限があります: \(names)。"))
    }
    if !open.unsent.isEmpty {
      let names = few(open.unsent.map(\.rawValue))
      parts.append(say("Notices not sent: \(names).", "未送付の通知があります: \(names)。"))
    }
    if !open.promises.isEmpty {
      let names = few(open.promises.map(\.rawValue))
      parts.append(
        say("Promised updates not given: \(names).", "予告した続報が出ていません: \(names)。"))
    }
    return parts.joined(separator: say(" ", ""))
  }

  /// A line for each sort of it, for whoever is about to close; tasks by phase where they are many.
  public func lines(of open: OpenEnds, in state: IncidentState) -> [String] {
    var lines = [required(open.tasks, in: state)]
    if !open.clocks.isEmpty {
      let titles = open.clocks.compactMap { state.clock($0)?.watched.definition.title[language] }
      lines.append(
        say("Legal clocks stay open: \(list(titles))", "未対応の法定期限: \(list(titles))"))
    }
    if !open.unsent.isEmpty {
      let notices = open.unsent.compactMap { state.outgoing($0) }.map {
        "\($0.id.rawValue) \($0.details.title) (\(name($0.state)))"
      }
      lines.append(say("Notices not sent: \(list(notices))", "未送付の通知: \(list(notices))"))
    }
    if !open.promises.isEmpty {
      let promises = open.promises.compactMap { state.outgoing($0) }.map(promise)
      lines.append(
        say("Promised updates not given: \(list(promises))", "未実施の続報: \(list(promises))"))
    }
    return lines
  }

  /// That action items of a post-mortem are overdue.
  public func actionsOverdue(_ count: Int) -> String {
    say(
      count == 1 ? "1 action item overdue" : "\(count) action items overdue",
      "再発防止策 \(count)件が期限超過")
  }

  private func promise(_ notice: OutgoingNotice) -> String {
    guard let due = notice.progress.promise else { return notice.id.rawValue }
    return notice.isOverdue(now: now)
      ? say(
        "\(notice.id.rawValue) (OVERDUE since \(time(due)))",
        "\(notice.id.rawValue)(\(time(due)) から超過)")
      : say("\(notice.id.rawValue) (due \(time(due)))", "\(notice.id.rawValue)(期限 \(time(due)))")
  }

  private func required(_ tasks: [TaskID], in state: IncidentState) -> String {
    guard !tasks.isEmpty else {
      return say("Nothing required is left open.", "未完了の必須タスクはありません。")
    }
    var names = tasks.map(\.rawValue)
    if names.count > 12 {
      names = PhaseID.allCases.compactMap { phase in
        let count = tasks.count { state.task($0)?.phase == phase }
        return count > 0 ? "\(name(phase)) \(count)" : nil
      }
    }
    return say(
      "\(tasks.count) required tasks stay open: \(list(names))",
      "未完了の必須タスク \(tasks.count)件: \(list(names))")
  }
}
