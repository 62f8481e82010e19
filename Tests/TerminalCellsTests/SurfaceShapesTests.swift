import SafeText
import TerminalCells
import Testing

struct SurfaceShapesTests {
  @Test func `a box frames what is there`() {
    var surface = Surface(width: 12, height: 4)
    surface.write("隔離", row: 1, column: 2)
    surface.box(row: 0, column: 0, height: 4, width: 12, title: "Log")
    #expect(surface.lines == ["+ Log -----+", "| 隔離     |", "|          |", "+----------+"])
    #expect(surface.roleLines[0] == "bhhhhhbbbbbb")
  }

  @Test func `frames of lines are a choice`() {
    var surface = Surface(width: 4, height: 3, glyphs: .unicode)
    surface.box(row: 0, column: 0, height: 3, width: 4)
    #expect(surface.lines == ["┌──┐", "│  │", "└──┘"])
  }

  @Test func `a title too long for its rule is cut with a mark`() {
    var surface = Surface(width: 10, height: 1)
    surface.horizontalRule(row: 0, title: "Containment")
    #expect(surface.lines == ["- Conta~ -"])
  }

  @Test(arguments: [
    (0, 9, "--------"), (1, 9, "#-------"), (8, 9, "#######-"), (9, 9, "########"),
    (4, 8, "####----"), (0, 0, "--------"), (12, 9, "########"), (-1, 9, "--------"),
  ])
  func `a bar is full only when all is done and empty only when nothing is`(
    done: Int, total: Int, shown: String
  ) {
    var surface = Surface(width: 8, height: 1)
    surface.bar(row: 0, column: 0, length: 8, done: done, of: total)
    #expect(surface.lines == [shown])
  }

  @Test func `a region has coordinates of its own and keeps what it does not touch`() {
    var surface = Surface(width: 10, height: 3)
    surface.fill(with: ".")
    let width = surface.region(row: 1, column: 3, height: 1, width: 4) { pane in
      pane.write("too long", row: 0, column: 1)
      pane.cursor = (0, 2)
      return pane.width
    }
    #expect(width == 4)
    #expect(surface.lines == ["..........", "....too...", ".........."])
    #expect(surface.cursor?.row == 1 && surface.cursor?.column == 5)
  }

  @Test func `a region may stick out on every side`() {
    var surface = Surface(width: 4, height: 2)
    surface.region(row: -1, column: -1, height: 9, width: 9) { pane in
      for row in 0..<9 { pane.write("012345678", row: row, column: 0) }
    }
    #expect(surface.lines == ["1234", "1234"])
  }

  @Test func `a region that cuts a wide glyph leaves blanks, not halves`() {
    var surface = Surface(width: 6, height: 1)
    surface.write("隔離調", row: 0, column: 0)
    surface.region(row: 0, column: 1, height: 1, width: 4) { $0.paint(.alarm, row: 0) }
    #expect(surface.lines == ["隔離調"])
    surface.region(row: 0, column: 1, height: 1, width: 4) { $0.fill(with: ".") }
    #expect(surface.lines == [" ...."])
    #expect(surface[0, 5] == surface[9, 9])
  }

  @Test func `paint changes what cells mean and not what they show`() {
    var surface = Surface(width: 6, height: 1)
    surface.write("隔離ab", row: 0, column: 0)
    surface.paint(.selected, row: 0, column: 2, length: 3)
    surface.paint(.alarm, row: 7)
    #expect(surface.lines == ["隔離ab"])
    #expect(surface.roleLines == ["..SSS"])
  }
}
