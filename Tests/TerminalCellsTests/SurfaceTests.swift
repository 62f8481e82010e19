import SafeText
import TerminalCells
import Testing

struct SurfaceTests {
  @Test func `text lands in its columns and says how many it took`() {
    var surface = Surface(width: 20, height: 2)
    let used = surface.write("[>] 隔離 host", row: 0, column: 1, role: .selected)
    surface.write("@mina", row: 0, column: 15, role: .muted)
    #expect(used == 13)
    #expect(surface.lines == [" [>] 隔離 host @mina", ""])
    #expect(surface.roleLines == [".SSSSSSSSSSSSS.mmmmm", ""])
  }

  @Test(arguments: -8...20)
  func `a wide text at any column is clipped without breaking a glyph`(column: Int) {
    var surface = Surface(width: 10, height: 1)
    surface.fill(with: ".")
    surface.write("隔離調査", row: 0, column: column)
    #expect(hasWholeGlyphs(surface))
    var expected = Array(repeating: ".", count: 10)
    for (index, glyph) in "隔離調査".enumerated() {
      let (left, right) = (column + 2 * index, column + 2 * index + 1)
      let fits = left >= 0 && right < 10
      if (0..<10).contains(left) { expected[left] = fits ? String(glyph) : " " }
      if (0..<10).contains(right) { expected[right] = fits ? "" : " " }
    }
    #expect((0..<10).map { surface[0, $0].glyph.text } == expected)
  }

  @Test func `what is overwritten by half leaves a blank, on either side`() {
    var surface = Surface(width: 6, height: 1)
    surface.write("隔離調", row: 0, column: 0)
    surface.write("x", row: 0, column: 1)
    surface.write("y", row: 0, column: 4)
    #expect(surface.lines == [" x離y"])
    surface.write("査", row: 0, column: 1)
    #expect(surface.lines == [" 査 y"])
    #expect(hasWholeGlyphs(surface))
  }

  @Test func `a limit cuts, and marks the cut if asked`() {
    var surface = Surface(width: 12, height: 3)
    #expect(surface.write("incident", row: 0, column: 2, limit: 5) == 5)
    #expect(surface.write("incident", row: 1, column: 2, limit: 5, clip: .mark) == 5)
    #expect(surface.write("隔離調査", row: 2, column: 2, limit: 6, clip: .mark) == 5)
    #expect(surface.lines == ["  incid", "  inci~", "  隔離~"])
    surface.glyphs = .unicode
    surface.write("incident", row: 1, column: 8, clip: .mark)
    #expect(surface.lines[1] == "  inci~ inc…")
  }

  @Test func `a limit of any size is clipped at the edge`() {
    var surface = Surface(width: 6, height: 1)
    #expect(surface.write("incident", row: 0, column: 2, limit: Int.max) == 4)
    #expect(surface.write("incident", row: 0, column: 2, limit: Int.min) == 0)
    surface.paint(.alarm, row: 0, column: 4, length: Int.max)
    surface.paint(.good, row: 0, column: 3, length: Int.min)
    #expect(surface.lines == ["  inci"])
    #expect(surface.roleLines == ["....AA"])
  }

  @Test func `where only ASCII can be shown, other characters are spelt out, in regions too`() {
    var surface = Surface(width: 24, height: 2)
    surface.isASCII = true
    let used = surface.write("é\("\u{1B}") ok", row: 0, column: 0)
    surface.region(row: 1, column: 2, height: 1, width: 9) { pane in
      _ = pane.write("隔離", row: 0, column: 0, clip: .mark)
    }
    #expect(surface.lines == ["\\u{e9}^[ ok", "  \\u{9694}~"])
    #expect(used == 11)
  }

  @Test func `random writing never breaks a glyph nor crashes`() {
    var random = RandomNumbers(seed: 5)
    let texts: [PlainText] = ["隔", "ab", "離x調", "e\u{301}", "👩‍🚒", "~"]
    for _ in 0..<300 {
      let (width, height) = (random.next(below: 9), random.next(below: 4))
      var surface = Surface(width: width, height: height)
      for _ in 0..<20 {
        let text = texts[random.next(below: texts.count)]
        let (row, column) = (random.next(below: 8) - 2, random.next(below: 16) - 4)
        switch random.next(below: 6) {
        case 0: surface.fill(row: row, column: column, height: 2, width: 3, with: text)
        case 1: surface.box(row: row, column: column, height: 3, width: 4, title: text)
        case 2: surface.paint(.alarm, row: row, column: column, length: 3)
        case 3:
          surface.region(row: row, column: column, height: 2, width: 5) {
            $0.write(text, row: 0, column: 1)
            $0.cursor = (1, 1)
          }
        case 4: surface.bar(row: row, column: column, length: 5, done: column, of: 3)
        default: surface.write(text, row: row, column: column, limit: random.next(below: 5))
        }
      }
      #expect(hasWholeGlyphs(surface))
    }
  }

  @Test func `surfaces without a cell and negative sizes are empty`() {
    var surface = Surface(width: -3, height: 5)
    surface.write("x", row: 0, column: 0)
    surface.box(row: 0, column: 0, height: 5, width: 5)
    #expect(surface.width == 0 && surface.height == 5 && surface.lines == ["", "", "", "", ""])
    #expect(Surface(width: 5, height: -1).lines == [])
  }

  @Test func `every wide cell has its other half and nothing else claims one`() {
    var surface = Surface(width: 4, height: 1)
    surface.write("隔離", row: 0, column: 0)
    #expect(hasWholeGlyphs(surface))
    #expect(surface[0, 1].isContinuation && surface[0, 1].glyph.text.isEmpty)
    #expect(surface[9, 9].glyph.text == " ")
  }

  @Test func `surfaces are equal if they look the same and the cursor is at the same place`() {
    var left = Surface(width: 4, height: 1)
    var right = left
    #expect(left == right)
    left.cursor = (0, 1)
    #expect(left != right)
    right.cursor = (0, 1)
    #expect(left == right)
    right.paint(.alarm, row: 0)
    #expect(left != right)
  }

  private func hasWholeGlyphs(_ surface: Surface) -> Bool {
    for row in 0..<surface.height {
      for column in 0..<surface.width {
        let cell = surface[row, column]
        let width =
          cell.isContinuation ? 1 : TextWidth.cells(of: PlainText(untrusted: cell.glyph.text))
        let isFollowed = column + 1 < surface.width && surface[row, column + 1].isContinuation
        if cell.isContinuation, column == 0 || surface[row, column - 1].isContinuation {
          return false
        }
        if !cell.isContinuation, (width == 2) != isFollowed { return false }
      }
    }
    return true
  }
}
