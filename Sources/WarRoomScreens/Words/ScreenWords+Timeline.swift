internal import IncidentCore

/// The words of the timeline.
extension ScreenWords {
  func title(_ form: TimelineForm) -> String {
    switch form {
    case .classify(let entry):
      say("How far #\(entry) may travel", "#\(entry) の共有範囲")
    }
  }

  var noEntry: String { say("No entry is selected.", "記録が選択されていません。") }
}
