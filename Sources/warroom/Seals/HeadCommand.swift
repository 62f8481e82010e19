internal import ArgumentParser
internal import EventLog
internal import IncidentReports
internal import SQLiteEventLog

/// Prints where the record ends, to be kept or signed elsewhere.
struct HeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head", abstract: "Print where the record ends, to be kept or signed elsewhere.",
    discussion: """
      Three lines: record and chain, entry number, hash. To vouch for it with your own key, from \
      your own machine:

        ssh war head > head
        ssh-keygen -Y sign -n warroom-head@v1 -f ~/.ssh/id_ed25519 head
        cat head head.sig | ssh war cosign
      """)

  @OptionGroup(title: "What") var scope: SealScope
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.look { context in
      let (_, heads) = try scope.heads(context)
      try Printer.output { printer in
        if context.wantsJSON { return try printer.line(.list(heads.map(\.json))) }
        try printer.raw(Seal.message(of: heads, in: context.store.instance))
      }
    }
  }
}
