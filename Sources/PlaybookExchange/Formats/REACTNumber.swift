internal import IncidentCore

/// The numbers RE&CT gives its actions: `RA3101` is an action of stage 3.
enum REACTNumber {
  /// Takes `1 | RA1001: ` off a title, as RE&CT writes its templates, and keeps the number as a name.
  static func take(from task: inout DraftTask) {
    var title = Substring(task.title)
    let digits = title.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, title.dropFirst(digits.count).hasPrefix(" | ") {
      title = title.dropFirst(digits.count + 3)
    }
    if isNumber(title.prefix(6)), title.dropFirst(6).hasPrefix(": ") {
      task.maps.react = [String(title.prefix(6))]
      title = title.dropFirst(8)
    }
    if !title.isEmpty { task.title = String(title) }
  }

  /// Whether `text` is `RA` and four digits.
  static func isNumber(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 6 && text.hasPrefix("RA")
      && text.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The place that the stage digit of `RA3101` stands for.
  static func place(of number: some StringProtocol) -> PhasePlace? {
    guard isNumber(number) else { return nil }
    return switch number.dropFirst(2).first {
    case "1": .readiness
    case "2": .phase(.scope, nil)
    case "3": .phase(.containment, .stop)
    case "4": .phase(.containment, .remove)
    case "5": .phase(.containment, .restore)
    case "6": .phase(.postMortem, nil)
    default: nil
    }
  }
}
