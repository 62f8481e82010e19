internal import IncidentCore

/// What can be wrong with an overlay.
extension Complaint {
  static func reservedID(_ task: TaskID) -> Complaint {
    Complaint(
      .reservedID,
      message: LocalizedText(
        en:
          "\(task.rawValue): the room gives names in \(TaskID.groupByHand) to tasks added by hand.",
        ja: "\(task.rawValue): \(TaskID.groupByHand) で始まるIDは、手動で追加したタスクに割り当てられる。"),
      mend: LocalizedText(
        en: "Take another letter, such as X; it is never taken by a bundled playbook.",
        ja: "X など別の文字を使う。X と Z は同梱のプレイブックでは使わない。"))
  }

  static func unknownBase(_ id: String, known: [String]) -> Complaint {
    Complaint(
      .unknownBase,
      message: LocalizedText(
        en:
          "There is no playbook \(quoted(id)) to extend: no \(id).yaml beside this file, none bundled.",
        ja: "拡張元のプレイブック\(named(id))がない。このファイルと同じ場所の \(id).yaml にも、同梱にもない。"),
      mend: choose(id, from: known))
  }

  static func unreadableBase(_ id: String, because reason: LocalizedText) -> Complaint {
    Complaint(
      .unknownBase,
      message: LocalizedText(
        en: "\(id).yaml beside this file is not read: \(reason[.english])",
        ja: "同じ場所の \(id).yaml を読み込めない: \(reason[.japanese])"),
      mend: LocalizedText(
        en: "Put the file itself there, no link to it.", ja: "リンクではなくファイルそのものを置く。"))
  }

  static func otherBase(_ wanted: String, found: String) -> Complaint {
    Complaint(
      .unknownBase,
      message: LocalizedText(
        en: "The file \(wanted).yaml holds the playbook \(quoted(found)).",
        ja: "\(wanted).yaml の中身は\(named(found))というプレイブック。"),
      mend: LocalizedText(
        en: "A file beside an overlay bears the name of its playbook: rename one of them.",
        ja: "ファイル名とプレイブックのidをそろえる。"))
  }

  static func baseVersion(_ base: PlaybookName, there: String) -> Complaint {
    let isOlder =
      SemanticVersion(there).flatMap { there in
        SemanticVersion(base.version).map { there < $0 }
      } ?? false
    return Complaint(
      .baseVersion,
      message: isOlder
        ? LocalizedText(
          en: "This extends \(base.id) \(base.version); there is only \(there).",
          ja: "\(base.id) \(base.version) を拡張するが、あるのは \(there) だけ。")
        : LocalizedText(
          en:
            "This extends \(base.id) \(base.version); there is \(there), whose tasks may mean something else.",
          ja: "\(base.id) \(base.version) を拡張するが、あるのは \(there)。タスクの意味が変わっている可能性がある。"),
      mend: isOlder
        ? LocalizedText(
          en: "Name the version there is, or put the newer file beside this one.",
          ja: "ある版を書くか、新しい版のファイルを同じ場所に置く。")
        : LocalizedText(
          en:
            "Read `warroom playbook show \(base.id) --full`, mend the patches, and write version: \(there).",
          ja: "`warroom playbook show \(base.id) --full` を読み、patch を直して version: \(there) と書く。"))
  }

  static func baseNewer(_ base: PlaybookName, there: String) -> Complaint {
    Complaint(
      .baseNewer,
      message: LocalizedText(
        en: "This was written over \(base.id) \(base.version) and is laid over \(there).",
        ja: "\(base.id) \(base.version) に合わせて書かれ、いまは \(there) に重ねている。"),
      mend: LocalizedText(
        en: "Look at what changed in it, then write version: \(there).",
        ja: "変更点を確かめてから version: \(there) と書く。"))
  }

  static func baseBroken(_ id: String, _ finding: Finding?) -> Complaint {
    let first = finding.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    return Complaint(
      .baseBroken,
      message: LocalizedText(
        en: "\(quoted(id)) cannot be extended: \(first)\(finding?.message[.english] ?? "")",
        ja: "\(named(id))は拡張できない: \(first)\(finding?.message[.japanese] ?? "")"),
      mend: LocalizedText(en: "Lint that file first.", ja: "先にそのファイルを lint で直す。"))
  }

  static func baseCircle(_ path: [String]) -> Complaint {
    Complaint(
      .baseCircle,
      message: LocalizedText(
        en: "These extend each other: \(path.joined(separator: " → ")).",
        ja: "互いに拡張し合っている: \(path.joined(separator: " → "))。"),
      mend: LocalizedText(
        en: "One of them must stand alone.", ja: "いずれかを単独で成り立つプレイブックにする。"))
  }

  static let tooManyLayers = Complaint(
    .baseCircle,
    message: LocalizedText(
      en: "More than \(PlaybookReader.mostLayers) overlays lie upon each other.",
      ja: "重ね合わせが \(PlaybookReader.mostLayers) 段を超えている。"),
    mend: LocalizedText(
      en: "Join two of them: `warroom playbook export FILE --format yaml`.",
      ja: "`warroom playbook export ファイル --format yaml` で二つを一つにまとめる。"))

  static func emptyPatch(_ task: TaskID) -> Complaint {
    Complaint(
      .badPatch,
      message: LocalizedText(
        en: "The patch of \(task.rawValue) changes nothing.",
        ja: "\(task.rawValue) の patch に変更がない。"),
      mend: LocalizedText(
        en: "Give “set”, “add” or “remove”, such as set: {duty: legal}.",
        ja: "set・add・remove のいずれかを書く。例: set: {duty: legal}"))
  }

  static func patchedTwice(_ field: String) -> Complaint {
    Complaint(
      .badPatch,
      message: LocalizedText(
        en: "“\(field)” is changed in two ways at once.", ja: "「\(field)」を二通りに変更している。"),
      mend: LocalizedText(
        en: "Keep one of “set”, “add” and “remove”.", ja: "set・add・remove のどれか一つにする。"))
  }

  static func neededField(_ field: String) -> Complaint {
    Complaint(
      .badPatch,
      message: LocalizedText(
        en: "No task can be without “\(field)”.", ja: "「\(field)」のないタスクは作れない。"),
      mend: LocalizedText(
        en: "“set” another value, or take the whole task out: remove: task",
        ja: "set で別の値にするか、タスクごと外す(remove: task)。"))
  }

  static func nothingToRemove(_ field: String, task: TaskID) -> Complaint {
    Complaint(
      .badPatch,
      message: LocalizedText(
        en: "\(task.rawValue) has no “\(field)” to remove.",
        ja: "\(task.rawValue) に「\(field)」はない。"),
      mend: LocalizedText(en: "Take the word out.", ja: "この語を外す。"))
  }

  static func removedInUse(_ task: TaskID, by others: [TaskID]) -> Complaint {
    let names = others.prefix(12).map(\.rawValue).joined(separator: ", ")
    return Complaint(
      .removedInUse,
      message: LocalizedText(
        en: "\(task.rawValue) is taken out, and still named by \(names).",
        ja: "\(task.rawValue) を外しているが、\(names) がまだ参照している。"),
      mend: LocalizedText(
        en: "Patch those too: “set” their “after”, “due” or “undone_by” anew.",
        ja: "参照しているタスクの after・due・undone_by も patch で直す。"))
  }
}
