import IncidentCore
import Testing

/// Every threshold at its boundary: the last number that is free and the first that is not.
struct ThresholdTests {
  private func verdict(_ clock: String, _ facts: [String: FactAnswer]) throws -> FactVerdict {
    try Shipped.clock(clock).applies { facts[$0] ?? .bool(false) }
  }

  /// A clock, a number it asks for, the last value that is free, the first that is bound, and what else is known.
  private typealias Boundary = (String, String, Int, Int, [String: FactAnswer])

  private static let boundaries: [Boundary] =
    [
      ("jp-appi-prelim", "persons_max", 1_000, 1_001, [:]),
      ("jp-appi-final", "persons_max", 1_000, 1_001, [:]),
      ("jp-appi-person", "persons_max", 1_000, 1_001, [:]),
      ("jp-my-number-prelim", "my_number_persons", 100, 101, [:]),
      ("jp-my-number-final", "my_number_persons", 100, 101, [:]),
      ("jp-pmark-prelim", "persons_max", 1_000, 1_001, ["privacy_mark": .bool(true)]),
      ("jp-pmark-prelim", "my_number_persons", 100, 101, ["privacy_mark": .bool(true)]),
      ("us-hipaa-hhs", "hipaa_persons", 499, 500, Self.hipaa),
      ("us-hipaa-media", "us_state_persons", 500, 501, Self.hipaa),
      ("us-ca-persons", "ca_persons", 0, 1, ["us_residents": .bool(true)]),
      ("us-ca-ag", "ca_persons", 500, 501, ["us_residents": .bool(true)]),
      ("sg-pdpa-pdpc", "sg_persons", 499, 500, Self.abroad),
      ("kr-pipa-regulator", "kr_persons", 999, 1_000, Self.abroad),
      ("kr-pipa-persons", "kr_persons", 0, 1, Self.abroad),
      (
        "kr-pipa-regulator", "kr_persons", 0, 1,
        Self.abroad.merging(["sensitive": .bool(true)]) { $1 }
      ),
      ("sg-pdpa-assess", "sg_persons", 0, 1, Self.abroad),
      ("jp-appi-entrusted", "persons_max", 1_000, 1_001, ["entrusted": .bool(true)]),
      ("jp-my-number-person", "my_number_persons", 100, 101, [:]),
      ("us-hipaa-hhs-annual", "hipaa_persons", 500, 499, Self.hipaa),
    ]

  @Test(arguments: boundaries)
  func `one person decides`(
    clock: String, fact: String, free: Int, bound: Int, given: [String: FactAnswer]
  ) throws {
    let base = given.merging(Self.nobody) { first, _ in first }
    func at(_ number: Int) throws -> FactVerdict {
      try verdict(clock, base.merging([fact: .int(number)]) { $1 })
    }
    #expect(try at(free) == .no)
    #expect(try at(bound) == .yes)
    #expect(try verdict(clock, base.merging([fact: .unknown]) { $1 }) == .unknown)
  }

  private static let hipaa: [String: FactAnswer] = [
    "hipaa_phi": .bool(true), "us_residents": .bool(true),
  ]

  /// A number that no regime asks for is no person.
  private static let nobody: [String: FactAnswer] = [
    "persons_max": .int(0), "my_number_persons": .int(0), "hipaa_persons": .int(0),
    "us_state_persons": .int(0),
  ]

  private static let abroad: [String: FactAnswer] = ["other_residents": .bool(true)]

  @Test func `no number that decides a clock is left untried at its boundary`() throws {
    let comparison = /([a-z_]+) (?:>=|<=|>|<) [0-9]+/
    for clock in Shipped.regimes.flatMap(\.clocks) {
      let asked = (clock.when ?? "").matches(of: comparison).map { String($0.output.1) }
      let tried = Self.boundaries.filter { $0.0 == clock.id.rawValue }.map(\.1)
      #expect(Set(asked) == Set(tried), "\(clock.id.rawValue)")
    }
  }

  @Test func `certain encryption frees from the report, a possible one does not`() throws {
    let leak: [String: FactAnswer] = ["persons_max": .int(5_000)]
    let clock = "jp-appi-prelim"
    #expect(try verdict(clock, leak) == .yes)
    #expect(try verdict(clock, leak.merging(["encrypted": .unknown]) { $1 }) == .yes)
    #expect(try verdict(clock, leak.merging(["encrypted": .bool(true)]) { $1 }) == .no)
  }

  @Test(arguments: ["sensitive", "property_risk", "wrongful"])
  func `one person is enough for the other three categories`(category: String) throws {
    let facts: [String: FactAnswer] = ["persons_max": .int(1), category: .bool(true)]
    #expect(try verdict("jp-appi-final", facts) == .yes)
  }

  @Test(arguments: ["publicly_visible", "my_number_network", "wrongful"])
  func `one My Number is enough for the other categories`(category: String) throws {
    let facts = Self.nobody.merging(["my_number": .bool(true), category: .bool(true)]) { $1 }
    #expect(try verdict("jp-my-number-final", facts) == .yes)
    #expect(
      try verdict("jp-my-number-final", facts.merging([category: .bool(false)]) { $1 }) == .no)
    let holder = facts.merging(["privacy_mark": .bool(true)]) { $1 }
    #expect(try verdict("jp-pmark-prelim", holder) == .yes)
  }

  @Test func `what the granting body calls serious is reported early, and every incident late`()
    throws
  {
    let holder = Self.nobody.merging(["privacy_mark": .bool(true), "persons_max": .int(1)]) { $1 }
    #expect(try verdict("jp-pmark-prelim", holder) == .no)
    #expect(try verdict("jp-pmark-final", holder) == .yes)
    let serious = holder.merging(["pmark_serious": .bool(true)]) { $1 }
    #expect(try verdict("jp-pmark-prelim", serious) == .yes)
    #expect(try verdict("jp-pmark-final", ["persons_max": .int(5_000)]) == .no)
  }

  @Test(arguments: ["sensitive", "kr_unique_ids", "wrongful"])
  func `one person in Korea is enough for the regulator in three cases`(fact: String) throws {
    let one = Self.abroad.merging(["kr_persons": .int(1)]) { $1 }
    #expect(try verdict("kr-pipa-regulator", one) == .no)
    #expect(try verdict("kr-pipa-regulator", one.merging([fact: .bool(true)]) { $1 }) == .yes)
    #expect(try verdict("kr-pipa-regulator", one.merging([fact: .unknown]) { $1 }) == .unknown)
  }

  @Test func `a certain category decides although the count is unknown`() throws {
    let facts: [String: FactAnswer] = ["persons_max": .unknown, "sensitive": .bool(true)]
    #expect(try verdict("jp-appi-prelim", facts) == .yes)
    let open: [String: FactAnswer] = ["persons_max": .unknown, "sensitive": .unknown]
    #expect(try verdict("jp-appi-prelim", open) == .unknown)
  }

  @Test func `nobody abroad silences the clocks abroad, and not knowing does not`() throws {
    let facts: [String: FactAnswer] = ["sg_persons": .unknown, "sg_harm": .unknown]
    #expect(try verdict("sg-pdpa-pdpc", facts) == .no)
    #expect(
      try verdict("sg-pdpa-pdpc", facts.merging(["other_residents": .unknown]) { $1 }) == .unknown)
    #expect(
      try verdict("sg-pdpa-pdpc", ["sg_persons": .int(500), "other_residents": .unknown]) == .yes)
  }
}
