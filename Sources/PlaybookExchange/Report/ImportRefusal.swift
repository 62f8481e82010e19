public import PlaybookFormat

/// Why a foreign file was not imported. Nothing of it was.
public struct ImportRefusal: Error, Hashable, Sendable {
  /// What stands against it.
  public enum Problem: Hashable, Sendable {
    /// Over 5 MiB.
    case tooLarge(bytes: Int)
    /// Not UTF-8; the encoding, where it can be told.
    case encoding(String?)
    /// A NUL, written or escaped.
    case nul
    /// Nothing in it.
    case empty
    /// Not what its format looks like.
    case syntax(String)
    /// Nested deeper than is read.
    case tooDeep(limit: Int)
    /// More values than are read.
    case tooManyValues(limit: Int)
    /// More lines than are read.
    case tooManyLines(limit: Int)
    /// A name that stands twice in one object.
    case duplicateKey(String)
    /// Half of a surrogate pair.
    case loneSurrogate
    /// A list where an object should be, and the like.
    case wrongShape(String, expected: Shape)
    /// A required field is not there.
    case missing(String)
    /// No format is recognised in it.
    case unknownFormat
    /// It is a playbook of ours already.
    case alreadyOurs
    /// A version that is not read.
    case version(String)
    /// Something known that is no checklist, by its name.
    case noChecklist(String)
    /// No task was found.
    case noTasks
    /// More tasks than a playbook has.
    case tooManyTasks(limit: Int)
    /// The playbook would be larger than a playbook may be.
    case resultTooLarge
    /// Several files of a format that has one.
    case severalFiles
    /// What the reader of playbooks or of YAML found.
    case finding(Finding)
    /// What was found in one of several files.
    indirect case refusal(ImportRefusal)
  }

  /// The shapes a value can have.
  public enum Shape: String, Hashable, Sendable {
    case text, list, object
  }

  /// What stands against it.
  public var problem: Problem
  /// The file, as people know it.
  public var file: String
  /// Where; nil where it is about the whole file.
  public var position: Position?

  init(_ problem: Problem, file: String, at position: Position? = nil) {
    self.problem = problem
    self.file = file
    self.position = position
  }
}
