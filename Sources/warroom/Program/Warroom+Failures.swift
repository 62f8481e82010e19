internal import ArgumentParser
internal import SafeText

extension Warroom {
  /// Says what the argument parser has to say: help on standard output, a wrong command line on
  /// standard error. Its own status for usage is 64; ours is 2.
  static func tell(_ error: any Error, asJSON: Bool) -> ExitStatus {
    let text = fullMessage(for: error)
    guard exitCode(for: error) == .success else {
      // A sentence that quotes what was typed goes through the same gate as everything else.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
      let message = (lines.first ?? "").trimmingPrefix("Error: ")
      return CommandFailure(
        .usage, rule: "usage", String(message), mend: lines.dropFirst().joined(separator: "\n")
      ).tell(asJSON: asJSON)
    }
    do {
      try Printer.output { try $0.raw(text + "\n") }
      return .done
    } catch is Printer.ReaderIsGone {
      return .done
    } catch {
      return .unavailable
    }
  }
}
