import PlaybookFormat
import Testing
import WarRoomTestSupport

struct ISODurationTests {
  @Test(
    arguments: [
      ("PT1S", 1_000), ("PT30M", 1_800_000), ("PT1H30M", 5_400_000), ("PT12H", 43_200_000),
      ("P1D", 86_400_000), ("P3D", 259_200_000), ("P1DT12H", 129_600_000), ("P2W", 1_209_600_000),
      ("P1DT2H3M4S", 93_784_000), ("PT90M", 5_400_000),
    ] as [(String, Int64)])
  func `a length of time is read in milliseconds`(text: String, milliseconds: Int64) {
    #expect(ISODuration.milliseconds(text) == milliseconds)
  }

  @Test(arguments: [
    "", "P", "PT", "P1DT", "3D", "P1M", "P1Y", "P1Y2M", "PT1D", "P1H", "PT1M1H", "PT1H1H", "P-1D",
    "P1.5D", "PT0.5S", "P0D", "PT0S", "P1D ", " P1D", "p1d", "P1DT1HT1M", "P９D", "P1D\u{301}",
    "P9223372036854775807D", "P99999999999999999999D", "P106751991167DT99H",
  ])
  func `what has no fixed length or another form is refused`(text: String) {
    #expect(ISODuration.milliseconds(text) == nil)
  }

  @Test(
    arguments: [
      (0, "PT0S"), (-5, "PT0S"), (999, "PT0S"), (1_000, "PT1S"), (5_400_000, "PT1H30M"),
      (86_400_000, "P1D"), (129_600_000, "P1DT12H"), (1_209_600_000, "P14D"),
    ] as [(Int64, String)])
  func `there is one way to write a length`(milliseconds: Int64, text: String) {
    #expect(ISODuration.text(milliseconds) == text)
  }

  @Test func `writing and reading gives the same length back`() {
    var generator = SeededGenerator(seed: 8601)
    for _ in 0..<2_000 {
      let milliseconds = Int64.random(in: 1...9_000_000_000, using: &generator) * 1_000
      #expect(ISODuration.milliseconds(ISODuration.text(milliseconds)) == milliseconds)
    }
  }
}
