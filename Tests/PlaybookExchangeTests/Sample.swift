import Foundation
import IncidentCore
import PlaybookExchange
import Testing

/// The small files of other formats beside the tests, written for them.
enum Sample {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Samples")

  /// Names of all of them, in alphabetical order.
  static let names = [
    "aws-en.md", "aws-ja.md", "cacao.json", "iris.json", "mattermost.json", "picerl.md",
    "react-action.yml", "react-playbook.yml", "table.md", "tasklist.md", "thehive.json",
  ]

  static func file(_ name: String) throws -> ForeignFile {
    let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
    return ForeignFile(name: name, bytes: bytes)
  }

  /// What comes of importing the samples called `names`.
  static func imported(
    _ names: String..., keepsPreparation: Bool = false
  ) throws -> PlaybookImporter.Result {
    try PlaybookImporter(keepsPreparation: keepsPreparation).read(try names.map(file))
  }

  /// Why `text` is refused; nil where it is not.
  static func refusal(
    of text: String, from format: ForeignFormat? = nil
  ) -> ImportRefusal? {
    refusal(of: Array(text.utf8), from: format)
  }

  static func refusal(of bytes: [UInt8], from format: ForeignFormat? = nil) -> ImportRefusal? {
    do throws(ImportRefusal) {
      _ = try PlaybookImporter(format: format).read([ForeignFile(name: "f", bytes: bytes)])
      return nil
    } catch {
      return error
    }
  }
}

extension Playbook {
  /// `C-01 Title` for every task of one phase, or of all.
  func titles(_ phase: PhaseID? = nil) -> [String] {
    phases.filter { phase == nil || $0.id == phase }.flatMap(\.tasks).map {
      "\($0.id.rawValue) \($0.title[languages.first ?? .english])"
    }
  }

  func task(_ id: String) throws -> PlaybookTask {
    try #require(tasks.first { $0.id.rawValue == id })
  }
}
