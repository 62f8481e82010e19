import Testing

extension WholeProgram {
  /// Stars decide what the post-mortem tells.
  struct StarredStoryTests {
    @Test func `where somebody starred entries, the post-mortem tells those and no others`() throws
    {
      let room = try TemporaryRoom.practice()
      func say(_ text: String) throws -> String {
        let said = try room.warroom("say", text, as: "alice")
        let number = said.output.drop { $0 != "#" }.dropFirst().prefix { $0.isNumber }
        return String(number)
      }
      let kept = try say("the door stood open since Friday")
      _ = try say("coffee is out")
      #expect(try room.warroom("star", kept, as: "alice").status == 0)
      let story = try room.warroom("postmortem", "--lang", "en", as: "alice")
      #expect(story.output.contains("the door stood open since Friday"))
      #expect(!story.output.contains("coffee is out"))
      #expect(try room.warroom("star", kept, "--off", as: "alice").status == 0)
      let others = try room.warroom("postmortem", "--lang", "en", as: "alice")
      #expect(!others.output.contains("the door stood open since Friday"))
      // Nobody has starred anything in an incident of its own.
      let opened = try room.warroom("open", "Another one", "--json", as: "alice")
      let incident = try #require(opened.output.firstMatch(of: /IR-\d+-\d+/)).output.description
      #expect(
        try room.warroom("say", "coffee is out", "--incident", incident, as: "alice").status == 0)
      let whole = try room.warroom("postmortem", "--incident", incident, as: "alice")
      #expect(whole.output.contains("coffee is out"))
    }
  }
}
