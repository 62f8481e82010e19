/// What a playbook would change, for whoever is asked about it.
extension Phrasing {
  /// A line for each thing to know before saying yes.
  public func lines(_ change: PlanChange, of playbook: Playbook, in state: IncidentState)
    -> [String]
  {
    var lines: [String] = []
    func add(_ heading: String, _ items: [String]) {
      if !items.isEmpty { lines.append("\(heading) (\(items.count)): \(few(items))") }
    }
    if change.added.isEmpty {
      lines.append(say("No new tasks.", "新しいタスクはありません。"))
    } else {
      let phases = playbook.phases.compactMap { phase -> String? in
        let count = phase.tasks.count { change.added.contains($0.id) }
        return count > 0 ? "\(name(phase.id)) \(count)" : nil
      }
      lines.append(
        say("New tasks \(change.added.count): ", "新規タスク \(change.added.count)件: ") + list(phases))
    }
    add(say("Worded anew, nobody has touched them", "文面を更新(未着手)"), change.reworded.map(\.rawValue))
    add(say("Worded otherwise there, left as they are", "文面が異なるが据え置き"), change.left.map(\.rawValue))
    if !change.there.isEmpty {
      let finished = change.there.count { state.task($0)?.state.isFinished ?? false }
      lines.append(
        say(
          "There already, left as they are: \(change.there.count), \(finished) of them finished",
          "既存のまま: \(change.there.count)件(うち完了 \(finished)件)"))
    }
    add(
      say("One task under two names", "別IDの同じタスク"),
      change.same.map { "\($0.task.rawValue) = \($0.existing.rawValue)" })
    add(
      say("NOT added, the name stands for another task here", "追加しない(同じIDの別タスクあり)"),
      change.strangers.map(\.rawValue))
    add(say("No longer in it, they stay", "新しい版にないが残す"), change.gone.map(\.rawValue))
    add(say("New questions", "新しい確認事項"), change.questions)
    add(say("New duties", "新しい役割"), change.duties.map(\.rawValue))
    return lines
  }

  /// That a newer version of a playbook in use is at hand.
  public func sentence(_ offer: PlaybookOffer) -> String {
    let command = "`warroom playbook update \(offer.over == nil ? offer.id : "FILE")`"
    if let over = offer.over {
      return say(
        "\(over) is laid over \(offer.id) \(offer.used); \(offer.newest) is at hand: \(command)",
        "\(over) の基になる \(offer.id) \(offer.used) に新しい版 \(offer.newest) があります: \(command)")
    }
    return say(
      "Playbook \(offer.id) \(offer.newest) is at hand (in use: \(offer.used)): \(command)",
      "プレイブック \(offer.id) の新しい版 \(offer.newest) があります(使用中: \(offer.used)): \(command)")
  }
}
