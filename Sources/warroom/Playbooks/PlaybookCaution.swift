internal import ArgumentParser
internal import EventLog
internal import IncidentCore

/// How a change of the plan is asked about before it is made.
struct PlaybookCaution: ParsableArguments {
  @Flag(help: "Say what would change and record nothing.") var dryRun = false
  @Flag(help: "Do not ask.") var yes = false

  func validate() throws {
    if dryRun, yes { throw ValidationError("--dry-run and --yes exclude each other.") }
  }

  /// Says what `plan` makes of the incident, asks, and carries `wish` out.
  func run(
    in room: RoomOptions, plan: (IncidentState) -> PlaybookPlan, wish: () -> some IncidentCommand
  ) throws {
    if dryRun {
      return try room.look { context in try context.show(plan(try context.state())) }
    }
    try room.write { context in
      let state = try context.state()
      let (plan, wish) = (plan(state), wish())
      // What stands against it is said before anybody is asked, and so is that nothing has to be.
      if !yes, try context.wouldRecord(wish, in: state) {
        try Question.ask(question(about: plan, in: context), context.language)
      }
      try context.carryOut(wish, plan)
    }
  }

  private func question(about plan: PlaybookPlan, in context: RoomContext) throws -> String {
    let speech = try context.speech()
    return (plan.lines(speech) + [speech.say("Go on? [y/N] ", "適用しますか? [y/N] ")])
      .joined(separator: "\n")
  }
}

extension RoomContext {
  /// Whether anything would be recorded for `wish`.
  ///
  /// - Throws: the refusal that stands against it.
  fileprivate func wouldRecord(
    _ wish: some IncidentCommand, in state: IncidentState
  ) throws -> Bool {
    let ledger = try room.ledger()
    let member = ledger.member(author.member)
    let situation = Situation(
      state: state, actor: Actor(member: author.member, right: member?.right ?? .observer),
      now: now, roster: ledger.roster)
    do throws(Refusal) {
      return try !wish.decide(situation).isEmpty
    } catch {
      throw RoomFailure.refused(error)
    }
  }
}
