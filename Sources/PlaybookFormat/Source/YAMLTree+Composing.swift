internal import Yams

extension YAMLTree {
  /// The only document of `text`; nil, with the reasons in `log`, where it is not a plain tree.
  static func compose(_ text: SourceText, log: inout FindingLog) -> YAMLTree? {
    do {
      // No resolver: `no`, `1e3` and dates stay the text they are.
      let parser = try Parser(yaml: text.string, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        log.add(.empty, at: .start)
        return nil
      }
      var composer = Composer(log: log)
      // The parser owns the anchors; without it every node would say that it has none.
      let tree = withExtendedLifetime(parser) { composer.tree(of: root, depth: 0) }
      log = composer.log
      return log.hasErrors ? nil : tree
    } catch let error as YamlError {
      let (complaint, position) = error.complaint(in: text)
      log.add(complaint, at: position)
    } catch {
      log.add(.syntax("\(error)"), at: .start)
    }
    return nil
  }
}

/// Turns the nodes of the YAML reader into our own tree and counts them.
private struct Composer {
  var log: FindingLog
  var nodes = 0

  mutating func tree(of node: Node, depth: Int) -> YAMLTree? {
    let position = Position(node.mark)
    nodes += 1
    guard nodes <= YAMLTree.mostNodes else {
      if nodes == YAMLTree.mostNodes + 1 { log.add(.tooManyNodes, at: position) }
      return nil
    }
    guard depth <= YAMLTree.deepest else {
      log.add(.tooDeep, at: position)
      return nil
    }
    // The scan has refused these already; an anchor that slipped by must not be followed.
    guard node.anchor == nil else {
      log.add(.anchor, at: position)
      return nil
    }
    switch node {
    case .scalar(let scalar): return text(scalar.string, at: position)
    case .sequence(let sequence):
      var items: [YAMLTree] = []
      for item in sequence {
        if let item = tree(of: item, depth: depth + 1) { items.append(item) }
      }
      return .list(items, position)
    case .mapping(let mapping):
      var fields: [YAMLField] = []
      for (key, value) in mapping {
        if let field = field(key, value, depth: depth) { fields.append(field) }
      }
      return .fields(fields, position)
    case .alias:
      log.add(.alias, at: position)
      return nil
    }
  }

  private mutating func field(_ key: Node, _ value: Node, depth: Int) -> YAMLField? {
    let position = Position(key.mark)
    guard case .scalar(let name) = key, name.anchor == nil else {
      log.add(.complexKey, at: position)
      return nil
    }
    guard case .text(let name, _) = text(name.string, at: position),
      let value = tree(of: value, depth: depth + 1)
    else { return nil }
    return YAMLField(name: name, position: position, value: value)
  }

  /// Escapes such as `"\e"` can still make characters that the file itself did not contain.
  private mutating func text(_ string: String, at position: Position) -> YAMLTree {
    for scalar in string.unicodeScalars {
      if let complaint = Complaint.unwelcome(scalar, inFile: false) {
        log.add(complaint, at: position)
        break
      }
    }
    return .text(string, position)
  }
}

extension Position {
  fileprivate init(_ mark: Mark?) {
    self = mark.map { Position(line: $0.line, column: $0.column) } ?? .start
  }
}

extension YamlError {
  /// The error as one of ours, with its place.
  fileprivate func complaint(in text: SourceText) -> (Complaint, Position) {
    switch self {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      if problem.contains("nesting") { return (.tooDeep, Position(mark)) }
      // What is never closed is wrong where it was opened, not where the file ends.
      let isUnclosed = problem.contains("end of stream")
      if isUnclosed, let context { return (.syntax(problem), Position(context.mark)) }
      return (.syntax(problem), Position(mark))
    case .composer(_, let problem, let mark, _):
      if problem.contains("alias") { return (.alias, Position(mark)) }
      return (.severalDocuments, Position(mark))
    case .duplicatedKeysInMapping(let names, let context):
      return (.duplicateKey(names.first ?? ""), Position(context.mark))
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      return (.syntax(problem), .start)
    case .no, .memory, .dataCouldNotBeDecoded: return (.syntax("unreadable"), .start)
    }
  }
}
