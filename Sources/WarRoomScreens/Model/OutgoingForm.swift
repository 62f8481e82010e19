public import IncidentCore

/// What a form about notices, enquiries or situation reports is for.
public enum OutgoingForm: Hashable, Sendable, Codable {
  /// Begin a notice; with the task that was selected, where its work is to tell somebody outside.
  case new(TaskID?)
  /// Change what a notice is.
  case edit(NoticeID)
  /// Write its text, from the version given; 0 where there is none.
  case text(NoticeID, basis: Int)
  /// Find a version right.
  case check(NoticeID, version: Int)
  /// Find a version wrong.
  case refuse(NoticeID, version: Int)
  /// Record that a version was sent.
  case sent(NoticeID, version: Int)
  /// Record that a promised update was given.
  case followUp(NoticeID)
  /// Give a notice up.
  case void(NoticeID)
  /// Take it up again.
  case reopen(NoticeID)
  /// Note what somebody asked.
  case enquiry
  /// Note what they were told.
  case answer(EnquiryID)
  /// Publish a situation report.
  case sitrep
}
