internal import Foundation
internal import Glibc
internal import IncidentCore

/// The copies of evidence a room keeps, on their way into a back-up: each is read once, hashed on
/// the way, and has the name of its hash, so that one that is not what it was is found.
struct EvidenceCopies {
  /// How many there are.
  private(set) var count = 0
  /// Their bytes together.
  private(set) var bytes: Int64 = 0
  /// Those whose bytes are not the ones their name says, by name.
  private(set) var damaged: [String] = []

  private let source: String
  private let language: Language

  /// The copies in the room at `room`.
  init(room: String, language: Language) {
    source = room + "/evidence"
    self.language = language
  }

  /// Copies all of them into the new folder `target`, which is made where there is something to copy.
  ///
  /// - Throws: `CommandFailure` where the folder is there already, or the disk is full.
  mutating func copy(to target: String) throws(CommandFailure) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: source)) ?? []
    let copies = names.filter { EvidenceBytes.sha256(typed: $0) == $0 }.sorted()
    guard !copies.isEmpty else { return }
    guard mkdir(target, 0o700) == 0 else {
      throw CommandFailure(.unavailable, rule: "cannot-write", system: target, in: language)
    }
    for name in copies {
      let file = try RegularFile(path: "\(source)/\(name)", isNamed: false, language: language)
      let copy = try WholeFile(at: "\(target)/\(name)", replaces: false, language: language)
      let identity = try file.identity { (piece) throws(CommandFailure) in try copy.write(piece) }
      try copy.sync()
      try copy.publish()
      count += 1
      bytes += identity.size
      if identity.sha256 != name { damaged.append(name) }
    }
  }
}
