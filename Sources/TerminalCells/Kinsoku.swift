/// Characters that must not begin or end a line (禁則処理). Small kana and the long-vowel mark are
/// included: lines read better, and the room is never so narrow that it hurts.
enum Kinsoku {
  /// No line begins with one of these.
  static let neverBegins: Set<Unicode.Scalar> = Set(
    ("、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】〙〗〟〜％‐’”…‥"
      + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
      + "｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ" + ",.:;!?)]}%").unicodeScalars)

  /// No line ends with one of these.
  static let neverEnds: Set<Unicode.Scalar> = Set("（［｛〔〈《「『【〘〖〝‘“｢([{".unicodeScalars)
}
