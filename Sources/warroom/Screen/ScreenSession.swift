internal import EventLog
internal import Foundation
internal import IncidentCore
internal import SQLiteEventLog
internal import SafeText
internal import TerminalCells
internal import TerminalDriver
internal import WarRoomScreens

/// What the screen is opened with.
struct ScreenOptions: Sendable {
  /// The incident to show; nil for the newest open one.
  var incident: IncidentID?
  /// The colours.
  var theme = Theme.standard
  /// What the keys do.
  var keys = KeyTable.standard
  /// The language the screen begins in; nil for the one of the command line.
  var language: Language?
  /// Something the person should know first.
  var warning: LocalizedText?
  /// What the person chose about their terminal.
  var likes = Likes()
  /// Whether colours may be used (`NO_COLOR`).
  var usesColor = true
  /// Whether only ASCII is shown.
  var isASCII = false
  /// The read-only big screen instead of the room; whether it shows names.
  var wall: Wall?

  /// Where the past is shown instead of the present.
  var replay: Replay?

  /// How a replay begins.
  struct Replay: Sendable {
    /// The moment to stand still at; nil for playing from the beginning.
    var at: Moment?
    /// When the incident was declared.
    var opened: Moment
    /// How many times faster than the clock on the wall.
    var speed: Int64
  }

  /// The big screen.
  struct Wall: Sendable {
    var showsNames: Bool
  }
}

/// Who sits at the screen, and of which room.
struct Seat: Sendable {
  /// The store of the room.
  var store: SQLiteEventStore
  /// The directory of the room.
  var room: String
  /// Who acts.
  var author: Author
  /// The language the screen begins in.
  var language: Language
}

/// One person's screen, from opening the terminal to giving it back.
@MainActor
final class ScreenSession {
  private let terminal: TerminalLoop
  private let worker: StoreWorker
  private let mailbox: Mailbox
  private let options: ScreenOptions
  private var state: RoomState

  /// From so many screens on, the program's own pages count for little in each.
  private static let many = 8

  /// Takes the terminal over and begins to read the room.
  ///
  /// - Throws: `TerminalLoop.Failure` where there is no terminal to paint on.
  init(_ seat: Seat, _ options: ScreenOptions) throws {
    let bell = try WakePipe()
    mailbox = Mailbox(bell: bell)
    worker = try StoreWorker()
    let (letters, isReplay, isPresent) = (mailbox, options.replay != nil, options.wall == nil)
    worker.start(at: seat, incident: options.incident) {
      guard isReplay else { return StoreDesk(seat, isPresent: isPresent, mailbox: letters) }
      return ReplayDesk(seat, mailbox: letters)
    }
    terminal = try TerminalLoop(wakeup: bell, usesColor: options.usesColor)
    self.options = options
    state = RoomState(
      member: seat.author.member, language: options.language ?? seat.language,
      theme: options.theme, now: .now,
      width: terminal.size.width, height: terminal.size.height)
    if options.isASCII || !terminal.isUTF8 { state.showOnlyASCII() }
    state.keys = options.keys
    state.likes = options.likes
    state.isRemote = options.wall == nil && seat.author.via.hasPrefix("ssh")
    if options.wall == nil { terminal.listenToMouse(options.likes.usesMouse) }
    if let warning = options.warning { state.warn(warning) }
    if let name = terminal.note { state.warn(ofTerminal: name) }
    if let start = options.replay {
      carry(
        out: state.begin(
          Replay(
            at: start.at ?? start.opened, wall: .now, speed: start.speed,
            isPlaying: start.at == nil)))
    }
  }

  /// Runs until the person leaves, the terminal is gone, or the process is told to end.
  ///
  /// - Throws: `CommandFailure` where the room shut the person out meanwhile.
  func run() throws {
    try untilTheEnd()
    // Said when the terminal is itself again, so that it stays on the screen.
    if let dismissal = mailbox.dismissal { throw dismissal }
  }

  private func untilTheEnd() throws {
    defer {
      worker.stop()
      terminal.close()
      sayFarewell()
    }
    // The first picture waits for the room, so that it is drawn once and whole; a room that is slow
    // is announced instead.
    if state.incident == nil, try step(milliseconds: 150) { return }
    do throws(TerminalLoop.Failure) {
      while true {
        terminal.present(picture, theme: state.theme)
        if try step(milliseconds: state.nextChange - .now) { return }
      }
    } catch .hungUp {
      return
    } catch .ended {
      return
    }
  }

