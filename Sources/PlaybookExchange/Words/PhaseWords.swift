internal import IncidentCore

/// The words by which headings, groups and brackets of other playbooks are matched with our phases:
/// the one table of all importers.
///
/// PICERL (SANS) and RE&CT, NIST SP 800-61r2 and the AWS playbooks, CACAO 2.0 playbook types, the
/// six steps of IPA's 情報漏えい発生時の対応ポイント集, and what else real files say.
enum PhaseWords {
  /// Which words stand for which place. Inside a text the earliest word counts, and of words that
  /// begin together the longest.
  static let table: [(place: PhasePlace, words: [String])] = [
    (
      .phase(.containment, .stop),
      [
        "containment", "contain", "isolate", "isolation", "quarantine", "block", "disconnect",
        "mitigation", "mitigate", "first response", "封じ込め", "遮断", "隔離", "停止", "初動対応", "抑制",
        "endiguement", "confinement",
      ]
    ),
    (
      .phase(.containment, .remove),
      [
        "eradication", "eradicate", "remediation", "remediate", "removal", "remove", "根絶", "駆除",
        "除去", "éradication", "remédiation",
      ]
    ),
    (
      .phase(.containment, .restore),
      ["recovery", "recover", "restore", "restoration", "復旧", "回復", "rétablissement"]
    ),
    (
      .phase(.scope, nil),
      [
        "identification", "identify", "detection", "detect", "analysis", "analyze", "analyse",
        "investigation", "investigate", "triage", "assess", "assessment", "scope", "scoping",
        "発見", "特定", "検知", "検出", "分析", "調査", "影響範囲",
      ]
    ),
    (
      .phase(.evidence, nil),
      [
        "evidence", "forensics", "forensic", "preserve", "preservation", "acquisition", "証拠", "ログ",
        "保全", "フォレンジック",
      ]
    ),
    (
      .phase(.notification, nil),
      [
        "notification", "notify", "communication", "communications", "communicate", "reporting",
        "report to", "escalation", "escalate", "通知", "報告", "連絡", "届出",
      ]
    ),
    (
      .phase(.publication, nil),
      [
        "publication", "publish", "public relations", "public statement", "press", "media",
        "disclosure", "公表", "広報", "プレス", "お知らせ",
      ]
    ),
    (
      .phase(.postMortem, nil),
      [
        "lessons learned", "lessons learnt", "lesson learned", "aftermath", "post-incident",
        "post incident", "postmortem", "post-mortem", "post mortem", "retrospective",
        "incident closure", "follow-up", "improvement", "事後対応", "事後検証", "事後活動", "事後",
        "インシデント後", "再発防止", "教訓", "振り返り", "capitalisation",
      ]
    ),
    (
      .readiness,
      [
        "preparation", "prepare", "readiness", "prevention", "準備", "備え", "訓練", "préparation",
      ]
    ),
  ]

  /// Headings over what is to be looked up and not to be done.
  static let reference = [
    "reference", "references", "appendix", "glossary", "table of contents", "further reading",
    "additional resources", "resources", "example", "examples", "about", "参考", "付録", "用語", "目次",
  ]

  /// The place of the activities of CACAO 2.0 (section 3.1.2).
  static let activities: [String: PhasePlace] = [
    "restrict-access": .phase(.containment, .stop),
    "disconnect-system": .phase(.containment, .stop),
    "configure-systems": .phase(.containment, .stop),
    "eliminate-risk": .phase(.containment, .remove),
    "revert-system": .phase(.containment, .restore),
    "restore-data": .phase(.containment, .restore),
    "restore-capabilities": .phase(.containment, .restore),
    "scan-system": .phase(.scope, nil),
    "match-indicator": .phase(.scope, nil),
    "analyze-collected-data": .phase(.scope, nil),
    "identify-indicators": .phase(.scope, nil),
    "scan-vulnerabilities": .phase(.scope, nil),
    "map-network": .phase(.scope, nil),
    "collect-evidence": .phase(.evidence, nil),
    "compose-content": .phase(.notification, nil),
    "deliver-content": .phase(.notification, nil),
    "identify-audience": .phase(.notification, nil),
    "identify-channel": .phase(.notification, nil),
    "publish-content": .phase(.publication, nil),
    "lessons-learned": .phase(.postMortem, nil),
    "analyze-engagement-results": .phase(.postMortem, nil),
    "prepare-engagement": .readiness,
  ]

  /// The place of the playbook types of CACAO 2.0 (section 3.1.1).
  static let types: [String: PhasePlace] = [
    "mitigation": .phase(.containment, .stop),
    "remediation": .phase(.containment, .remove),
    "detection": .phase(.scope, nil),
    "investigation": .phase(.scope, nil),
    "notification": .phase(.notification, nil),
    "prevention": .phase(.postMortem, nil),
  ]
}
