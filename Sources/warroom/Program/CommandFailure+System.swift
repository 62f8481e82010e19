internal import Glibc
internal import IncidentCore

extension CommandFailure {
  /// What the system said about `what`, by its error number, and what mends that.
  init(
    _ status: ExitStatus, rule: String, system what: String, _ code: Int32 = errno,
    in language: Language = .ofEnvironment
  ) {
    // What the system calls too many levels is here always the first one: none is followed.
    let said =
      code == ELOOP
      ? language.say("it is a symbolic link", "シンボリックリンクです")
      : String(cString: strerror(code))
    self.init(
      status, rule: rule, "\(what): \(said)",
      mend: CommandFailure.mend(code, language))
  }

  private static func mend(_ code: Int32, _ language: Language) -> String {
    switch code {
    case ENOENT, ENOTDIR:
      language.say("Check the path: there is no such file or folder.", "パスを確認してください。")
    case EACCES, EPERM:
      language.say(
        "Check with `ls -l` who may read and write there.", "`ls -l` で所有者と権限を確認してください。")
    case ENOSPC, EDQUOT:
      language.say("Free space on that disk, then repeat it.", "空き容量を確保してから再実行してください。")
    case EROFS:
      language.say(
        "That disk is mounted read-only: choose another place.", "読み取り専用です。別の場所を指定してください。")
    case ELOOP:
      language.say(
        "Links are not followed: give the file itself.", "リンクはたどりません。ファイル本体を指定してください。")
    case EEXIST: language.say("Choose another name.", "別の名前を指定してください。")
    default:
      language.say(
        "Repeat it; if it stays so, `warroom doctor` looks at the host.",
        "再実行し、続く場合は `warroom doctor` でホストを確認してください。")
    }
  }
}
