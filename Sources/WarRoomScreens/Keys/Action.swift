/// Everything a person can do on the screen. The raw name is what the palette, the key table and
/// the help call it; acts carry the name of their command on the command line.
public enum Action: String, CaseIterable, Hashable, Sendable {
  // Acts on the selected task.
  case advance, tick, claim, release, start, assign, block, skip, reopen, check
  case refuseCheck = "check-refuse"
  case evidence, due
  // Acts on the incident.
  case say, decide, fact, undo, handover, accept, decline, severity, close
  case reopenIncident = "reopen-incident"
  case assumeDuty = "duty"
  case renounceDuty = "duty-renounce"
  // Acts on the plan of the incident.
  case addTask = "task-add"
  case applyPlaybook = "apply"
  case updatePlaybook = "update"
  // The first report, and drafts of what leaves the room.
  case intake, filing
  // Acts on the selected legal clock.
  case clockStart = "clock-start"
  case clockMet = "clock-met"
  case clockEnd = "clock-end"
  case clockReopen = "clock-reopen"
  // Acts on the selected notice, on enquiries, on the situation report.
  case noticeNew = "notice-new"
  case noticeEdit = "notice-edit"
  case noticeText = "notice-draft"
  case noticeCheck = "notice-check"
  case noticeRefuse = "notice-refuse"
  case noticeSent = "notice-sent"
  case noticeFollowUp = "notice-follow-up"
  case noticeVoid = "notice-void"
  case noticeReopen = "notice-reopen"
  case noticeOlder = "notice-older"
  case noticeNewer = "notice-newer"
  case noticeCompare = "notice-diff"
  case enquiryAdd = "enquiry-add"
  case enquiryClose = "enquiry-close"
  case sitrepPublish = "sitrep-publish"
  case outgoing = "notice"
  case enquiries, sitrep
  // The post-mortem.
  case postMortem = "postmortem"
  case reviewCheck = "review-check"
  case reviewRefuse = "action-refuse"
  case reviewRemove = "review-remove"
  case addFinding = "finding"
  case addCause = "why"
  case addAction = "action"
  case actionDone = "action-done"
  case actionAssign = "action-assign"
  case actionReopen = "action-reopen"
  // A replay.
  case replayPlay = "replay-play"
  case replayForward = "replay-next"
  case replayBack = "replay-back"
  case replayForwardMany = "replay-next-100"
  case replayBackMany = "replay-back-100"
  case replaySlower = "replay-slower"
  case replayFaster = "replay-faster"
  case replayJump = "replay-jump"
  case replayStart = "replay-start"
  case replayEnd = "replay-end"
  // Acts on evidence and its custody, on what is hit, on measures.
  case evidenceAdd = "evidence-add"
  case evidenceCorrect = "evidence-correct"
  case evidenceVoid = "evidence-void"
  case custodyGive = "custody"
  case custodyAccept = "custody-accept"
  case custodyDecline = "custody-decline"
  case custodyTake = "custody-take"
  case scopeAdd = "scope-add"
  case scopeVoid = "scope-remove"
  case measureAdd = "measure-add"
  case measureEffective = "measure-effective"
  case measureUndone = "measure-undone"
  case evidenceRegister = "evidence-list"
  case scope
  // Acts on the selected entry.
  case star
  case classify = "mark"
  case narrow, jump
  // Places to look.
  case open, timeline, facts, clocks, decisions, people, incidents, brief, help, palette, filter
  case mine, stuck, order, inbox, copy
  // Moving.
  case up, down, pageUp, pageDown, first, last, left, right, nextPane
  case phase1, phase2, phase3, phase4, phase5, phase6
  // The terminal.
  case zoom, blank, language, theme, mouse, redraw, back, quit
}

extension Action {
  /// The action called `name`, now or in an older version.
  public init?(named name: String) {
    if name == "notices" { self = .inbox } else { self.init(rawValue: name) }
  }
}
