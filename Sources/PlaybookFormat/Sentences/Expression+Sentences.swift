internal import IncidentCore

extension FactExpression.ParseError.Problem {
  /// What is wrong, for the writer of the expression.
  var sentence: LocalizedText {
    switch self {
    case .strayCharacter:
      LocalizedText(en: "This character has no place here.", ja: "ここに使えない文字がある。")
    case .unclosedText:
      LocalizedText(en: "The quote is not closed.", ja: "引用符が閉じていない。")
    case .numberTooLarge:
      LocalizedText(en: "The number is too large.", ja: "数が大きすぎる。")
    case .operandExpected:
      LocalizedText(
        en: "A fact, a number or a quoted text is missing here.",
        ja: "事実・数・引用符で囲んだ文字列のいずれかが足りない。")
    case .operatorExpected:
      LocalizedText(en: "“and” or “or” is missing here.", ja: "ここに and または or が足りない。")
    case .parenthesisExpected:
      LocalizedText(en: "“)” is missing here.", ja: "ここに「)」が足りない。")
    case .notACondition:
      LocalizedText(
        en: "A number or a text alone is neither true nor false.",
        ja: "数や文字列だけでは真偽が決まらない。")
    case .tooComplex:
      LocalizedText(
        en: "The expression is too long or nested too deep.", ja: "式が長すぎるか、入れ子が深すぎる。")
    }
  }
}

extension FactDefinition.Kind {
  /// How a fact of this kind is compared.
  var comparison: LocalizedText {
    switch self {
    case .bool:
      LocalizedText(
        en: "Write its name alone, or compare it with true or false.",
        ja: "名前だけを書くか、true・false と比較する。")
    case .int:
      LocalizedText(en: "Compare it with a whole number.", ja: "整数と比較する。")
    case .date:
      LocalizedText(
        en: "Compare it with a quoted day, such as \"2027-04-01\".",
        ja: "\"2027-04-01\" のように引用符で囲んだ日付と比較する。")
    case .choice:
      LocalizedText(
        en: "Compare it with one of its choices in quotes, by == or !=.",
        ja: "引用符で囲んだ選択肢の一つと == または != で比較する。")
    case .text:
      LocalizedText(
        en: "Compare it with a text in quotes.", ja: "引用符で囲んだ文字列と比較する。")
    }
  }
}
