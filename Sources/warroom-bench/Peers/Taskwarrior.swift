internal import Foundation

/// Taskwarrior with a data directory of its own: the task list people have in a terminal already.
struct Taskwarrior {
  private let program: Program
  private let directory: String

  /// A list of `count` open tasks, numbered from 1, in the new directory `directory`.
  ///
  /// - Throws: `Failure` where taskwarrior is not installed.
  init(tasks count: Int, in directory: String) throws {
    self.directory = directory
    let program = try Program(installed: "task")
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    let settings = "data.location=\(directory)\nconfirmation=no\nverbose=nothing\n"
    try settings.write(toFile: "\(directory)/rc", atomically: true, encoding: .utf8)
    self.program = program.setting("TASKRC", "\(directory)/rc")
    let list = (1...count).map { #"{"description":"Task \#($0)"}"# }.joined(separator: "\n")
    try list.write(toFile: "\(directory)/list", atomically: true, encoding: .utf8)
    guard try self.program.run(["import", "\(directory)/list"]).status == 0 else {
      throw Failure("task import failed")
    }
  }

  /// Ticks task `number` off, as a whole process.
  func tick(_ number: Int) throws -> Ending { try program.run(["\(number)", "done"]) }

  /// How many tasks its file says are done.
  func done() throws -> Int {
    let text = try program.output(["status:completed", "count"], in: directory)
    guard let count = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw Failure("task count: \(text)")
    }
    return count
  }

  /// Begins to print everything it knows, to nowhere.
  func export() throws -> Child { try program.start(["export"]) }
}
