/// The up to three of `candidates` that somebody may have meant by `typed`, best first.
public func nearest(to typed: String, in candidates: [String]) -> [String] {
  let wanted = Array(typed.lowercased().unicodeScalars.prefix(64))
  let ranked = candidates.map { candidate in
    (candidate, editDistance(wanted, Array(candidate.lowercased().unicodeScalars.prefix(64))))
  }
  return ranked.filter { $0.1 <= max(2, wanted.count / 2) }
    .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    .prefix(3).map(\.0)
}

/// Levenshtein distance: insertions, deletions and replacements between two texts.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var row = Array(0...right.count)
  for (line, scalar) in left.enumerated() {
    var diagonal = row[0]
    row[0] = line + 1
    for (column, other) in right.enumerated() {
      let above = row[column + 1]
      row[column + 1] = min(
        above + 1, row[column] + 1, diagonal + (scalar == other ? 0 : 1))
      diagonal = above
    }
  }
  return row[right.count]
}
