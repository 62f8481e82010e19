import Testing

extension WholeProgram {
  /// What waits for a member, asked for by command.
  struct NoticesTests {
    @Test func `notices name what waits for a member until the room has moved on`() throws {
      let room = try TemporaryRoom.practice()
      #expect(try room.warroom("assign", "C-09", "dan", as: "alice").status == 0)
      let listed = try room.warroom("inbox", as: "dan")
      #expect(listed.output.contains("* "))
      #expect(listed.output.contains("C-09 is yours now, given by alice"))
      #expect(try room.warroom("notices", as: "dan").output == listed.output)
      #expect(try room.warroom("inbox", "--seen", as: "dan").status == 0)
      #expect(try !room.warroom("inbox", as: "dan").output.contains("* "))
      let json = try room.warroom("inbox", "--json", as: "dan").output
      #expect(json.contains(#""notice":"assigned""#) && json.contains(#""new":false"#))
      #expect(try room.warroom("start", "C-09", as: "dan").status == 0)
      #expect(try !room.warroom("inbox", as: "dan").output.contains("C-09 is yours"))
    }
  }
}
