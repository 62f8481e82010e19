internal import EventLog
internal import IncidentCore
internal import SafeText

/// What a member leaves behind in the incidents that the one who asks can see: unfinished tasks,
/// duties, action items and evidence that somebody else has to take.
struct Legacy {
  /// What is left in one incident, by the names it has there.
  private struct Items {
    var incident: IncidentID
    var tasks: [String] = []
    var duties: [String] = []
    var actions: [String] = []
    var evidence: [String] = []
    var isOffered = false
    /// Evidence whose giver waits for an answer that will not come.
    var offered: [String] = []

    var isEmpty: Bool {
      (tasks + duties + actions + evidence + offered).isEmpty && !isOffered
    }

    init(of member: MemberName, in state: IncidentState) {
      incident = state.id
      actions = state.post.standingActions.filter { $0.owner == member && $0.state == .open }
        .map(\.label)
      evidence = state.evidence.items.filter { $0.stands && $0.holder.member == member }
        .map(\.label)
      offered = state.evidence.pending.filter { $0.step.to.member == member }.map(\.item.label)
      // Of a closed incident only these go on.
      guard state.closedAt == nil else { return }
      tasks = state.tasks.filter { $0.progress.owner == member && !$0.state.isFinished }
        .map(\.id.rawValue)
      duties = state.duties(of: member).map(\.rawValue)
      isOffered = state.handover?.to == member
    }

    func lines(_ language: Language) -> [String] {
      let comma = language.say(", ", "、")
      let sorts = [
        (tasks, language.say("left without anybody at work", "担当者がいなくなるタスク")),
        (duties, language.say("duties to be taken", "引き継ぎが必要な役割")),
        (actions, language.say("action items without an owner", "担当者がいなくなる再発防止策")),
        (evidence, language.say("evidence in their hands", "本人が保管中の証拠")),
        (offered, language.say("evidence on its way to them", "本人への受け渡し待ちの証拠")),
      ]
      let offer = language.say(
        "\(incident.rawValue): the command is offered to them and waits for an answer.",
        "\(incident.rawValue): 本人への指揮の引き継ぎの申し出が未回答です。")
      return sorts.filter { !$0.0.isEmpty }.map { names, heading in
        let list = names.joined(separator: comma)
        return language.say(
          "\(incident.rawValue): \(heading): \(list).", "\(incident.rawValue): \(heading): \(list)")
      } + (isOffered ? [offer] : [])
    }

    /// The commands that hand it on.
    func mends(_ language: Language) -> [String] {
      let (name, here) = (language.say("NAME", "名前"), " --incident \(incident.rawValue)")
      var mends: [String] = []
      if let task = tasks.first { mends.append("warroom assign \(task) \(name)\(here)") }
      if duties.contains(Duty.commander.rawValue) {
        mends.append("warroom duty assume commander\(here)")
      } else if let duty = duties.first {
        mends.append("warroom duty assume \(duty) \(name)\(here)")
      }
      if let action = actions.first {
        mends.append("warroom action assign \(action) \(name)\(here)")
      }
      if let item = evidence.first {
        mends.append("warroom custody take \(item) \(language.say("WHY", "理由"))\(here)")
      }
      if isOffered {
        mends.append("warroom handover decline \(language.say("WHY", "理由"))\(here)")
      }
      if let item = offered.first {
        mends.append("warroom custody decline \(item) \(language.say("WHY", "理由"))\(here)")
      }
      return mends
    }
  }

  private let items: [Items]

  /// What `member` holds now.
  init(of member: MemberName, in context: RoomContext) throws {
    items = try context.room.ledger().incidents.map { incident in
      Items(of: member, in: try context.room.incident(incident.id))
    }.filter { !$0.isEmpty }
  }

  /// One line an incident and sort.
  func lines(_ language: Language) -> [String] { items.flatMap { $0.lines(language) } }

  /// Says it, and how to mend it.
  func tell(_ printer: Printer, in context: RoomContext) throws {
    for line in lines(context.language) { try printer.line("\(line)") }
    for mend in items.first?.mends(context.language) ?? [] { try printer.line("  \(mend)") }
  }
}
