/// A command that members may give over SSH, with the options it may have there.
///
/// Whatever is not in `all` cannot be reached: a new command or option waits here until somebody
/// has looked at it from outside. None names a file of the server.
struct RemoteVerb: Sendable {
  /// Its words, such as `evidence add`; none for the screen itself.
  let words: [String]
  /// What each option is, by every name it has.
  let options: [String: Option]

  /// Whether words may follow it; after a group of commands only the name of one may.
  let takesWords: Bool

  /// An option.
  struct Option: Sendable {
    /// The name the program is given, long.
    var name: String
    /// Whether a value belongs to it.
    var takesValue: Bool
  }

  /// A verb by its words and options: `--all`, with a value `--task=`, with a short name
  /// `-m/--note=`.
  private init(_ words: String, _ options: String = "", takesWords: Bool = true) {
    self.takesWords = takesWords
    self.words = words.split(separator: " ").map { String($0) }
    var known: [String: Option] = [:]
    for option in (options + " " + Self.everywhere).split(separator: " ") {
      let takesValue = option.hasSuffix("=")
      let names = (takesValue ? option.dropLast() : option).split(separator: "/")
      for name in names {
        known[String(name)] = Option(name: String(names.last ?? name), takesValue: takesValue)
      }
    }
    self.options = known
  }

  /// Options of every command. `--room` and `--as` are missing: the key has answered both.
  private static let everywhere = "--incident= --lang= --zone= --json -h/--help"
}

extension RemoteVerb {
  /// Every verb there is from outside.
  static let all: [RemoteVerb] =
    screens + reading + tasks + entries + registers + clocks + outgoing + review + people

  /// The screens, which need a terminal.
  static let screens = [
    RemoteVerb("", "--theme= --ascii", takesWords: false),
    RemoteVerb("wall", "--no-names --theme= --ascii", takesWords: false),
    RemoteVerb("replay", "--at= --speed= --theme= --ascii", takesWords: false),
  ]

  private static let reading = [
    RemoteVerb("status", "--at="), RemoteVerb("incidents"), RemoteVerb("list", "--phase= --all"),
    RemoteVerb("show"), RemoteVerb("mine"), RemoteVerb("overdue"),
    RemoteVerb("inbox", "--seen"), RemoteVerb("notices", "--seen"),
    RemoteVerb("log", "--follow --task= --by= --filter= --limit="),
    RemoteVerb("playbook", takesWords: false), RemoteVerb("playbook list"),
    RemoteVerb("playbook show", "--phase= --full"),
    RemoteVerb("playbook apply", "--dry-run --yes"),
    RemoteVerb("playbook update", "--keep-wording --dry-run --yes"),
    RemoteVerb("export timeline", "--format= --order= --filter= --excel --tlp= --blameless --mask"),
    RemoteVerb("export record", "--all"),
    RemoteVerb("head", "--all"), RemoteVerb("cosign"),
    RemoteVerb("seal list"), RemoteVerb("seal show"),
  ]

  private static let tasks = [
    RemoteVerb("claim"), RemoteVerb("release"), RemoteVerb("start", "--box="),
    RemoteVerb("tick", "-m/--note= --at= --receipt="), RemoteVerb("block"), RemoteVerb("skip"),
    RemoteVerb("reopen"), RemoteVerb("check", "-m/--note= --wrong="),
    RemoteVerb("assign", "--box="), RemoteVerb("due"), RemoteVerb("undo"),
    RemoteVerb("task", takesWords: false),
    RemoteVerb(
      "task add",
      "--title-ja= --phase= --duty= --due= -m/--guidance= --check --optional --needs= --after="),
  ]

