internal import IncidentCore

/// The words of the timeline.
extension ScreenWords {
  func title(_ form: TimelineForm) -> String {
    switch form {
    case .classify(let entry):
      say("How far #\(entry) may travel", "#\(entry) の共有範囲")
    case .filter: say("What the timeline shows", "タイムラインの絞り込み")
    case .jump: say("Jump to a time", "時刻へ移動")
    }
  }

  var noEntry: String { say("No entry is selected.", "記録が選択されていません。") }
  func takenBack(by seq: Int64) -> String { say("(taken back #\(seq))", "(取消 #\(seq))") }
  func corrected(by seq: Int64) -> String { say("(corrected #\(seq))", "(訂正 #\(seq))") }
  func clockSetBack(_ milliseconds: Int64) -> String {
    say(
      "(clock set back \(speak.span(milliseconds)))", "(時計が\(speak.span(milliseconds))戻った)")
  }
  var insteadOf: String { say("- instead of:", "- 訂正前:") }
  func searched(_ progress: TimelinePage.Progress) -> String {
    say(
      "searched \(grouped(progress.looked)) of \(grouped(progress.total)) ...",
      "\(grouped(progress.total))件中\(grouped(progress.looked))件を検索...")
  }

  /// `400,000`.
  private func grouped(_ number: Int64) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return String(digits)
  }

  // The entry in full.

  var starred: String { say("For the report", "報告書用に選定") }
  var travels: String { say("May travel", "共有範囲") }
  func correction(_ seq: Int64, _ text: String) -> String {
    say("Corrected by #\(seq): \(text)", "#\(seq) で訂正: \(text)")
  }
  func replaces(_ seq: Int64, _ text: String) -> String {
    say("Instead of #\(seq): \(text)", "訂正前(#\(seq)): \(text)")
  }
  func wasTakenBack(_ seq: Int64) -> String {
    say("Taken back by #\(seq)", "#\(seq) で取り消し")
  }
  func clockNote(_ milliseconds: Int64) -> String {
    say(
      "The clock of the host was set back by \(speak.span(milliseconds)) before this entry.",
      "この記録の直前に、ホストの時計が\(speak.span(milliseconds))戻されています。")
  }
  func importNote(_ line: Int, _ batch: Int) -> String {
    say("Line \(line) of import \(batch), as it stood there:", "取り込み\(batch)の\(line)行目の原文:")
  }
}
