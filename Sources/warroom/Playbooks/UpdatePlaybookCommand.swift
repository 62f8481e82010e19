internal import ArgumentParser
internal import IncidentCore

/// Brings the new tasks of a newer version into a running incident.
struct UpdatePlaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Take a newer version of a playbook into a running incident; the commander's act.",
    discussion: """
      New tasks come in. Tasks nobody has touched are worded as the newer version has them, unless \
      --keep-wording is given; whatever somebody has begun or done stays as it was. Without a name it \
      updates the one playbook of which the program or the room's own folder has a newer version.

        warroom playbook update --dry-run
        warroom playbook update ransomware --yes
        warroom playbook update ./acme-data-leak.yaml --keep-wording
      """)

  @Argument(
    help: "A playbook by name, or a file; none takes the one with a newer version.",
    completion: Completions.playbooks)
  var playbook: String?
  @Flag(help: "Leave the words of tasks as they are; only add what is new.") var keepWording = false
  @OptionGroup var caution: PlaybookCaution
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let name = try playbook ?? offered()
    let (playbook, origin) = try PlaybookSource(name, in: room.path).sound(in: room.language)
    try caution.run(in: room) { state in
      PlaybookPlan(
        playbook: playbook,
        change: PlanChange(updatingTo: playbook, in: state, keepsWording: keepWording),
        state: state)
    } wish: {
      UpdatePlaybook(playbook, origin: origin, keepsWording: keepWording)
    }
  }

  /// The one playbook in use of which a newer version is at hand.
  private func offered() throws -> String {
    try room.look { context in
      let offers = try context.state().offers(on: PlaybookShelf(of: context.path))
      let names = offers.filter { $0.over == nil }.map(\.id)
      if names.count == 1, let only = names.first { return only }
      let speech = try context.speech()
      guard names.isEmpty else {
        throw CommandFailure(
          .usage, rule: "choose-playbook",
          speech.say("Which playbook?", "どのプレイブックを更新しますか。"),
          mend: names.joined(separator: ", "))
      }
      let used = try context.state().playbooks.map { "\($0.name.id) \($0.name.version)" }
      throw CommandFailure(
        .refused, rule: "nothing-newer",
        speech.say(
          "There is no newer version of what is in use: \(speech.list(used)).",
          "使用中のプレイブックの新しい版はありません: \(speech.list(used))"),
        mend: offers.isEmpty
          ? speech.say(
            "Name a file to take its version: `warroom playbook update FILE`.",
            "ファイルの版を使うには `warroom playbook update ファイル`。")
          : offers.map(speech.sentence).joined(separator: "\n"))
    }
  }
}
