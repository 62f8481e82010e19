internal import ArgumentParser
internal import IncidentCore
internal import PlaybookFormat

/// Writes a playbook to begin with.
struct NewPlaybook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a playbook to begin with: six phases, an example of each field.",
    discussion: """
      It asks nothing and lints without a finding; change it step by step and lint as you go.

        warroom playbook new office-fire -o playbooks/office-fire.yaml
      """)

  @Argument(help: "Its name: small letters, digits, hyphens, 3 to 64 of them.") var id: String
  @OptionGroup(title: "File") var target: ExportTarget
  @OptionGroup(title: "Room") var room: RoomOptions

  func run() throws {
    let language = room.language
    guard PlaybookSkeleton.isName(id) else {
      throw CommandFailure(
        .usage, rule: "bad-id",
        language.say("“\(id)” cannot be the name of a playbook.", "「\(id)」はプレイブックの名前に使えません。"),
        mend: language.say(
          "Small letters, digits and hyphens, 3 to 64 of them, such as office-fire.",
          "office-fire のように、英小文字・数字・ハイフンで3〜64文字にしてください。"))
    }
    // A year from now: the longest somebody should leave a plan unread.
    let nextYear = Moment(milliseconds: Moment.now.milliseconds + 365 * 86_400_000)
    let yaml = PlaybookSkeleton.yaml(
      id: id, reviewBy: CivilTime(nextYear, offsetSeconds: 0).date)
    try target.send(in: language, note: {}) { try $0(Array(yaml.utf8)) }
  }
}
