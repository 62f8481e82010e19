internal import ArgumentParser
internal import IncidentCore

/// Adds a playbook to a running incident.
struct ApplyPlaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Work by one more playbook in a running incident; the commander's act.",
    discussion: """
      Ransomware that turns out to be a leak: tasks that are there stay as they are, done or not, and \
      only what is missing is added. With --dry-run it says what would be added and records nothing; \
      at a terminal it says so and asks. `warroom undo` takes it back while nobody has worked on it.

        warroom playbook apply ransomware --dry-run
        warroom playbook apply ransomware --yes
        warroom playbook apply ./acme-data-leak.yaml
      """)

  @Argument(
    help: "A playbook by name, or a file.", completion: Completions.playbooks)
  var playbook: String
  @OptionGroup var caution: PlaybookCaution
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let (playbook, origin) = try PlaybookSource(playbook, in: room.path).sound(in: room.language)
    try caution.run(in: room) { state in
      PlaybookPlan(
        playbook: playbook, change: PlanChange(applying: playbook, to: state), state: state)
    } wish: {
      ApplyPlaybook(playbook, origin: origin)
    }
  }
}
