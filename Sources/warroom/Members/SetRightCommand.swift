internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SafeText

/// Changes what a member may do.
struct SetRightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "right", abstract: "Change what a member may do; admins only.",
    discussion: """
      It counts from their next act on, also in screens that are open. Of whoever becomes an \
      observer it says what they held.

        warroom member right bob observer
      """)

  @Argument(help: "The member.", completion: Completions.everybody) var member: String
  @Argument(help: "observer, responder or commander.", completion: Completions.rights)
  var right: Right
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    try room.administer { _ in
      SetRight(member: member, right: right)
    } then: { context, receipt in
      guard right == .observer, !receipt.records.isEmpty, !context.wantsJSON else { return }
      let left = try Legacy(of: MemberName(stored: member), in: context)
      try Printer.output { try left.tell($0, in: context) }
    }
  }
}
