/// A playbook to begin with: all six phases, one or two tasks in each, every field shown once.
public enum PlaybookSkeleton {
  /// The file of a new playbook called `id`, `[a-z0-9-]`, to be reviewed by `day`, `YYYY-MM-DD`.
  ///
  /// It is in the canonical layout and lints without a finding, so that whoever begins with it sees
  /// at once what a change breaks.
  public static func yaml(id: String, reviewBy day: String) -> String {
    template.replacing("ID-OF-THE-PLAYBOOK", with: id).replacing("DAY-OF-REVIEW", with: day)
  }

  /// Whether `id` can be the name of a playbook.
  public static func isName(_ id: String) -> Bool { Slug.isPlaybookName(id) }

  private static let template = """
    # docs/playbook-format.md says what every field means; `warroom playbook lint` what is wrong.
    format: warroom/playbook/1
    id: ID-OF-THE-PLAYBOOK
    version: 0.1.0
    license: CC0-1.0
    languages: [en, ja]
    review_by: DAY-OF-REVIEW
    title:
      en: A new playbook
      ja: 新しいプレイブック
    summary:
      en: Say in one sentence when somebody should take this one.
      ja: どのような場合に使うかを一文で書く。
    incident_types: [data-leak]

    # Who takes part. Every duty of a task must be one of these.
    duties:
      - id: commander
        title:
          en: Commander
          ja: 指揮
      - id: it-operations
        title:
          en: IT operations
          ja: システム運用
      - id: legal
        title:
          en: Legal
          ja: 法務

    # Questions about the incident. Each may stay unknown; "when" of a task asks them.
    facts:
      - id: persons_max
        kind: int
        title:
          en: How many persons may be affected, at most?
          ja: 本人数(最大)は何人か

    phases:
      - id: containment
        tasks:
          - id: C-01
            title:
              en: Stop the flow
              ja: 流出を止める
            guidance:
              en: Close the way out and test it from outside. Done when the test fails.
              ja: 出口を塞ぎ、外部から試す。試行が失敗すれば完了。
            duty: it-operations
            stage: stop
            due: {within: PT1H, from: known}
            undone_by: M-01
            evidence:
              - kind: image
                note:
                  en: The failed test
                  ja: 試行が失敗した画面

      - id: scope
        tasks:
          - id: S-01
            title:
              en: Count the persons
              ja: 本人数を数える
            duty: it-operations
            check: second_person
            due: {within: P1D, from: known}
            points:
              - en: Count persons, not rows
                ja: 行数ではなく人数を数える

      - id: evidence
        tasks:
          # Logs do not wait: in this phase every task says by when and what is kept.
          - id: E-01
            title:
              en: Keep the logs
              ja: ログを保全する
            duty: it-operations
            due: {within: PT8H, from: known}
            evidence:
              - kind: log
              - kind: hash

      - id: notification
        tasks:
          # What goes out cannot be called back: somebody else checks it first.
          - id: N-01
            title:
              en: Tell the persons
              ja: 本人に通知する
            guidance:
              en: Management decides on the text; record the reason.
              ja: 文面は経営が決定し、理由を記録する。
            duty: legal
            helpers: [commander]
            check: second_person
            decision: management
            outgoing: true
            due: {within: P3D, from: known}
            when: persons_max > 0
            after: [S-01]

      - id: publication
        tasks:
          - id: P-01
            title:
              en: Watch the press
              ja: 報道を監視する
            duty: commander
            required: false
            due: {every: P1D, from: N-01}

      - id: post-mortem
        tasks:
          - id: M-01
            title:
              en: Take the temporary measures back
              ja: 一時措置を元に戻す
            duty: it-operations
            due: {within: P30D, from: closed}

    """
}
