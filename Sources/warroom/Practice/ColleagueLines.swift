/// What colleagues in a practice room say, as data: some in Japanese, some in English, as in the
/// rooms this is made for.
struct ColleagueLines {
  /// What they write into the timeline.
  var entries: [String]
  /// What they attach as proof.
  var proofs: [String]
  /// What they say about finished work.
  var notes: [String]
  /// What they say when they checked somebody's work.
  var checks: [String]
  /// What they wait for.
  var obstacles: [String]
  /// What callers ask the desk.
  var questions: [String]

  /// The lines.
  static let own = ColleagueLines(
    entries: [
      "A社から追加の連絡なし。次の確認は1時間後",
      "Proxy shows no new download since the link was revoked",
      "A journalist called the main number; passed on to fumi without comment",
      "監視強化中。外部ストレージ側のアクセスは止まったまま",
      "The leaver's account had one more session, from the same address",
      "情シス部長に状況を共有済み",
      "Helpdesk script version 2 is on the share",
    ],
    proofs: [
      "画面キャプチャ、取得者と時刻を記載",
      "export from the console, kept in safe 3",
      "作業記録(保管: 証拠フォルダ)",
      "signed list, scanned",
    ],
    notes: [
      "完了。結果は台帳に記載",
      "done, no surprises",
      "一部は翌朝に再確認",
      "two systems more than expected, both included",
    ],
    checks: [
      "問題なし",
      "read it line by line, it is right",
      "件数を別の集計で突き合わせた",
    ],
    obstacles: [
      "経営の判断待ち",
      "waits for the data centre to call back",
      "担当ベンダーの折り返し待ち",
      "needs the key to safe 3",
    ],
    questions: [
      "自分の情報が含まれるか",
      "Is my address among them?",
      "退会したいので手続きを知りたい",
      "Should I change my password?",
    ])
}
