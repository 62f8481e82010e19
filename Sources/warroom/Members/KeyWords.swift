internal import ArgumentParser
internal import EventLog
internal import IncidentCore
internal import SafeText

/// The keys that somebody gives beside a command.
struct KeyWords: ParsableArguments {
  @Option(
    name: .customLong("key"), parsing: .singleValue,
    help: ArgumentHelp(
      "A public key, the file that ssh-keygen named .pub; - reads standard input.",
      discussion: "Give it once for each key.", valueName: "file"),
    completion: .file(extensions: ["pub"]))
  var files: [String] = []

  /// The keys in the files named.
  ///
  /// - Throws: `CommandFailure` where a file cannot be read, or `RoomFailure.barred` where it is no
  ///   public key.
  func read(in language: Language) throws -> [NamedKey] {
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw CommandFailure(
        .usage, rule: "usage",
        language.say(
          "Standard input can be read once.", "標準入力(-)を指定できるのは一度だけです。"),
        mend: language.say("Name files for the other keys.", "ほかの鍵はファイルで指定してください。"))
    }
    return try files.map { try key(in: $0, language) }
  }

  private func key(in file: String, _ language: Language) throws -> NamedKey {
    let bytes =
      file == "-"
      ? TypedText.standardInput()
      : try RegularFile(path: file, language: language).bytes(atMost: 1 << 16)
    do throws(KeyProblem) {
      // A file of something else need not be text; whatever is not UTF-8 is no key either.
      let read = try PublicKey.read(line: String(decoding: bytes, as: UTF8.self))
      return NamedKey(read.key, label: label(read.comment))
    } catch {
      throw RoomFailure.barred(.badKey(error))
    }
  }

  /// A comment is what the owner calls the key; longer ones say no more.
  private func label(_ comment: String) -> String? {
    let limit = 64
    let text = String(String.UnicodeScalarView(comment.unicodeScalars.prefix(limit)))
    return try? TextEdge.accept(text, field: .name)
  }
}
