public import IncidentCore
public import TerminalCells

/// Something that reaches the screen.
public enum Input: Sendable {
  /// A key or a paste.
  case key(Key)
  /// The terminal has another size, in cells.
  case resized(width: Int, height: Int)
  /// Time went on.
  case time
  /// News from the store.
  case news(News)
}

/// What the store tells the screen.
public enum News: Sendable {
  /// The incident changed, or was read for the first time.
  case incident(IncidentState, new: [IncidentRecord])
  /// Members or the list of incidents changed.
  case ledger(LedgerState)
  /// Who is in the room.
  case attendance(Attendance)
  /// An act was recorded; nothing new is recorded where everything was so already.
  case recorded(act: Int, records: [IncidentRecord])
  /// A rule stands against an act.
  case refused(act: Int, Refusal)
  /// An act may not have been recorded: the store is not available.
  case failed(act: Int, reason: String)
  /// The store became better or worse.
  case health(StoreHealth)
  /// A page of the timeline.
  case timeline(TimelinePage)
  /// An entry that was asked for by its number; nil where it cannot be read.
  case entry(Int64, IncidentRecord?)
  /// What this person has looked at of the notices of the incident.
  case seen(Set<MemberNotice>)
  /// The record was read for the post-mortem.
  case postMortem(PostMortemDraft)
  /// A playbook that was asked for.
  case playbook(OfferedPlaybook)
  /// The room as it was at the moment a replay asked for.
  case replayed(ReplayFrame)
  /// How far a long way of a replay has come, from 0 to 100.
  case replayProgress(Int)
  /// Text that is being typed could not be kept: the disk is full.
  case draftUnkept
  /// Text that was kept from an earlier visit.
  case drafts(Drafts)
  /// The legal clocks and forms the program knows.
  case book(ClockBook)
  /// The playbooks at hand.
  case shelf(PlaybookShelf)
  /// How many action items are overdue, for each incident that has any.
  case overdueActions([IncidentID: Int])
}

/// Something the screen wants done outside itself.
public enum Effect: Sendable {
  /// Decide and record; answered by `recorded`, `refused` or `failed` with the same number.
  case perform(act: Int, any IncidentCommand)
  /// Read a page of the timeline.
  case read(TimelineRequest)
  /// Read one entry of the incident; answered by `entry` with the same number.
  case readEntry(Int64)
  /// Read the record for the post-mortem; answered by `postMortem`.
  case readRecord
  /// Read a playbook of the program; answered by `playbook`.
  case fetch(String, OfferedPlaybook.Use)
  /// Show another moment of a replay; answered by `replayed`.
  case seek(Replay.Target)
  /// Show another incident of the room.
  case show(IncidentID)
  /// Let colleagues see this person at a task, or at none.
  case attend(TaskID?)
  /// Remember which notices of the incident were looked at.
  case remember(Set<MemberNotice>, IncidentID)
  /// Put a text, made safe already, on the clipboard of the terminal.
  case copy(String)
  /// Send something beside the picture.
  case send(TerminalMessage)
  /// Listen to the mouse, or leave it to the terminal.
  case mouse(Bool)
  /// Keep these texts where a lost connection cannot take them.
  case keep(Drafts)
  /// Read the legal clocks and forms the program knows; answered by `book`.
  case readBook
  /// Count the overdue action items of all incidents; answered by `overdueActions`.
  case countActions
  /// Sound the bell.
  case bell
  /// Forget what the terminal shows and draw anew.
  case redraw
  /// End the program.
  case quit
}
