import BundledPlaybooks
import Foundation
import IncidentCore
import IncidentReports
import PlaybookExchange
import PlaybookFormat
import Testing
import WarRoomTestSupport

/// What goes out as CACAO comes home equal.
struct CACAORoundTripTests {
  private static let moment = Moment(milliseconds: 1_790_000_000_000)

  private func exported(_ playbook: Playbook) throws -> JSON {
    try #require(CACAOWriter.json(for: playbook, modified: Self.moment))
  }

  private func imported(_ json: JSON) throws -> PlaybookImporter.Result {
    try PlaybookImporter().read([
      ForeignFile(name: "x.json", bytes: Array(json.line.utf8))
    ])
  }

  private func bundled(_ name: String) throws -> Playbook {
    let source = try #require(BundledPlaybooks.source(named: name))
    return try #require(PlaybookReader().read(source, file: name).playbook)
  }

  @Test(arguments: BundledPlaybooks.names)
  func `a bundled playbook comes home byte for byte`(name: String) throws {
    let playbook = try bundled(name)
    let result = try imported(try exported(playbook))
    #expect(result.playbook == playbook)
    #expect(result.yaml.utf8.elementsEqual(PlaybookWriter.yaml(for: playbook).utf8))
    #expect(result.report.total == playbook.tasks.count)
    #expect(result.report.notes.isEmpty)
  }

  @Test func `random playbooks come home byte for byte`() throws {
    var random = RandomPlaybook(seed: 41)
    for _ in 0..<60 {
      let playbook = random.next()
      let yaml = PlaybookWriter.yaml(for: playbook)
      let result = try imported(try exported(playbook))
      try #require(result.yaml.utf8.elementsEqual(yaml.utf8), "\(yaml)")
    }
  }

  @Test func `what overlays make comes home byte for byte, too`() throws {
    var random = RandomOverlay(seed: 5)
    for _ in 0..<30 {
      let made = random.next()
      let base = Array(PlaybookWriter.yaml(for: made.base).utf8)
      let reading = PlaybookReader { _ in .file(base, name: "base.yaml") }
        .read(Array(made.text.utf8), file: "overlay.yaml")
      let playbook = try #require(reading.playbook)
      let result = try imported(try exported(playbook))
      try #require(result.yaml.utf8.elementsEqual(PlaybookWriter.yaml(for: playbook).utf8))
    }
  }

  @Test func `a title changed in another editor is taken over`() throws {
    let playbook = try bundled("customer-data-leak")
    let line = try exported(playbook).line
    let title = try #require(playbook.tasks.first?.title.en)
    let changed = line.replacing(
      "\"name\":\"\(title)\",\"on", with: "\"name\":\"Other words\",\"on")
    #expect(changed != line)
    let result = try PlaybookImporter().read([
      ForeignFile(name: "x.json", bytes: Array(changed.utf8))
    ])
    #expect(result.playbook.tasks.first?.title.en == "Other words")
    #expect(result.playbook.tasks.first?.title.ja == playbook.tasks.first?.title.ja)
    #expect(result.report.notes == [.changedOutside(playbook.tasks.first?.id.rawValue ?? "")])
  }

  @Test func `identifiers are the same in every export and different in every playbook`() throws {
    var random = RandomPlaybook(seed: 3)
    let playbook = random.next()
    #expect(try exported(playbook).line == exported(playbook).line)
    var other = playbook
    other.id = "another"
    let first = try exported(playbook)["id"], second = try exported(other)["id"]
    #expect(first != nil && first != second)
  }

  @Test func `every name points to something and every step is reached`() throws {
    var random = RandomPlaybook(seed: 99)
    let playbooks = try BundledPlaybooks.names.map(bundled) + (0..<30).map { _ in random.next() }
    for playbook in playbooks { try CACAOStructure(try exported(playbook)).check() }
  }

  /// The published schema is not ours to ship: WARROOM_CACAO_SCHEMAS names a folder with it.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["WARROOM_CACAO_SCHEMAS"] != nil))
  func `the published schema, read as the draft-07 it declares, takes every export`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["WARROOM_CACAO_SCHEMAS"])
    var random = RandomPlaybook(seed: 7)
    let playbooks = try BundledPlaybooks.names.map(bundled) + (0..<30).map { _ in random.next() }
    let lines = try playbooks.map { try exported($0).line }.joined(separator: "\n")
    let script = """
      import json, pathlib, sys
      from jsonschema import Draft7Validator, RefResolver
      root = pathlib.Path(sys.argv[1])
      base = 'https://example.org/'
      store = {}
      for path in root.rglob('*.json'):
          schema = json.loads(path.read_text())
          schema.pop('$id', None)
          store[base + path.relative_to(root).as_posix()] = schema
      uri = base + 'playbook.json'
      validator = Draft7Validator(store[uri], resolver=RefResolver(uri, store[uri], store))
      for line in open(sys.argv[2], encoding='utf-8'):
          for error in list(validator.iter_errors(json.loads(line)))[:5]:
              print(list(error.path)[:6], error.message[:200])
      """
    let exports = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).jsonl")
    defer { try? FileManager.default.removeItem(at: exports) }
    try Data(lines.utf8).write(to: exports)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-W", "ignore", "-c", script, folder, exports.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let complaints = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(complaints == "")
    #expect(process.terminationStatus == 0)
  }
}

extension JSON {
  /// The member called `key` of an object.
  subscript(key: String) -> JSON? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }
}
