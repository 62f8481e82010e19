/// The past of the practice room, as data: one act a line.
///
/// Minutes since somebody first knew, who, what, and the rest as that act takes it: what belongs
/// together is separated by ` | ` and described beside its verb in `PracticeLine`. `tell` has the
/// minute in which it happened before its text; `star` is for the act before it; `¶` ends a line of
/// a text.
enum PracticeScript {
  /// Every act, in order.
  static var past: [PracticeLine] { text.split(separator: "\n").compactMap { PracticeLine($0) } }

  private static let text = """
    14 alice claim C-01
    15 alice proof C-01 note 覚知時刻は営業部 鈴木さんからの電話。取引先から「リストが出回っている」との連絡
    16 alice tick C-01 指揮は alice、記録は bob
    17 bob tell 2 取引先A社の担当者から営業部へ電話。「御社の顧客リストらしきものを受け取った」
    17 bob star how it came to light
    18 bob start C-02 30m
    21 dan start C-06 30m
    22 bob tell -95 VPN login of a leaver's account from an address never seen before
    22 bob star where it begins
    24 alice start C-03
    26 chie start E-01 20m
    29 bob intake found_by confirmed 取引先A社 営業担当 | found_at confirmed @0 | found_place confirmed 先方に届いたメールの添付 | data_items estimated 氏名、住所、メール、購入履歴 | present_state investigating 共有リンクはまだ有効 | found_through confirmed 取引先からの電話
    30 bob tick C-02 six points taken from sales and from the caller
    32 dan scope system affected fs-02 (file server) | 顧客リストの原本の置き場所
    33 chie proof E-01 image ログローテーション停止後の設定画面
    34 chie tick E-01 VPN・プロキシ・ファイルサーバのローテーションを停止
    36 eve check C-02
    38 alice proof C-03 note 会議ブリッジと部屋 4F-2、出席者9名
    39 alice tick C-03
    40 dan measure move fs-02 to the quarantine VLAN | switch sw-4f, port 12 | SC-01 | 1800
    41 dan proof C-06 image isolation of file server fs-02 in the switch console
    42 dan works CM-01 no other host answers it
    42 dan tick C-06 fs-02 moved to the quarantine VLAN, power stays on
    44 dan start C-04 45m
    45 chie scope account affected 退職者アカウント s.kudo | VPN とファイル共有に入れた
    47 chie start E-02 60m
    48 chie scope data affected customer_2026.xlsx | 12,400件、カード番号なし
    52 bob tell -40 共有リンク経由で customer_2026.xlsx が社外から3回ダウンロードされた
    52 bob star what left
    55 iris start S-02 60m
    58 hana decide C-05 Stop the web shop? | keep it up, close the export function | the shop is not on the leaking path and stopping it warns the attacker | Hana Mori (COO) | 営業: 念のため止めたい
    58 hana star
    60 iris fact wrongful yes estimated 退職後のアカウントによる操作
    61 hana proof C-05 note minutes of the call with hana, decision D-01, look at it again tonight
    62 hana tick C-05
    64 dan scope system cleared 通販サイト | 別系統。アクセス記録に異常なし
    66 eve start N-01 30m
    68 dan measure リンク共有を全社で停止 | ファイル共有の管理画面 | SC-03 | 4320
    69 dan proof C-04 log proxy.log, last request through the link refused
    70 dan works CM-02 社外から開けないことを確認
    70 dan tick C-04 share link revoked, link sharing switched off for the whole tenant
    70 dan star the path is closed
    74 fumi claim P-02
    76 eve letter partner ja A社へのお願い(削除と経緯の確認) | 取引先A社 情報システム部 | メール
    78 eve text NT-01 貴社に届いたファイルの削除と、受け取った経緯(日時、送信元)の確認をお願いします。¶調査の状況は本日中に改めてご連絡します。
    79 chie item E-02 log VPN gateway, 11-01 to now | vpn.log | vpn-1 | evidence server ev-1 | S-4470
    80 chie item E-02 log 外向き通信の記録 | proxy.log | proxy-2 | evidence server ev-1
    80 chie proof E-02 hash 2ファイルの SHA-256 を台帳に記載
    81 chie tick E-02 範囲は 11-01 から現在まで
    82 bob right NT-01 1 宛先と依頼の内容を読み合わせ
    83 eve sent NT-01 | A社 情報システム部 受信確認メール | 300
    85 iris fact persons_max 12400 estimated 顧客マスタの件数
    87 iris fact sensitive no confirmed 項目一覧
    88 iris proof S-02 file item list: name, address, e-mail, order history; no card data
    89 iris fact card_data no confirmed 項目一覧
    90 iris tick S-02 five items, no special-care data seen so far
    92 iris clock jp-appi-prelim 営業部が電話を受けた時点。最初に知った部署
    95 dan start C-08 40m
    97 eve fact insured yes confirmed 総務の保険証券
    99 chie scope recipient affected 取引先A社 | 添付で受領、削除に同意
    101 bob tell 88 取引先A社がファイルの削除に同意。書面は本日中
    105 chie start E-04 90m
    108 eve met insurance-notice | 事故受付 88-2041 | 電話とメールで連絡
    110 eve proof N-01 note start events and due times read aloud with iris
    112 eve tick N-01
    118 iris check N-01 速報の期限は覚知から3〜5日。目標は3日
    120 alice sitrep ja 流出経路は塞いだ。件数の確定を急ぐ
    124 chie start S-04 60m
    127 dan measure メールゲートウェイの鍵を交換 | mail gateway | SC-02
    131 dan block C-08 the vendor of the mail gateway resets its keys only in the afternoon
    135 alice offer hana 取締役への説明で20分離れる。次は C-08 の業者待ち
    136 hana accept
    140 goro claim N-12
    146 chie item E-04 hash fs-02 のディスク複製、原本と一致 | fs-02.E01 | fs-02 | safe 3 | S-4471
    147 chie tick E-04 書込み防止装置を使用
    150 chie hand EV-13 dan | safe 3 の鍵は情シスが持つ | 4F-2
    152 chie proof S-04 log 外部ストレージ1か所、ダウンロード3回を確認
    153 dan take EV-13 封印 S-4471 を確認
    154 chie tick S-04 送信先は1社と外部ストレージ1か所
    155 chie scope recipient suspected 外部ストレージの利用者 203.0.113.77 | 身元は不明
    158 hana offer alice 変化なし
    159 alice accept
    163 chie start S-03 60m
    165 fumi letter publication ja 第一報(ウェブサイト) | お客様、報道機関 | 自社ウェブサイト | P-07
    167 fumi text NT-02 お客様のリスト 12,400件が社外に流出しました。¶原因は調査中です。
    170 eve check S-02
    172 eve wrong NT-02 1 件数は「最大」で、まだ確定ではない。次にいつ知らせるかもない
    178 goro start N-12 60m
    181 goro asked affected telephone 3 自分の情報は含まれますか | 調査中。分かり次第お知らせすると回答
    183 goro asked other mail 2 店舗は営業していますか | 通常どおりと回答
    185 bob say Press office of company A asks whether they may inform their own customers
    187 goro asked media telephone 1 新聞社: 流出の件数と時期を確認したい
    190 hana decide P-01 Publish today? | 18:00 に第一報を出す | A社から広まる前に自社から伝える。件数は「最大」と書く | Hana Mori (COO) | fumi: 件数が確定してからにしたい
    190 hana star
    196 fumi start P-02 45m
    201 fumi text NT-02 分かっていること: お客様のリスト(最大 12,400件)が社外に流出しました。カード番号は含まれません。¶調査中: 件数の確定、取得した者。¶次の予定: 明日 10:00 に続報をお知らせします。
    205 dan start S-01 60m
    207 chie hand EV-08 alice | 原本を金庫に移す | 4F-2
    214 alice say 定例: 次の判断は速報の提出時期。eve が案を用意
    """
}
