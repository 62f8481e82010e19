import Foundation

/// What is in the room, as the program tells it.
extension TemporaryRoom {
  /// Whether the unsent text of somebody holds `text`.
  func keepsDraft(_ text: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: self("drafts"))) ?? []
    return names.contains { name in
      let data = FileManager.default.contents(atPath: self("drafts/\(name)")) ?? Data()
      return String(decoding: data, as: UTF8.self).contains(text)
    }
  }

  /// One entry of the record, as `log --json` prints it.
  struct Entry: Decodable {
    var seq: Int
    var occurred: String
    var recorded: String
    var actor: String
    var kind: String
    var task: String?
    var text: Text

    /// A sentence in both languages.
    struct Text: Decodable {
      var en: String
      var ja: String
    }
  }

  /// The whole record of an incident; of the only open one, if none is named.
  func log(of incident: String? = nil) throws -> [Entry] {
    let printed = try warroom(
      ["log", "--json"] + (incident.map { ["--incident", $0] } ?? []))
    return try printed.output.split(separator: "\n").map {
      try JSONDecoder().decode(Entry.self, from: Data($0.utf8))
    }
  }

  /// The state of a task: `todo`, `doing`, `done` and so on.
  func state(of task: String) throws -> String? {
    let printed = try warroom("show", task, "--json")
    return try JSONDecoder().decode(Shown.self, from: Data(printed.output.utf8)).state
  }

  /// The newest event of an incident, as it is stored: one line of JSON.
  func newestEvent(of incident: String? = nil) throws -> String {
    let printed = try warroom(
      ["export", "record"] + (incident.map { ["--incident", $0] } ?? []), as: "alice")
    let bodies = try printed.output.split(separator: "\n").compactMap {
      try JSONDecoder().decode(Exported.self, from: Data($0.utf8))
    }
    return bodies.last { ($0.chain ?? 0) > 0 }?.body ?? ""
  }

  /// Every event of the room's ledger, as it is stored.
  func ledger() throws -> [String] {
    let printed = try warroom("export", "record", "--all", as: "alice")
    return try printed.output.split(separator: "\n").compactMap {
      let line = try JSONDecoder().decode(Exported.self, from: Data($0.utf8))
      return line.chain == 0 ? line.body : nil
    }
  }

  /// One line of an exported record.
  private struct Exported: Decodable {
    var chain: Int?
    var body: String?
  }

  private struct Shown: Decodable {
    var state: String
  }
}

extension TemporaryRoom {
  /// The processes of the screens that are open in the room, from the files of presence.
  func presentProcesses() throws -> [Int32] {
    try FileManager.default.contentsOfDirectory(atPath: self("presence"))
      .compactMap { $0.split(separator: ".").dropFirst().first.flatMap { Int32($0) } }
  }
}
