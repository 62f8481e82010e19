/// What a form about the registers of evidence, scope and measures is for.
public enum RegisterForm: Hashable, Sendable, Codable {
  /// Enter a piece of evidence.
  case add
  /// Hand one over.
  case give(Int)
  /// Confirm that one was handed over.
  case accept(Int)
  /// Say that it was not, or take an offer back.
  case decline(Int)
  /// Take one over without an act of its holder.
  case take(Int)
  /// Correct what is said of one.
  case correct(Int)
  /// Say that one was entered in error.
  case void(Int)
  /// Enter something that is or may be hit.
  case scopeAdd
  /// Say anew whether it is.
  case scopeSet(Int)
  /// Take a line out that was entered in error.
  case scopeRemove(Int)
  /// Write a measure down.
  case measureAdd
  /// Say anew what it is.
  case measureSet(Int)
  /// Record that it works.
  case effective(Int)
  /// Record that it was taken back.
  case undone(Int)
  /// Say that it will not be done.
  case withdraw(Int)
}
