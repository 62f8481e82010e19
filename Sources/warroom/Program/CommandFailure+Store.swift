internal import EventLog
internal import IncidentCore

extension CommandFailure {
  /// Why the store cannot be used, in words.
  init(_ failure: StoreFailure, in speech: Phrasing) {
    self =
      CommandFailure.aboutThePlace(failure, speech)
      ?? CommandFailure.aboutTheDisk(failure, speech)
      ?? CommandFailure.aboutTheRecord(failure, speech)
      ?? CommandFailure(
        .unavailable, rule: "store", speech.say("The store failed.", "保存先で問題が起きました。"),
        mend: speech.say("`warroom doctor` looks at it.", "`warroom doctor` で確認してください。"))
  }

  private static func aboutThePlace(_ failure: StoreFailure, _ speech: Phrasing) -> CommandFailure?
  {
    let say = speech.say
    switch failure {
    case .noRoom(let path):
      return CommandFailure(
        .unavailable, rule: "no-room",
        say("There is no room in \(path).", "\(path) にルームはありません。"),
        mend: say(
          "Begin with `warroom open \"TITLE\"`, or try `warroom practice`.",
          "`warroom open \"件名\"` で開始するか、`warroom practice` で試せます。"))
    case .roomExists(let path):
      return CommandFailure(
        .unavailable, rule: "room-exists",
        say("There is a room in \(path) already.", "\(path) にはすでにルームがあります。"),
        mend: say("Work in it, or name another with --room.", "そのまま使うか、--room で別の場所を指定してください。"))
    case .exposed(let path, let mode):
      return CommandFailure(
        .unavailable, rule: "exposed",
        say("Other accounts can get at \(path).", "\(path) がほかのアカウントから読み書きできます。"),
        mend: "chmod \(mode) '\(path)'")
    case .notOwned(let path):
      return CommandFailure(
        .unavailable, rule: "not-owned",
        say("\(path) belongs to another account.", "\(path) は別のアカウントの所有です。"),
        mend: say("Work as that account, or choose --room.", "そのアカウントで実行するか --room を指定してください。"))
    case .notARoom(let path):
      return CommandFailure(
        .unavailable, rule: "not-a-room", say("\(path) is not a room.", "\(path) はルームではありません。"),
        mend: say("Choose another --room.", "別の --room を指定してください。"))
    case .newerFormat(let found, let known):
      return CommandFailure(
        .unavailable, rule: "newer-format",
        say(
          "A newer version made this room (format \(found), this one knows \(known)).",
          "新しい版で作られたルームです(形式\(found)、この版は\(known)まで)。"),
        mend: say("Use that version.", "その版を使ってください。"))
    case .networkFilesystem(let path, let kind):
      return CommandFailure(
        .unavailable, rule: "network-filesystem",
        say(
          "\(path) is on \(kind), where the record would not be safe.",
          "\(path) は\(kind)上にあり、記録の安全を保証できません。"),
        mend: say("Put the room on a local disk.", "ローカルディスクに置いてください。"))
    default: return nil
    }
  }

