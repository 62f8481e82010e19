internal import EventLog
internal import Foundation
internal import Glibc
internal import IncidentCore
internal import SQLiteEventLog

/// The room itself: its files, its record, its kept heads.
struct RoomExamination {
  private let options: RoomOptions
  private let path: String
  private let language: Language

  /// An examination of the room that `options` name.
  init(_ options: RoomOptions) {
    self.options = options
    path = RoomPath.chosen(options.room)
    language = options.language
  }

  /// What was found.
  func findings() -> [Diagnosis] {
    [record()] + files() + [heads(), clock()].compactMap { $0 }
  }

  /// Opening for writing sets every setting of the database and reads it back.
  private func record() -> Diagnosis {
    let say = language.say
    do throws(StoreFailure) {
      let store = try SQLiteEventStore(roomAt: path)
      guard !store.isReadOnly else {
        if geteuid() == 0, let owner = FileStanding(of: path)?.owner, owner != 0 {
          return Diagnosis(
            .ok, "room",
            say(
              "\(path), looked at only: it is another account's",
              "\(path)(別のアカウントの所有のため閲覧のみ)"))
        }
        return Diagnosis(
          .warn, "room", say("\(path), read only", "\(path)(閲覧専用)"),
          mend: say("Check the disk and the owner of the files.", "ディスクとファイルの所有者を確認してください。"))
      }
      return Diagnosis(
        .ok, "room",
        say(
          "\(path), journal_mode=wal and synchronous=FULL read back",
          "\(path)(journal_mode=wal、synchronous=FULL を読み戻して確認)"))
    } catch {
      let failure = CommandFailure(error, in: Phrasing(aboutRoomAt: path, language: language))
      return Diagnosis(.fail, "room", failure.message, mend: failure.mend)
    }
  }

  private func files() -> [Diagnosis] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let paths = [path] + names.sorted().map { "\(path)/\($0)" }
    let exposed = paths.filter { mode(of: $0).map { $0 & 0o077 != 0 } ?? false }
    guard !names.isEmpty else { return [] }
    let owner = FileStanding(of: path)?.owner
    if let foreign = paths.first(where: { FileStanding(of: $0)?.owner != owner }) {
      return [
        Diagnosis(
          .fail, "files",
          language.say(
            "\(foreign) belongs to another account than the room.",
            "\(foreign) の所有者がルームの所有者と異なります。"),
          mend: "chown --reference='\(path)' '\(foreign)'")
      ]
    }
    if exposed.isEmpty {
      return [
        Diagnosis(
          .ok, "files",
          language.say(
            "\(names.count) files, open to this account alone", "\(names.count)個、このアカウントのみアクセス可"))
      ]
    }
    return exposed.map { path in
      Diagnosis(
        .fail, "files",
        language.say("Other accounts can get at \(path).", "\(path) がほかのアカウントから読み書きできます。"),
        mend: "chmod go= '\(path)'")
    }
  }

  private func mode(of path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode : nil
  }

  private func heads() -> Diagnosis? {
    guard let store = try? SQLiteEventStore(roomAt: path, access: .readOnly) else { return nil }
    if let contradiction = store.contradiction {
      let failure = CommandFailure(
        contradiction, in: Phrasing(aboutRoomAt: path, language: language))
      return Diagnosis(.fail, "heads.log", failure.message, mend: failure.mend)
    }
    guard access(path + "/heads.log", F_OK) == 0 else {
      return Diagnosis(
        .warn, "heads.log",
        language.say(
          "No head is kept: a cut record could not be told.", "ヘッドの控えがなく、記録の欠落を検出できません。"),
        mend: language.say("The next act makes it.", "次の操作で作られます。"))
    }
    return Diagnosis(
      .ok, "heads.log", language.say("agrees with the record", "記録と一致"))
  }

  /// A clock behind the newest entry is wrong, or was when that entry was made.
  private func clock() -> Diagnosis? {
    guard let store = try? SQLiteEventStore(roomAt: path, access: .readOnly),
      let newest = try? store.heads().compactMap({ head in
        try? store.events(in: head.chain, before: .max, limit: 1).last?.index.recordedAt
      }).max()
    else { return nil }
    let ahead = newest - .now
    if ahead > Int64(1).seconds {
      return Diagnosis(
        .warn, "clock",
        language.say(
          "\(ahead / 1_000) s behind the newest entry (\(newest.iso8601))",
          "最新の記録(\(newest.iso8601))より\(ahead / 1_000)秒遅れています"),
        mend: language.say("Set the clock (timedatectl).", "時刻を合わせてください(timedatectl)。"))
    }
    return Diagnosis(.ok, "clock", Moment.now.iso8601)
  }
}
