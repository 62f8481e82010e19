import Testing

extension WholeProgram {
  /// What whoever looks around in the practice room finds there.
  struct PracticeRoomTests {
    @Test(arguments: [
      (["notice"], ["sent", "to check", "second person"]),
      (["evidence"], ["EV-08", "waits for alice", "dan since"]),
      (["scope"], ["SC-01", "affected", "suspected", "cleared"]),
      (["measure"], ["CM-01", "in effect", "undo by", "requested"]),
      (["enquiry"], ["EQ-03", "[OPEN]", "1 open"]),
      (["sitrep", "list"], ["SR-01", "Next situation report"]),
      (["clock"], ["running", "met", "proposed", "maybe"]),
      (["intake"], ["First report", "unknown"]),
      (["duty"], ["commander          alice"]),
      (["log", "--filter", "star:"], ["DECISION D-01", "C-04 done"]),
      (["log", "--filter", "kind:people"], ["HANDOVER: takes the command from hana"]),
      (["inbox"], ["EV-08"]),
    ])
    func `every view has something true to learn from`(words: [String], shown: [String]) throws {
      let room = try TemporaryRoom.practice()
      let ended = try room.warroom(words, as: "alice")
      #expect(ended.status == 0, "\(ended.errors)")
      for part in shown { #expect(ended.output.contains(part), "\(part) in \(ended.output)") }
    }

    @Test func `the player takes what is handed to them and checks what waits, at once`() throws {
      let room = try TemporaryRoom.practice()
      #expect(try room.warroom("custody", "accept", "EV-08", as: "alice").status == 0)
      #expect(
        try room.warroom("notice", "check", "NT-02", "--version", "2", as: "alice").status == 0)
      #expect(try room.warroom("notice", as: "alice").output.contains("ready"))
      #expect(try room.warroom("verify").status != 4)
    }
  }
}
