/// Something about an import that the counts do not say. Texts come from the file.
public enum ImportNote: Hashable, Sendable {
  /// The playbook is signed, and nothing here can check that.
  case signatureNotVerified
  /// It names a step that is not there.
  case danglingStep(String, from: String)
  /// No way leads to a step; it was left out.
  case unreachableStep(String)
  /// The way from one step leads back to an earlier one and was cut.
  case cycleCut(from: String, to: String)
  /// It does not say where to begin; the steps no other step names were taken.
  case missingStart
  /// A step of a kind that is not known was passed by.
  case unknownStep(String)
  /// Several tasks have the same name.
  case sameName(String, count: Int)
  /// A playbook calls another one, whose tasks are not here.
  case otherPlaybook(String)
  /// Actions are named whose files were not given.
  case missingActions([String])
  /// Texts were longer than a playbook takes and were cut.
  case textsCut(Int)
  /// Control characters and characters that cannot be seen were taken out.
  case charactersRemoved(Int)
  /// More than one hundred notes of this kind would have followed.
  case andMore
  /// Tasks that another tool had marked as done are open.
  case ticksReset(Int)
  /// A repetition became one task that says until when.
  case repetition(String)
  /// The text of another program was changed outside and taken over.
  case changedOutside(String)
}