  /// What stays on the terminal where the session ended by itself; nobody may be there to read it.
  private func sayFarewell() {
    guard let text = state.farewell else { return }
    _ = try? Printer.output { try $0.line("\(text[state.language])") }
  }

  private var picture: Surface {
    guard let wall = options.wall else { return Screen.draw(state) }
    return WallScreen(state, showsNames: wall.showsNames).draw()
  }

  /// Waits once and takes in what came; true where the person leaves.
  private func step(milliseconds: Int64) throws(TerminalLoop.Failure) -> Bool {
    for wakeup in try terminal.wait(milliseconds: milliseconds) {
      switch wakeup {
      case .key(let key):
        if options.wall != nil {
          // Nothing can be done from the wall but to take it down.
          if key == .character("q") || key == .control("c") { return true }
        } else if take(key == .control("c") ? .key(.escape) : .key(key)) {
          return true
        }
      case .resized(let width, let height):
        if take(.resized(width: width, height: height)) { return true }
      case .mail:
        if mailbox.dismissal != nil { return true }
        for news in mailbox.empty() {
          if case .attendance(let attendance) = news {
            terminal.isNearlyAlone = attendance.screens < ScreenSession.many
          }
          if take(.news(news)) { return true }
        }
      case .deadline:
        if take(.time) { return true }
      }
    }
    return false
  }

  private func take(_ input: Input) -> Bool { carry(out: state.update(input, now: .now)) }

  /// Does what the screen wants done outside itself; true where the person leaves.
  @discardableResult
  private func carry(out effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      // The number of the act is chosen here, as the key is pressed: a resend is recognised by it.
      case .perform(let act, let command): worker.take(.perform(act: act, command, .random()))
      case .read(let request): worker.take(.read(request))
      case .readEntry(let seq): worker.take(.readEntry(seq))
      case .readRecord: worker.take(.readRecord)
      case .fetch(let name, let use): worker.take(.fetch(name, use))
      case .seek(let target): worker.take(.seek(target))
      case .show(let incident): worker.take(.show(incident))
      case .attend(let task): worker.take(.attend(task))
      case .remember(let notices, let incident): worker.take(.remember(notices, incident))
      case .copy(let text):
        let base64 = Data(text.utf8).base64EncodedString()
        if let message = TerminalMessage.clipboard(base64: base64) { terminal.send(message) }
      case .send(let message): terminal.send(message)
      case .mouse(let listens): terminal.listenToMouse(listens)
      case .keep(let drafts): worker.take(.keep(drafts))
      case .readBook: worker.take(.readBook)
      case .countActions: worker.take(.countActions)
      case .bell: terminal.bell()
      case .redraw: terminal.forget()
      case .quit: return true
      }
    }
    return false
  }
}

/// Opens the screen for the person of `context`.
///
/// - Throws: `CommandFailure` where there is no terminal to paint on, with what to use instead.
func runScreen(_ context: RoomContext, _ options: ScreenOptions) throws {
  let seat = Seat(
    store: context.store, room: context.path, author: context.author, language: context.language)
  do {
    try MainActor.assumeIsolated { try ScreenSession(seat, options).run() }
  } catch let failure as TerminalLoop.Failure {
    throw CommandFailure(failure, in: context.language)
  }
}

extension CommandFailure {
  init(_ failure: TerminalLoop.Failure, in language: Language) {
    let mend = language.say(
      "Every act is also a command: `warroom list`, `warroom tick C-03`, `warroom help`.",
      "すべての操作はコマンドでも行えます: `warroom list`、`warroom tick C-03`、`warroom help`。")
    switch failure {
    case .notATerminal, .hungUp, .ended:
      self.init(
        .usage, rule: "no-terminal",
        language.say("The screen needs a terminal.", "画面の表示には端末が必要です。"), mend: mend)
    case .unknownTerminal(let name):
      self.init(
        .usage, rule: "unknown-terminal",
        language.say(
          "The terminal type “\(name)” is not known here, and neither is xterm-256color.",
          "端末の種類「\(name)」も xterm-256color もこのホストにありません。"), mend: mend)
    case .cannotAddressCells(let name):
      self.init(
        .usage, rule: "dumb-terminal",
        language.say(
          "The terminal type “\(name)” cannot show a screen.", "端末の種類「\(name)」では画面を表示できません。"),
        mend: mend)
    }
  }
}
