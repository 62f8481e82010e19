import IncidentCore
import Testing

/// Every threshold at its boundary: the last number that is free and the first that is not.
struct ThresholdTests {
  private func verdict(_ clock: String, _ facts: [String: FactAnswer]) throws -> FactVerdict {
    try Shipped.clock(clock).applies { facts[$0] ?? .bool(false) }
  }

  @Test(
    arguments: [
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
      ("sg-pdpa-pdpc", "sg_persons", 499, 500, ["other_residents": .bool(true)]),
      ("kr-pipa-regulator", "kr_persons", 999, 1_000, ["other_residents": .bool(true)]),
      ("kr-pipa-persons", "kr_persons", 0, 1, ["other_residents": .bool(true)]),
    ] as [(String, String, Int, Int, [String: FactAnswer])])
  func `one person decides`(
    clock: String, fact: String, free: Int, bound: Int, given: [String: FactAnswer]
  ) throws {
    // A number that no regime asks for is no person.
    let numbers = ["persons_max", "my_number_persons", "hipaa_persons", "us_state_persons"]
    let base = given.merging(numbers.map { ($0, FactAnswer.int(0)) }) { first, _ in first }
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

  @Test func `HIPAA's yearly notice is for fewer than 500`() throws {
    let clock = "us-hipaa-hhs-annual"
    #expect(try verdict(clock, Self.hipaa.merging(["hipaa_persons": .int(499)]) { $1 }) == .yes)
    #expect(try verdict(clock, Self.hipaa.merging(["hipaa_persons": .int(500)]) { $1 }) == .no)
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
