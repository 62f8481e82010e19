/// The same random texts on every machine (SplitMix64).
struct RandomText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Up to `most` scalars, most of them from corners where something may go wrong.
  mutating func text(most: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...most, using: &self) {
      let corner = Self.corners[Int.random(in: 0..<Self.corners.count, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: corner, using: &self)) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  private static let corners: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x20...0x7E, 0x22...0x2F, 0x7F...0xA0, 0x300...0x36F, 0x1100...0x11FF,
    0x2000...0x206F, 0x3000...0x30FF, 0x1F1E6...0x1F1FF, 0x1F3F9...0x1F469, 0xFE00...0xFE0F,
    0xE000...0xE001, 0xE0000...0xE01EF, 0x0...0x10FFFF,
  ]
}
