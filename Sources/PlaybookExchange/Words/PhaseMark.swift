/// The marks in front of a line that name its phase.
enum PhaseMark {
  /// `[**CONTAINMENT**] text` and `[封じ込め] text`: the place, and the text behind the bracket; nil
  /// where the bracket holds no word of a phase.
  static func bracket(in text: String) -> (place: PhasePlace, rest: String)? {
    let line = text.drop { $0 == "*" || $0 == "_" || $0.isWhitespace }
    guard let first = line.first, "[［【(".contains(first),
      let end = line.prefix(80).firstIndex(where: { "]］】)".contains($0) })
    else { return nil }
    let inside = line[line.index(after: line.startIndex)..<end].trimmed(of: "*").trimmed(of: "_")
    guard inside.utf8.count <= 60, let place = PhaseWords.place(in: inside) else { return nil }
    let rest = line[line.index(after: end)...]
    // `[Containment](page)` is a link, no mark.
    guard !rest.hasPrefix("(") else { return nil }
    return (place, String(rest.drop { "*_:：-– ".contains($0) }))
  }

  /// `(C) Containment`, as battle cards write PICERL.
  static func letter(in title: String) -> PhasePlace? {
    guard title.hasPrefix("("), title.dropFirst(2).hasPrefix(")"),
      let letter = title.dropFirst().first
    else { return nil }
    return PhaseWords.place(ofLetter: letter)
  }
}
