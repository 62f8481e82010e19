import Foundation

/// Rooms with as many plain tasks as a test needs.
extension TemporaryRoom {
  /// A practice room with a second incident of `count` tasks that need nothing but a tick, or also
  /// the check of a second person.
  ///
  /// - Returns: The room and the name of that incident.
  static func practice(
    withTasks count: Int, thatNeedACheck: Bool = false
  ) throws -> (room: TemporaryRoom, incident: String) {
    let room = try practice()
    let opened = try room.warroom(
      "open", "Many hands", "--playbook",
      try room.write("plain.yaml", plainPlaybook(count, check: thatNeedACheck)), "--json",
      as: "alice")
    guard opened.status == 0 else { throw NoRoom(words: opened.errors) }
    let answer = try JSONDecoder().decode(Opened.self, from: Data(opened.output.utf8))
    return (room, answer.incident)
  }

  private struct Opened: Decodable {
    var incident: String
  }

  /// The name of task `number`, counted from 1.
  static func plainTask(_ number: Int) -> String {
    "C-" + (number < 10 ? "0\(number)" : "\(number)")
  }

  private static let emptyPhases = [
    "scope", "evidence", "notification", "publication", "post-mortem",
  ]
  .map { "  - id: \($0)\n    tasks: []\n" }.joined()

  private static func plainPlaybook(_ count: Int, check: Bool) -> String {
    let tasks = (1...count).map { number in
      """
            - id: \(plainTask(number))
              title: {en: Task \(number), ja: 作業\(number)}
              duty: commander

      """ + (check ? "        check: second_person\n" : "")
    }
    return """
      format: warroom/playbook/1
      id: plain
      version: 1.0.0
      license: CC0-1.0
      languages: [en, ja]
      review_by: 2099-01-01
      title: {en: Plain, ja: 単純}
      summary: {en: Ticks alone, ja: 完了だけ}
      incident_types: [data-leak]
      authors: [Tests]
      duties:
        - id: commander
          title: {en: Commander, ja: 指揮}
        - id: scribe
          title: {en: Scribe, ja: 記録}
      phases:
        - id: containment
          tasks:

      """ + tasks.joined() + emptyPhases
  }
}
