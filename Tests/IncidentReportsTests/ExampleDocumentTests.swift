import Foundation
import Testing

/// The documents of the example incident, read as a stranger reads them. `scripts/example-incident`
/// makes them anew.
struct ExampleDocumentTests {
  /// A question, and words that must stand in the answer in each language.
  struct Question: Sendable {
    var asked: String
    var english: [String]
    var japanese: [String]
  }

  static let questions = [
    Question(
      asked: "What left, and of how many persons?",
      english: ["12400", "names, addresses, telephone numbers and purchases"],
      japanese: ["12400", "氏名、住所、電話番号、購入履歴"]),
    Question(
      asked: "When did it happen, who noticed it, when, and how?",
      english: ["| Occurred | 2026-11-18 22:14 JST", "| Detected | 2026-11-20 08:57 JST"],
      japanese: ["| 発生 | 2026-11-18 22:14 JST", "| 検知 | 2026-11-20 08:57 JST"]),
    Question(
      asked: "When did the organisation know, when was it contained, how long did that take?",
      english: ["| Contained | 2026-11-20 10:04 JST (01:04Z) | 46 min | 1 h 2 min |"],
      japanese: ["| 封じ込め | 2026-11-20 10:04 JST (01:04Z) | 46分 | 1時間2分 |"]),
    Question(
      asked: "Who closed the leaking path, and by doing what?",
      english: ["| IT operations | C-04 done: 共有リンクを失効"],
      japanese: ["| システム運用 | C-04 を完了: 共有リンクを失効"]),
    Question(
      asked: "What was decided about the shop, by whom, why, and who was against it?",
      english: ["| D-01 |", "流出経路は共有リンクだけで、サイトは無関係", "営業: 念のため止めたい | Management |"],
      japanese: ["| D-01 |", "流出経路は共有リンクだけで、サイトは無関係", "営業: 念のため止めたい | 経営 |"]),
    Question(
      asked: "What stood still, for how long, and what did it wait for?",
      english: ["| Blocked: 人事システムの管理者が不在(退職者一覧が出せない) | 1 ×, 1 h |"],
      japanese: ["| 停滞: 人事システムの管理者が不在(退職者一覧が出せない) | 1回、1時間 |"]),
    Question(
      asked: "What did a second person send back, and why?",
      english: ["checked C-08: NOT right: 一覧に業務委託の2件がない", "sent back: 1"],
      japanese: ["C-08 を確認: 差し戻し: 一覧に業務委託の2件がない", "差し戻し 1件"]),
    Question(
      asked: "Who led, from when to when?",
      english: ["| Commander | Scribe | 2026-11-20 16:42 JST | 2026-11-21 08:09 JST |"],
      japanese: ["| 指揮 | 記録 | 2026-11-20 16:42 JST | 2026-11-21 08:09 JST |"]),
    Question(
      asked: "When was the authority told, with which receipt, and how much time was left?",
      english: ["2026-1187", "met, 12 h 44 min left"],
      japanese: ["2026-1187", "期限内(残り 12時間44分)"]),
    Question(
      asked: "When were the persons told, and by which way?",
      english: ["| Persons notified | 2026-11-25 11:00 JST", "メール、届かない方へは郵送"],
      japanese: ["| 本人への通知 | 2026-11-25 11:00 JST", "メール、届かない方へは郵送"]),
    Question(
      asked: "What were the persons told, word for word, what were they promised, was it kept?",
      english: ["| 2026-12-04 12:00 JST: given |", "心当たりのない電話やメールにご注意ください"],
      japanese: ["| 2026-12-04 12:00 JST: 実施済み |", "心当たりのない電話やメールにご注意ください"]),
    Question(
      asked: "Which stop-gap was put in place, when did it work, when was it taken back?",
      english: [
        "| CM-01 | リンク共有を全社で停止 | 2026-11-20 10:01 JST | 2026-11-20 10:04 JST | taken back |"
      ],
      japanese: ["| CM-01 | リンク共有を全社で停止 | 2026-11-20 10:01 JST | 2026-11-20 10:04 JST | 解除済み |"]),
    Question(
      asked: "Who has the log that proves it, and through whose hands did it go?",
      english: ["Forensics → IT operations (2026-11-20 10:58 JST) → 県警 サイバー犯罪対策課"],
      japanese: ["調査 → システム運用 (2026-11-20 10:58 JST) → 県警 サイバー犯罪対策課"]),
    Question(
      asked: "Why did the mechanism not stop it, three answers deep?",
      english: ["- 1 退職者のアカウントで", "- 1.1.1 人事と情報システムの台帳が別で"],
      japanese: ["- 1 退職者のアカウントで", "- 1.1.1 人事と情報システムの台帳が別で"]),
    Question(
      asked: "What will be changed, by whom, until when, how will one know that it works?",
      english: [
        "| A-01 | 退職日に人事システムからアカウントを自動停止する | R-03 | IT operations | 2027-01-31 |"
      ],
      japanese: [
        "| A-01 | 退職日に人事システムからアカウントを自動停止する | R-03 | システム運用 | 2027-01-31 |"
      ]),
    Question(
      asked: "Which action was dropped, and why? Which one has been seen to work?",
      english: ["dropped: 注意喚起では仕組みが変わらない", "done, verified: 12-22 承認なし"],
      japanese: ["取りやめ: 注意喚起では仕組みが変わらない", "完了(効果確認済み): 12-22 承認なし"]),
    Question(
      asked: "Who vouches for the document?",
      english: ["| Checked by | Public relations 2026-12-10 11:30 JST |"],
      japanese: ["| 確認 | 広報 2026-12-10 11:30 JST |"]),
  ]

  private static func file(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/examples")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test(arguments: questions)
  func `a stranger can answer it from the post-mortem alone`(question: Question) throws {
    for (language, answers) in [("en", question.english), ("ja", question.japanese)] {
      let text = try Self.file("post-mortem.\(language).md").replacing("\\", with: "")
      for answer in answers {
        #expect(text.contains(answer), "\(question.asked) [\(language)] \(answer)")
      }
    }
  }

  @Test func `what was masked for others is in no line of their timeline`() throws {
    let text = try Self.file("timeline.for-others.md").replacing("\\", with: "")
    #expect(text.contains("[mail-1]") && text.contains("[phone-1]"))
    for secret in ["suzuki@", "03-5555-0148", "鈴木", "0120-000-000", "bob", "馬場"] {
      #expect(!text.contains(secret), "\(secret)")
    }
  }

  @Test func `no member's name is in the post-mortem, and every question is in the list`() throws {
    for file in ["post-mortem.en.md", "post-mortem.ja.html"] {
      let text = try Self.file(file)
      for name in ["bob", "chie", "dan", "emi", "fumi", "goro", "hana", "馬場", "千葉 恵", "花田 薫"] {
        let words = text.split { !$0.isLetter }.map(String.init)
        #expect(!words.contains(name), "\(file) \(name)")
      }
    }
    let list = try Self.file("README.md")
    let numbered = list.split(separator: "\n").filter { line in
      line.first?.isNumber == true && line.contains(". ")
    }
    #expect(numbered.count == Self.questions.count)
  }
}