  private static let entries = [
    RemoteVerb("say", "--at= --about --source= --clock-off= --task= --tlp="),
    RemoteVerb("correct", "--at="), RemoteVerb("star", "--off -m/--reason="),
    RemoteVerb("mark", "--tlp= --as-incident -m/--reason="),
    RemoteVerb("import", takesWords: false),
    RemoteVerb(
      "import events",
      "--format= --map= --source= --clock-off= --encoding= --tlp= --leave-out --dry-run"),
    RemoteVerb(
      "decide", "--chosen= --because= --by= --option= --task= --objections= --at="),
    RemoteVerb("fact", takesWords: false), RemoteVerb("fact list"), RemoteVerb("fact show"),
    RemoteVerb("fact set", "--status= --source= --at="),
    RemoteVerb("intake", takesWords: false), RemoteVerb("intake show"),
    RemoteVerb(
      "intake take",
      "--found-by= --found-at= --found-place= --happened= --data= --state= --found-through= "
        + "--status= --source="),
  ]

  /// What is said of a piece of evidence.
  private static let evidenceWords =
    "--kind= --source= --collector= --storage= --clock-offset= --seal= --tlp= --at="

  private static let registers = [
    RemoteVerb("evidence", takesWords: false), RemoteVerb("evidence list", "--task= --all"),
    RemoteVerb("evidence show"),
    RemoteVerb(
      "evidence add", evidenceWords + " --task= --text --stdin --name= --hash= --size= --copy"),
    RemoteVerb("evidence link", "--task="), RemoteVerb("evidence verify", "--stdin"),
    RemoteVerb("evidence correct", evidenceWords + " --what="), RemoteVerb("evidence void"),
    RemoteVerb("custody", "--outside= --witness= --place= --seal= --at="),
    RemoteVerb("custody give", "--outside= --witness= --place= --seal= --at="),
    RemoteVerb("custody accept", "--seal= -m/--note= --at="), RemoteVerb("custody decline"),
    RemoteVerb("custody take", "--place= --seal= --witness= --at="), RemoteVerb("custody list"),
    RemoteVerb("scope", takesWords: false), RemoteVerb("scope list", "--status= --kind= --all"),
    RemoteVerb("scope show"), RemoteVerb("scope add", "--status= -m/--note= --tlp= --at="),
    RemoteVerb("scope set", "--status= --name= --kind= -m/--note= --tlp= --at="),
    RemoteVerb("scope remove"),
    RemoteVerb("measure", takesWords: false), RemoteVerb("measure list", "--open"),
    RemoteVerb("measure show"),
    RemoteVerb(
      "measure add",
      "--where= --scope= --requested= --by= --temporary --undo-by= --effective="),
    RemoteVerb(
      "measure set",
      "--what= --where= --scope= --requested= --by= --temporary --permanent --undo-by="),
    RemoteVerb("measure effective", "--at= -m/--note="),
    RemoteVerb("measure undone", "--at= -m/--note="), RemoteVerb("measure withdraw"),
    RemoteVerb("export evidence", "--format= --tlp= --blameless --mask"),
    RemoteVerb("export custody", "--format= --tlp= --blameless --mask"),
    RemoteVerb("export scope", "--format= --tlp= --blameless --mask"),
  ]

  private static let clocks = [
    RemoteVerb("clock", takesWords: false), RemoteVerb("clocks", takesWords: false),
    RemoteVerb("clock list"), RemoteVerb("clock show"), RemoteVerb("clock explain", "--from="),
    RemoteVerb("clock start", "--from= --because="),
    RemoteVerb("clock met", "--receipt= --at= --note="), RemoteVerb("clock decline"),
    RemoteVerb("clock stop"), RemoteVerb("clock reopen"), RemoteVerb("clock regimes"),
    RemoteVerb("filing", takesWords: false), RemoteVerb("filing list", "--all"),
    RemoteVerb("filing draft", "--format= --tlp= --blameless --mask"),
  ]

