/// Random choices that are the same for the same seed (SplitMix64, Steele et al., 2014).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Dice that fall the same way for every `seed`.
  init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number in `range`.
  mutating func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of `choices`; nil where there are none.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice? { choices.randomElement(using: &self) }
}
