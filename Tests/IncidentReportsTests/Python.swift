import Foundation

/// Another program's view of what we wrote.
enum Python {
  /// Runs `script`, in which `text` is the report and csv, io and json are there, and gives what it
  /// printed.
  static func run(_ script: String, on report: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(report.utf8).write(to: file)
    let head = "import csv, io, json, sys\ntext = open(sys.argv[1], 'rb').read().decode('utf-8')\n"
    return try Command.run("/usr/bin/env", ["python3", "-c", head + script, file.path])
  }
}

/// A program of the system.
enum Command {
  /// Runs it and gives what it printed.
  static func run(_ path: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
