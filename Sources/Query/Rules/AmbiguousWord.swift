import Diagnostics

/// KT504: a word that could be a value and a field.
package enum AmbiguousWord {
  package static let card = RuleCard(
    "KT504", "ambiguous-word", .error,
    title: Text(vi: "Từ hiểu được theo hai cách", en: "A word that can be read in two ways"),
    why: Text(
      vi: "Đoán thay người viết thì có lúc đoán sai mà không ai hay.",
      en: "A guess would at times be wrong, and nobody would know."),
    bad: """
      indicators:
        tu-van-hanh:
          name: Số hệ thống có tên trùng địa chỉ
          unit: hệ thống
          measure: architecture.systems.where(name = url).count()   # KT504 "`it.url`"
      """,
    good: """
      indicators:
        tu-van-hanh:
          name: Số hệ thống có tên trùng địa chỉ
          unit: hệ thống
          measure: architecture.systems.where(name = it.url).count()
      """)

  static func word(_ range: Range<Int>, _ word: String) -> Problem {
    Problem(
      card, range,
      Text(
        vi: "`\(word)` có thể là một giá trị, cũng có thể là một trường",
        en: "`\(word)` could be a value, and could be a field"),
      help: Text(
        vi: "viết `'\(word)'` nếu là giá trị, `it.\(word)` nếu là trường",
        en: "write `'\(word)'` for the value, `it.\(word)` for the field"))
  }

  /// `count` is a field of every kind, and a function.
  static func count(_ range: Range<Int>) -> Problem {
    Problem(
      card, range,
      Text(
        vi: "`count` của một danh sách: là hàm đếm hay trường `count` của từng phần tử?",
        en: "`count` of a list: the function, or the field `count` of each element?"),
      help: Text(
        vi: "viết `.count()` để đếm, `.any(count > 1)` để xét từng phần tử",
        en: "write `.count()` to count, `.any(count > 1)` to look at each element"))
  }
}
