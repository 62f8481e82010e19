internal import ArgumentParser

/// Notices that leave the house.
struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract:
      "What leaves the house: new, edit, draft, list, show, diff, check, refuse, sent, follow-up, void, reopen, verify.",
    discussion: """
      A letter, a report, a page. Its text has versions; whoever did not write the newest one checks it, \
      and what was not checked cannot be marked sent. (What waits for you \
      is `warroom inbox`.)

        warroom notice new "Preliminary report" --kind regulator --to PPC --task N-02 --clock jp-appi-prelim
        warroom notice draft NT-01 - < report.txt
        warroom notice check NT-01 --version 1
        warroom notice sent NT-01 --channel "web form" --receipt 2026-1187 --next +24h
      """,
    subcommands: [
      ListOutgoing.self, NewNotice.self, EditNotice.self, DraftNoticeCommand.self,
      ShowNotice.self, DiffNotice.self, CheckNoticeCommand.self, RefuseNotice.self,
      SentNotice.self, FollowUpNotice.self, VoidNoticeCommand.self, ReopenNoticeCommand.self,
      VerifyNotice.self,
    ],
    defaultSubcommand: ListOutgoing.self)
}
