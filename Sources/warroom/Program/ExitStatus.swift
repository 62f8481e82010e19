/// What a command answers to whoever started it; scripts rely on these numbers.
enum ExitStatus: Int32 {
  /// Done, or it was so already.
  case done = 0
  /// A rule of the room stands against it.
  case refused = 1
  /// The command line cannot be understood.
  case usage = 2
  /// There is no room, or its store cannot be used now.
  case unavailable = 3
  /// The record is not what it was when it was written.
  case unverified = 4
}
