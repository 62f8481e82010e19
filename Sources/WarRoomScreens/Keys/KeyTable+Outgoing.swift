extension KeyTable {
  static let outgoing: [Binding] = [
    bind(
      .noticeNew, "s", [.outgoing], "Start a notice", "通知を起案する", hint: ("new", "起案"),
      command: "notice new \"...\" --kind regulator --to ..."),
    bind(
      .noticeText, "p", [.outgoing], "Put its text to paper: a new version", "本文を書く(新しい版)",
      hint: ("text", "本文"), command: "notice draft NT-01 -"),
    bind(
      .noticeCheck, "v", [.outgoing], "Check a colleague's text: right", "同僚の本文を確認する(問題なし)",
      hint: ("check", "確認"), command: "notice check NT-01 --version 2"),
    bind(
      .noticeRefuse, "V", [.outgoing], "Check a colleague's text: not right", "同僚の本文を差し戻す",
      command: "notice refuse NT-01 \"...\" --version 2"),
    bind(
      .noticeSent, "+", [.outgoing], "Record that it was sent", "送付を記録する", hint: ("sent", "送付"),
      command: "notice sent NT-01 --channel ... --receipt ..."),
    bind(
      .noticeFollowUp, "w", [.outgoing], "Record that a promised update was given",
      "予告した続報の実施を記録する", command: "notice follow-up NT-01 \"...\" --next +24h"),
    bind(
      .noticeVoid, "x", [.outgoing], "Say that it will not be sent", "送付を取りやめる",
      command: "notice void NT-01 \"...\""),
    bind(
      .noticeReopen, "o", [.outgoing], "Take a void notice up again", "取りやめた通知を再開する",
      command: "notice reopen NT-01 \"...\""),
    bind(
      .noticeEdit, "", [.outgoing], "Change what a notice is, or to whom", "通知の宛先などを変更する",
      command: "notice edit NT-01 --to ..."),
    bind(
      .noticeOlder, "left h", [.outgoing], "The version before", "前の版"),
    bind(.noticeNewer, "right l", [.outgoing], "The version after", "次の版"),
    bind(
      .noticeCompare, "=", [.outgoing], "Compare with the version before", "前の版と比べる",
      hint: ("compare", "比較"), command: "notice diff NT-01"),
    bind(
      .enquiryAdd, "s", [.enquiries], "Start a line: note what somebody asked", "問い合わせを記録する",
      hint: ("note", "記録"), command: "enquiry add \"...\" --kind affected"),
    bind(
      .enquiryClose, "+", [.enquiries], "Record the answer to an open point", "未回答の点に回答を記録する",
      hint: ("answer", "回答"), command: "enquiry close EQ-12 \"...\""),
    bind(
      .sitrepPublish, "+", [.sitrep], "Publish the situation report", "状況報告を発行する",
      hint: ("publish", "発行"), command: "sitrep publish --remark \"...\""),
  ]

  static let outgoingViews: [Binding] = [
    bind(
      .outgoing, "N", reading, "Notices: what leaves the house", "通知・公表(外部へ出すもの)",
      command: "notice list"),
    bind(
      .enquiries, "Q", reading, "Questions people from outside ask", "外部からの問い合わせ",
      command: "enquiry list --open"),
    bind(.sitrep, "S", reading, "Situation report", "状況報告", command: "sitrep"),
  ]
}
