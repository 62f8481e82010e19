internal import ArgumentParser
internal import IncidentCore

/// Changes what a member takes on in every incident.
struct SetDutiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duties",
    abstract: "Set what a member takes on in every incident opened from now on; admins only.",
    discussion: """
        warroom member duties chie forensics legal
        warroom member duties chie
      """)

  @Argument(help: "The member.", completion: Completions.everybody) var member: String
  @Argument(
    help: "All of the duties; none clears the list.", completion: Completions.standingDuties)
  var duties: [String] = []
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.administer { _ in
      SetStandingDuties(member: member, duties: duties.map(Duty.init(rawValue:)))
    }
  }
}
