import Foundation

/// The readers that other people wrote, in a Python environment inside the clone. It is made once from
/// PyPI; where that cannot be reached the tests say so and are passed over.
enum Validators {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Validators")
  private static let environment = here.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: ".build/validators")

  /// Whether they are there.
  static let areThere: Bool = {
    let made = try? Command.ending(
      "/bin/sh", [here.appending(path: "prepare.sh").path, environment.path])
    if made?.status == 0 { return true }
    print("No validators: \(made?.output ?? "prepare.sh could not be run")")
    return false
  }()

  /// What is wrong with `report`, which is in `format` and of `entries` entries; empty where nothing
  /// is.
  static func objection(to report: String, in format: String, entries: Int) throws -> String {
    try withFile(report, named: "report." + (suffixes[format] ?? format)) { path in
      let ended = try Command.ending(
        environment.appending(path: "bin/python").path,
        [here.appending(path: "validate.py").path, format, path, "\(entries)"])
      return ended.status == 0 ? "" : String(ended.output.suffix(1_500))
    }
  }

  /// What a browser has to say about a page, and whether it is content.
  static func browse(
    _ page: String, entries: Int, with chromium: String
  ) throws -> (status: Int32, output: String) {
    let axe = environment.appending(path: "lib")
    let script = FileManager.default.enumerator(atPath: axe.path)?
      .compactMap { $0 as? String }.first { $0.hasSuffix("axe_core_python/axe.min.js") }
    return try withFile(page, named: "page.html") { path in
      try Command.ending(
        areThere ? environment.appending(path: "bin/python").path : "/usr/bin/python3",
        [here.appending(path: "browse.py").path, chromium, path, "\(entries)"]
          + (script.map { [axe.appending(path: $0).path] } ?? []))
    }
  }

  /// Timesketch's readers look at the name of the file.
  private static let suffixes = ["timesketch": "jsonl", "timesketch-csv": "csv"]

  private static func withFile<Value>(
    _ text: String, named name: String, _ body: (String) throws -> Value
  ) throws -> Value {
    let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appending(path: name)
    try Data(text.utf8).write(to: file)
    return try body(file.path)
  }
}

extension Command {
  /// Runs a program and gives its status and all it said.
  static func ending(
    _ path: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
