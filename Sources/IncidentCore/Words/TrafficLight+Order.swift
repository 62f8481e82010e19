extension TrafficLight {
  /// Whether what is marked so travels less far than what is marked `other`.
  public func isStricter(than other: TrafficLight) -> Bool { openness < other.openness }

  /// 0 for the strictest.
  private var openness: Int {
    switch self {
    case .red: 0
    case .amberStrict: 1
    case .amber: 2
    case .green: 3
    case .clear: 4
    }
  }
}
