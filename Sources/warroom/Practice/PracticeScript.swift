/// The past of the practice room, as data: one act a line.
///
/// Minutes since somebody first knew, who, what, and the rest as that act takes it. `tell` has the
/// minute in which it happened before its text; parts of a decision are separated by ` | `.
enum PracticeScript {
  /// Every act, in order.
  static var past: [PracticeLine] { text.split(separator: "\n").compactMap { PracticeLine($0) } }

  private static let text = """
    14 alice claim C-01
    15 alice proof C-01 note 覚知時刻は営業部 鈴木さんからの電話。取引先から「リストが出回っている」との連絡
    16 alice tick C-01 指揮は alice、記録は bob
    17 bob tell 2 取引先A社の担当者から営業部へ電話。「御社の顧客リストらしきものを受け取った」
    18 bob start C-02 30m
    21 dan start C-06 30m
    22 bob tell -95 VPN login of a leaver's account from an address never seen before
    24 alice start C-03
    26 chie start E-01 20m
    29 bob proof C-02 file intake-form.pdf, six points, kept in safe 3
    30 bob tick C-02 six points taken from sales and from the caller
    33 chie proof E-01 image ログローテーション停止後の設定画面
    34 chie tick E-01 VPN・プロキシ・ファイルサーバのローテーションを停止
    36 eve check C-02
    38 alice proof C-03 note 会議ブリッジと部屋 4F-2、出席者9名
    39 alice tick C-03
    41 dan proof C-06 image isolation of file server fs-02 in the switch console
    42 dan tick C-06 fs-02 moved to the quarantine VLAN, power stays on
    44 dan start C-04 45m
    47 chie start E-02 60m
    52 bob tell -40 共有リンク経由で customer_2026.xlsx が社外から3回ダウンロードされた
    55 iris start S-02 60m
    58 hana decide C-05 Stop the web shop? | keep it up, close the export function | the shop is not on the leaking path and stopping it warns the attacker | Hana Mori (COO)
    61 hana proof C-05 note minutes of the call with hana, decision D-01, look at it again tonight
    62 hana tick C-05
    66 eve start N-01 30m
    69 dan proof C-04 log proxy.log, last request through the link refused
    70 dan tick C-04 share link revoked, link sharing switched off for the whole tenant
    74 fumi claim P-02
    79 chie proof E-02 log vpn.log、proxy.log、audit.log を取得
    80 chie proof E-02 hash 3ファイルの SHA-256 を台帳に記載
    81 chie tick E-02 範囲は 11-01 から現在まで
    85 iris fact persons_max 12400 estimated 顧客マスタの件数
    88 iris proof S-02 file item list: name, address, e-mail, order history; no card data
    90 iris tick S-02 five items, no special-care data seen so far
    95 dan start C-08 40m
    101 bob tell 88 取引先A社がファイルの削除に同意。書面は本日中
    110 eve proof N-01 note start events and due times read aloud with iris
    112 eve tick N-01
    118 iris check N-01 速報の期限は覚知から3〜5日。目標は3日
    124 chie start S-04 60m
    131 dan block C-08 the vendor of the mail gateway resets its keys only in the afternoon
    140 goro claim N-12
    152 chie proof S-04 log 外部ストレージ1か所、ダウンロード3回を確認
    154 chie tick S-04 送信先は1社と外部ストレージ1か所
    163 chie start S-03 60m
    170 eve check S-02
    178 goro start N-12 60m
    185 bob say Press office of company A asks whether they may inform their own customers
    196 fumi start P-02 45m
    205 dan start S-01 60m
    214 alice say 定例: 次の判断は速報の提出時期。eve が案を用意
    """
}
