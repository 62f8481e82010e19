/// Questions about moments that only people know, which every room can answer whatever its playbook
/// asks: `warroom fact set contained_at 14:20`.
public enum MilestoneQuestion {
  /// When it began.
  public static let occurred = question(
    "occurred_at", "When did it happen?", "いつ発生したか")
  /// When somebody or something first noticed.
  public static let detected = question(
    "detected_at", "When was it first noticed?", "いつ検知したか")
  /// When the damage could not go on.
  public static let contained = question(
    "contained_at", "When was it contained?", "いつ封じ込めたか")
  /// When the persons concerned had been told.
  public static let personsNotified = question(
    "persons_notified_at", "When were the persons concerned notified?", "いつ本人へ通知したか")

  /// All of them.
  public static let all = [occurred, detected, contained, personsNotified]

  private static func question(_ id: String, _ en: String, _ ja: String) -> FactDefinition {
    FactDefinition(id: id, kind: .date, title: LocalizedText(en: en, ja: ja))
  }
}
