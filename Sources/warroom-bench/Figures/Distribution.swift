/// Many measurements of one thing, in milliseconds.
struct Distribution: Encodable {
  /// How many there were.
  let count: Int
  /// The smallest.
  let min: Double
  /// Half of them took at most this long.
  let median: Double
  /// Ninety-nine of a hundred took at most this long; of fewer than a hundred, all of them.
  let p99: Double
  /// The largest.
  let max: Double

  /// The distribution of `times`, milliseconds.
  ///
  /// - Throws: `Failure` where there are none.
  init(_ times: [Double]) throws {
    let sorted = times.sorted()
    guard let first = sorted.first, let last = sorted.last else {
      throw Failure("nothing measured")
    }
    func quantile(_ share: Double) -> Double {
      let rank = (share * Double(sorted.count)).rounded(.up)
      return sorted[Swift.min(sorted.count, Swift.max(1, Int(rank))) - 1].rounded(places: 3)
    }
    count = sorted.count
    min = first.rounded(places: 3)
    median = quantile(0.5)
    p99 = quantile(0.99)
    max = last.rounded(places: 3)
  }
}

extension Double {
  /// This number with at most `places` decimals: more of them would claim what no clock here says.
  func rounded(places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return (self * scale).rounded() / scale
  }
}
