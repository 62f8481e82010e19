internal import ArgumentParser
internal import Glibc

/// The door of the program: sets the process up, runs one command, and answers with an exit status.
///
/// `main` is synchronous on purpose: after a first `await` the main actor runs on another thread
/// on Linux, and the terminal belongs to one thread.
@main
enum Program {
  static func main() {
    // Whatever this process makes is ours alone, also under an umask of 000.
    umask(0o077)
    // A reader that closes the pipe ends the command, and is not an error.
    signal(SIGPIPE, SIG_IGN)
    Surroundings.forgetUnknownVariables()
    exit(run().rawValue)
  }

  private static func run() -> ExitStatus {
    let words: [String]
    do throws(CommandFailure) {
      words = try CommandWords.given()
    } catch {
      return error.tell(asJSON: false)
    }
    return perform(words)
  }

  /// Runs the command that `words` ask for, says what there is to say, and gives the exit status.
  static func perform(_ words: [String]) -> ExitStatus {
    do {
      if var command = CommandWords.directCommand(for: words) {
        try command.run()
        return .done
      }
      try CommandWords.refuseUnknownCommand(words)
      var command = try CommandWords.command(for: words)
      try command.run()
      return .done
    } catch is Printer.ReaderIsGone {
      return .done
    } catch let end as Quietly {
      return end.status
    } catch let failure as CommandFailure {
      return failure.tell(asJSON: words.contains("--json"))
    } catch {
      return Warroom.tell(error, asJSON: words.contains("--json"))
    }
  }
}