  private static func aboutTheDisk(_ failure: StoreFailure, _ speech: Phrasing) -> CommandFailure? {
    let say = speech.say
    switch failure {
    case .readOnly:
      return CommandFailure(
        .unavailable, rule: "read-only",
        say("The room can only be read here.", "ここでは閲覧のみ可能です。"),
        mend: say("Nothing was recorded.", "何も記録されていません。"))
    case .needsWritableCopy(let path):
      return CommandFailure(
        .unavailable, rule: "needs-writable-copy",
        say(
          "\(path) cannot be read on a disk that allows no writing.",
          "\(path) は書き込みのできないディスク上では読めません。"),
        mend: say(
          "Copy its whole directory to another disk, and open the copy.",
          "ディレクトリ全体を別のディスクに写し、そちらを開いてください。"))
    case .diskFull:
      return CommandFailure(
        .unavailable, rule: "disk-full",
        say("The disk is full. Nothing was recorded.", "ディスクに空きがありません。何も記録されていません。"),
        mend: say("Free some space, then try again.", "空きを作ってからやり直してください。"))
    case .busy:
      return CommandFailure(
        .unavailable, rule: "busy",
        say(
          "Another program holds the database. Nothing was recorded.",
          "ほかのプログラムが使用中です。何も記録されていません。"),
        mend: say("Try again.", "もう一度実行してください。"))
    case .weakSetting(let name, let wanted, let found):
      return CommandFailure(
        .unavailable, rule: "weak-setting",
        say(
          "The database setting \(name) is \(found) and must be \(wanted).",
          "データベース設定 \(name) は \(found) です(必要な値: \(wanted))。"),
        mend: say(
          "This build of SQLite is not fit for a record: use the released program.",
          "この SQLite は記録に使えません。配布版のプログラムを使ってください。"))
    case .outcomeUnknown(let reason):
      return CommandFailure(
        .unavailable, rule: "outcome-unknown",
        say(
          "The disk failed while recording (\(reason)): it may be recorded or not.",
          "記録中にディスクの障害が起きました(\(reason))。記録されたか不明です。"),
        mend: say(
          "Look with `warroom log --limit 3`, then decide.", "`warroom log --limit 3` で確認してください。"))
    case .stopped:
      return CommandFailure(
        .unavailable, rule: "stopped",
        say("Writing stopped after a disk failure.", "ディスク障害のため書き込みを停止しました。"),
        mend: say(
          "Check the disk, then start warroom again; `warroom verify` says what is kept.",
          "ディスクを確認して再起動してください。保存内容は `warroom verify` で確認できます。"))
    case .system(let call, let reason):
      return CommandFailure(
        .unavailable, rule: "system", "\(call): \(reason)",
        mend: say("`warroom doctor` looks at the host.", "`warroom doctor` でホストを確認してください。"))
    default: return nil
    }
  }

  private static func aboutTheRecord(_ failure: StoreFailure, _ speech: Phrasing)
    -> CommandFailure?
  {
    let say = speech.say
    let verify = say(
      "`warroom verify` says more. Do not go on writing.", "詳細は `warroom verify`。書き込みは中止してください。")
    switch failure {
    case .corrupt(let what):
      return CommandFailure(
        .unverified, rule: "corrupt", say("The record is damaged: \(what).", "記録が損傷しています: \(what)"),
        mend: verify)
    case .eventsMissing(let chain, let count, let since):
      let when = since.map { speech.exactTime($0) } ?? "-"
      return CommandFailure(
        .unverified, rule: "events-missing",
        say(
          "\(count == 1 ? "1 entry" : "\(count) entries") of chain \(chain.rawValue) "
            + "\(count == 1 ? "is" : "are") missing since \(when).",
          "チェーン\(chain.rawValue)の記録が\(count)件失われています(\(when)以降)。"),
        mend: verify)
    case .diverged(let chain, let seq):
      return CommandFailure(
        .unverified, rule: "diverged",
        say(
          "Entry #\(seq) of chain \(chain.rawValue) is not the one that was recorded.",
          "チェーン\(chain.rawValue)の記録 #\(seq) は当時のものと一致しません。"),
        mend: verify)
    case .otherInstance(let kept, let found):
      return CommandFailure(
        .unverified, rule: "other-room",
        say(
          "The heads kept here are of room \(kept), the record is of \(found).",
          "保存されたヘッドは別のルーム(\(kept))のもので、記録は\(found)です。"),
        mend: verify)
    case .operationRecorded(let operation):
      return CommandFailure(
        .unavailable, rule: "operation-recorded",
        say("Act \(operation) is recorded already.", "操作\(operation)はすでに記録済みです。"),
        mend: say("Nothing is to be done.", "対応は不要です。"))
    case .malformedBody, .noEvent:
      return CommandFailure(
        .unavailable, rule: "malformed",
        say("The entry could not be recorded.", "記録できませんでした。"),
        mend: say(
          "Send it again; `warroom doctor` looks at the room.",
          "再送し、続く場合は `warroom doctor` で確認してください。"))
    default: return nil
    }
  }
}
