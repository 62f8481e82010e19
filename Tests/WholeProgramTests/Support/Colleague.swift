/// Somebody at a screen of their own, in Japanese, who waits for the answer to every act.
final class Colleague {
  /// The member.
  let name: String
  /// What they see.
  let screen: Terminal
  private var lastRecorded = 0

  /// Sits down before `incident`.
  init(_ name: String, in room: TemporaryRoom, incident: String) async throws {
    self.name = name
    screen = try room.screen(as: name, "--lang", "ja", "--incident", incident)
    try await screen.wait(for: name == "alice" ? "指揮 alice(自分)" : "あなた \(name)")
  }

  /// Puts the cursor on a task.
  func goes(to task: String) async throws {
    try screen.press(":")
    try screen.type(task)
    try screen.press("Enter")
    try await screen.wait("the cursor on \(task)") {
      $0.matches(of: #/> \[.\] ([A-Z]-[0-9]+)/#).contains { $0.1 == task }
    }
  }

  /// Presses a key, fills the fields of the form it opens, if any, and waits until the act is
  /// recorded. An empty text leaves a field as it is.
  func records(_ key: String, _ fields: String...) async throws {
    try screen.press(key)
    try await fill(fields)
  }

  /// The same by the name of a command.
  func records(command: String, _ fields: String...) async throws {
    try screen.press(":")
    try screen.type(command)
    try screen.press("Enter")
    try await fill(fields)
  }

  /// Waits until what is said about a task, on its line, holds `text`.
  func sees(_ text: String, about task: String) async throws {
    try await screen.wait("\(text) on the line of \(task)") {
      $0.split(separator: "\n").contains { $0.contains(task) && $0.contains(text) }
    }
  }

  private func fill(_ fields: [String]) async throws {
    for (index, text) in fields.enumerated() {
      if index > 0 { try screen.press("Down") }
      if !text.isEmpty { try screen.type(text) }
    }
    if !fields.isEmpty { try screen.press("Enter") }
    lastRecorded = try await Patience.wait(
      "that \(name)'s act is recorded", insteadOf: { screen.screen }
    ) {
      let numbers = screen.screen.matches(of: #/記録 #([0-9]+)/#).compactMap { Int($0.1) }
      return numbers.first { $0 > lastRecorded }
    }
  }
}
