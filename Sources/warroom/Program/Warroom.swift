internal import ArgumentParser

/// The whole command line; without a command it opens the screen.
struct Warroom: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warroom",
    abstract: "An incident war room in a terminal: one shared record, one keystroke an act.",
    discussion: """
      Without a command it opens the screen of the only open incident, or the list of incidents.

        warroom open "Customer list leak" --severity 1
        warroom
        warroom practice

      Exit status: 0 done (also when it was so already), 1 refused by a rule, 2 usage, 3 no room \
      or store not available, 4 the record fails verification.
      """,
    version: Version.current,
    subcommands: [
      Open.self, Status.self, ListIncidents.self, List.self, Show.self, Mine.self, Overdue.self,
      Inbox.self,
      Claim.self, Release.self, Start.self, Tick.self, Block.self, Skip.self, Reopen.self,
      Check.self, Assign.self, Due.self, TaskCommand.self, Say.self, Correct.self, Star.self,
      Mark.self, ImportCommand.self, Decide.self,
      FactCommand.self, IntakeCommand.self, FilingCommand.self, ClockCommand.self,
      NoticeCommand.self, EnquiryCommand.self,
      SitrepCommand.self,
      Evidence.self, CustodyCommand.self, ScopeCommand.self, MeasureCommand.self,
      AccessCommand.self, MemberCommand.self, KeysCommand.self,
      AuthorizedKeys.self, DutyCommand.self, Handover.self, SeverityCommand.self,
      SettingCommand.self, PostMortemCommand.self, ActionCommand.self, Metrics.self,
      ReplayCommand.self, Close.self,
      ReopenIncidentCommand.self, Undo.self, Log.self, Export.self,
      Verify.self, SealCommand.self, HeadCommand.self, Cosign.self,
      Backup.self, PlaybookCommand.self, Doctor.self, Practice.self, Wall.self, ConfigCommand.self,
      SetupCommand.self, Session.self,
    ])

  @OptionGroup(title: "Screen") var look: ScreenLook
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.visit { context in
      let incident = context.namedIncident == nil ? nil : try context.incident()
      try runScreen(context, try look.options(incident: incident, room: room))
    }
  }
}
