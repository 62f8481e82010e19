import IncidentCore
import PlaybookFormat
import Testing
import WarRoomTestSupport

/// Overlays of every shape over playbooks of every shape.
struct OverlayPropertyTests {
  @Test(arguments: UInt64(0)..<12)
  func `an overlay lays what it says over any playbook, and its result comes round`(seed: UInt64)
    throws
  {
    var random = RandomOverlay(seed: seed)
    for _ in 0..<5 {
      let made = random.next()
      let base = Array(PlaybookWriter.yaml(for: made.base).utf8)
      let reader = PlaybookReader { _ in .file(base, name: "base.yaml") }
      let reading = reader.read(Array(made.text.utf8), file: "overlay.yaml")
      let playbook = try #require(
        reading.playbook,
        "\(reading.findings.map { $0.text(in: .english) })\n\(made.text)")
      #expect(playbook == made.result)

      // The whole of it stands alone.
      let alone = PlaybookReader().read(
        Array(PlaybookWriter.yaml(for: playbook).utf8), file: "whole.yaml")
      #expect(alone.playbook == playbook)

      // And the overlay in its own layout lays the same.
      let layout = try #require(
        CanonicalLayout.text(of: Array(made.text.utf8), playbook: playbook))
      let again = reader.read(Array(layout.text.utf8), file: "overlay.yaml")
      #expect(
        again.playbook == playbook,
        "\(again.findings.map { $0.text(in: .english) })\n\(layout.text)"
      )
      #expect(
        CanonicalLayout.text(of: Array(layout.text.utf8), playbook: playbook)?.text == layout.text)
    }
  }
}
