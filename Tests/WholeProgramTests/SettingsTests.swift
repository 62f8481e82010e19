import Testing

extension WholeProgram {
  /// The settings of the room by command.
  struct SettingsTests {
    @Test func `an admin sets a setting and the room's record keeps it`() throws {
      let room = try TemporaryRoom.practice()
      #expect(try room.warroom("setting", as: "alice").output.contains("idle-lock        30m"))
      #expect(try room.warroom("setting", "set", "idle-lock", "10m", as: "alice").status == 0)
      #expect(try room.warroom("setting", "--json", as: "bob").output.contains(#""value":"10m""#))
      #expect(try room.warroom("verify").status == 0)
      let refused = try room.warroom("setting", "set", "idle-lock", "5m", as: "bob")
      #expect(refused.status == 1)
      #expect(refused.errors.contains("Only an admin") && refused.errors.contains("alice"))
      let bad = try room.warroom("setting", "set", "idle-lock", "5s", as: "alice")
      #expect(bad.errors.contains("off, 10s-12h"))
    }
  }
}