  /// No `--file`, and `-` for the file to be verified: a visitor names no file of the server.
  private static let outgoing = [
    RemoteVerb("notice", takesWords: false), RemoteVerb("notice list", "--all"),
    RemoteVerb(
      "notice new",
      "--kind= --to= --channel= --text-lang= --tlp= --task= --clock= --needs= --follows= --text="),
    RemoteVerb(
      "notice edit",
      "--title= --kind= --to= --channel= --text-lang= --tlp= --task= --clock= --needs= --follows="),
    RemoteVerb("notice draft", "--base= -m/--note="),
    RemoteVerb("notice show", "--version= --text"), RemoteVerb("notice diff", "--from= --to="),
    RemoteVerb("notice check", "--version= --for= -m/--note="),
    RemoteVerb("notice refuse", "--version= --for="),
    RemoteVerb(
      "notice sent",
      "--version= --channel= --receipt= --at= --next= -m/--note= --leave-task-open --yes"),
    RemoteVerb("notice follow-up", "--next="), RemoteVerb("notice void"),
    RemoteVerb("notice reopen"), RemoteVerb("notice verify"),
    RemoteVerb("enquiry", takesWords: false),
    RemoteVerb("enquiry add", "--kind= --channel= --count= --answer= --open --at="),
    RemoteVerb("enquiry list", "--open --kind="), RemoteVerb("enquiry tally", "--per="),
    RemoteVerb("enquiry close"),
    RemoteVerb("sitrep", "--format= --remark= --tlp= --blameless --mask"),
    RemoteVerb("sitrep list"),
    RemoteVerb("sitrep show", "--format= --remark= --tlp= --blameless --mask"),
    RemoteVerb("sitrep publish", "--remark= --next= --last"),
  ]

  private static let review = [
    RemoteVerb("metrics"),
    RemoteVerb("export postmortem", "--format= --names --tlp= --blameless --mask"),
    RemoteVerb("postmortem", takesWords: false), RemoteVerb("postmortem show"),
    RemoteVerb("postmortem write", "--in="), RemoteVerb("postmortem well", "--entry="),
    RemoteVerb("postmortem badly", "--entry="), RemoteVerb("postmortem lucky", "--entry="),
    RemoteVerb("postmortem why", "--under= --entry="),
    RemoteVerb("postmortem set", "--kind= --under= --top --entry="),
    RemoteVerb("postmortem remove"), RemoteVerb("postmortem check", "-m/--note= --hash="),
    RemoteVerb("action", takesWords: false), RemoteVerb("actions", takesWords: false),
    RemoteVerb("action list", "--overdue --open --all-incidents"),
    RemoteVerb("action add", "--owner= --due= --proof= --cause="),
    RemoteVerb("action set", "--owner= --due= --proof= --cause="),
    RemoteVerb("action assign"), RemoteVerb("action done", "--at="),
    RemoteVerb("action verify", "-m/--note= --wrong="), RemoteVerb("action reopen"),
    RemoteVerb("action drop"),
  ]

  private static let people = [
    RemoteVerb(
      "open",
      "--title-ja= --playbook= --severity= --tlp= --known-at= --drill --restricted --codename= "
        + "--with="),
    RemoteVerb("severity"), RemoteVerb("close", "--leaving-open"), RemoteVerb("reopen-incident"),
    RemoteVerb("access", takesWords: false), RemoteVerb("access list"),
    RemoteVerb("access grant"), RemoteVerb("access withdraw"), RemoteVerb("access take"),
    RemoteVerb("access lift"),
    RemoteVerb("member", takesWords: false), RemoteVerb("member list"), RemoteVerb("member show"),
    RemoteVerb("member add", "--name= --right= --duty= --key= --admin --export"),
    RemoteVerb("member right"), RemoteVerb("member admin", "--off"),
    RemoteVerb("member export", "--off"), RemoteVerb("member duties", "--duty="),
    RemoteVerb("member revoke", "-m/--reason= --yes"),
    RemoteVerb("member readmit", "--right= --key="),
    RemoteVerb("member key", takesWords: false), RemoteVerb("member key list"),
    RemoteVerb("member key add", "--key="), RemoteVerb("member key remove"),
    RemoteVerb("setting", takesWords: false), RemoteVerb("setting list"),
    RemoteVerb("setting set"),
    RemoteVerb("duty", takesWords: false), RemoteVerb("duty list"), RemoteVerb("duty assume"),
    RemoteVerb("duty renounce"),
    RemoteVerb("handover", "-m/--note="), RemoteVerb("handover offer", "-m/--note="),
    RemoteVerb("handover accept"), RemoteVerb("handover decline"),
  ]
}
