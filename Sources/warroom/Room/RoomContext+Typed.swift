internal import EventLog
internal import Glibc
internal import IncidentCore
internal import SafeText

/// Reading what people type beside a command.
extension RoomContext {
  /// The task called `typed`, in any of the forms people type in a hurry.
  func task(_ typed: String) throws -> TaskID {
    if let task = TaskID(rawValue: typed) { return task }
    let known = try state().tasks.map(\.id.rawValue)
    throw RoomFailure.refused(.noSuchTask(typed, nearest: nearest(to: typed, in: known)))
  }

  /// Free text of many lines; `-` reads standard input.
  func note(_ typed: String) throws(CommandFailure) -> String { try text(typed, .note) }

  /// Why something is done; `-` reads standard input.
  func reason(_ typed: String) throws(CommandFailure) -> String { try text(typed, .reason) }

  /// A text of one line.
  func title(_ typed: String) throws(CommandFailure) -> String { try text(typed, .title) }

  /// The name of a person as people read it.
  func name(_ typed: String) throws(CommandFailure) -> String { try text(typed, .name) }

  private func text(_ typed: String, _ field: Field) throws(CommandFailure) -> String {
    do throws(TextRefusal) {
      return typed == "-"
        ? try TextEdge.accept(bytes: standardInput(), field: field)
        : try TextEdge.accept(typed, field: field)
    } catch {
      throw CommandFailure(error, in: language, what: field.rawValue)
    }
  }

  /// A time that has passed, as people type it, in the zone they type in.
  func time(_ typed: String?) throws -> Moment? {
    guard let typed else { return nil }
    let zone = try typingZone ?? room.ledger().zone
    do throws(Moment.ReadingFailure) {
      return try Moment(typed: typed, now: now, zone: zone)
    } catch {
      throw CommandFailure.notATime(typed, language)
    }
  }

  /// A time box, in milliseconds.
  func span(_ typed: String?) throws(CommandFailure) -> Int64? {
    guard let typed else { return nil }
    guard let span = Moment.span(typed) else {
      throw CommandFailure(
        .usage, rule: "not-a-length",
        language.say("“\(typed)” is no length of time.", "「\(typed)」は時間の長さではありません。"),
        mend: language.say("Such as 30m, 2h or 1h30m.", "例: 30m、2h、1h30m"))
    }
    return span
  }

  /// Everything on standard input, up to a little more than the longest text a record takes.
  private func standardInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= 1 << 17 {
      let got = read(STDIN_FILENO, &piece, piece.count)
      if got > 0 {
        bytes.append(contentsOf: piece.prefix(got))
      } else if got == 0 || errno != EINTR {
        break
      }
    }
    return bytes
  }
}

extension CommandFailure {
  /// Something that is no time.
  static func notATime(_ typed: String, _ language: Language) -> CommandFailure {
    CommandFailure(
      .usage, rule: "not-a-time",
      language.say("“\(typed)” is no time.", "「\(typed)」は時刻ではありません。"),
      mend: language.say(
        "Such as 03:12, -10m, \"2026-11-20 09:02\" or 2026-11-20T09:02+09:00.",
        "例: 03:12、-10m、\"2026-11-20 09:02\"、2026-11-20T09:02+09:00"))
  }
}
