/// The end of a command that has said all there is to say and answers with another status than 0.
struct Quietly: Error {
  /// The exit status.
  var status: ExitStatus
}
