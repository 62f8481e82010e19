public import IncidentCore

/// Puts a playbook file into the canonical layout and keeps its comments.
///
/// A comment belongs to what stands below it or, behind a value, on its line. It goes where that
/// goes; where that is left out because it said the usual, to what comes next.
public enum CanonicalLayout {
  /// A file in its layout.
  public struct Result: Hashable, Sendable {
    /// The file, ending in a line end.
    public var text: String
    /// How many comments it has, which is as many as before.
    public var comments: Int
  }

  /// The canonical file of the playbook or overlay in `bytes`, which reads as `playbook`; nil where
  /// it is none.
  public static func text(of bytes: [UInt8], playbook: Playbook) -> Result? {
    var log = FindingLog(file: playbook.id)
    guard let source = try? SourceText(bytes), let old = YAMLTree.read(bytes, log: &log) else {
      return nil
    }
    let canonical =
      old["extends"] == nil
      ? PlaybookWriter.yaml(for: playbook) : OverlayWriter.yaml(of: old, laid: playbook)
    guard let new = YAMLTree.read(Array(canonical.utf8), log: &log) else { return nil }
    let comments = StructureScan.comments(in: source)
    var sheet = Sheet(lines: canonical, places: Landmarks(new))
    let marks = Landmarks(old)
    for comment in comments { sheet.put(comment, by: marks) }
    return Result(text: sheet.text, comments: comments.count)
  }
}

/// The paths of a file's values and the lines they begin on.
private struct Landmarks {
  /// Paths in the order of the file.
  private(set) var paths: [(path: String, line: Int)] = []
  private(set) var lines: [String: Int] = [:]

  init(_ tree: YAMLTree) { add(tree, "") }

  private mutating func add(_ tree: YAMLTree, _ path: String) {
    switch tree {
    case .text: break
    case .list(let items, _):
      for (index, item) in items.enumerated() {
        note("\(path)/\(index)", item.position.line)
        add(item, "\(path)/\(index)")
      }
    case .fields(let fields, _):
      for field in fields {
        note("\(path)/\(field.name)", field.position.line)
        add(field.value, "\(path)/\(field.name)")
      }
    }
  }

  private mutating func note(_ path: String, _ line: Int) {
    paths.append((path, line))
    lines[path] = line
  }
}

/// The lines of the canonical file while comments are put between them.
private struct Sheet {
  private var lines: [String]
  private let places: Landmarks
  private var above: [Int: [String]] = [:]
  private var behind: [Int: [String]] = [:]
  private var atEnd: [String] = []

  init(lines: String, places: Landmarks) {
    self.lines = lines.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    if self.lines.last == "" { self.lines.removeLast() }
    self.places = places
  }

  mutating func put(_ comment: YAMLComment, by marks: Landmarks) {
    // On its own line, the first thing below; behind a value, the last thing that begins there.
    let own = marks.paths.last { $0.line == comment.line }
    if !comment.isAlone, let own, let line = places.lines[own.path] {
      behind[line, default: []].append(comment.text)
    } else if let line = lineBelow(comment.line, in: marks) {
      above[line, default: []].append(comment.text)
    } else {
      atEnd.append(comment.text)
    }
  }

  /// Where what stands at `line` or below it has gone.
  private func lineBelow(_ line: Int, in marks: Landmarks) -> Int? {
    for mark in marks.paths where mark.line >= line {
      if let line = places.lines[mark.path] { return line }
    }
    return nil
  }

  var text: String {
    var result: [String] = []
    for (index, line) in lines.enumerated() {
      let indent = String(line.prefix { $0 == " " })
      result += (above[index + 1] ?? []).map { indent + $0 }
      result.append(([line] + (behind[index + 1] ?? [])).joined(separator: "  "))
    }
    return (result + atEnd).joined(separator: "\n") + "\n"
  }
}
