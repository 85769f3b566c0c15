import Diagnostics
import Metamodel

/// KT503: parts of an expression that do not go together.
package enum TypeMismatch {
  package static let card = RuleCard(
    "KT503", "type-mismatch", .error,
    title: Text(vi: "Các phần của biểu thức không khớp kiểu", en: "Parts of an expression that do not go together"),
    why: Text(
      vi: "So sánh hai thứ khác loại thì không bao giờ đúng; kết luận rút ra từ đó là sai.",
      en: "Things of different sorts are never equal; what is concluded from that is wrong."),
    bad: """
      indicators:
        cap-do:
          name: Số hệ thống cấp độ 3
          unit: hệ thống
          measure: architecture.systems.where(security-level = 'cao').count()   # KT503
      """,
    good: """
      indicators:
        cap-do:
          name: Số hệ thống cấp độ 3
          unit: hệ thống
          measure: architecture.systems.where(security-level >= 3).count()
      """)

  static func compare(_ range: Range<Int>, _ left: Text, _ right: Text, help: Text? = nil) -> Problem {
    Problem(
      card, range,
      Text(
        vi: "không so sánh được \(left.vi) với \(right.vi)", en: "\(left.en) cannot be compared with \(right.en)"),
      help: help)
  }

  static func order(_ range: Range<Int>, _ type: Text) -> Problem {
    Problem(
      card, range, Text(vi: "\(type.vi) không có thứ tự lớn, nhỏ", en: "\(type.en) has no order"),
      help: Text(vi: "dùng `=`, `!=` hoặc `in […]`", en: "use `=`, `!=` or `in […]`"))
  }

  static func listOrder(_ range: Range<Int>, _ written: String, _ sign: String) -> Problem {
    let start = written.count <= 40 ? written : "…"
    return Problem(
      card, range,
      Text(vi: "`\(sign)` không áp dụng cho danh sách", en: "`\(sign)` does not apply to a list"),
      help: Text(
        vi: "viết `\(start).any(it \(sign) …)`, `.all(…)` hoặc `.max() \(sign) …`",
        en: "write `\(start).any(it \(sign) …)`, `.all(…)` or `.max() \(sign) …`"))
  }

  static func listRight(_ range: Range<Int>, leftIsList: Bool) -> Problem {
    Problem(
      card, range,
      Text(
        vi: "bên phải phép so sánh không được là danh sách", en: "the right of a comparison cannot be a list"),
      help: leftIsList
        ? Text(vi: "viết `a.any(b.any(it = …))`", en: "write `a.any(b.any(it = …))`")
        : Text(
          vi: "đổi hai vế: danh sách bên trái nghĩa là “có phần tử nào đó”",
          en: "turn the sides round: a list on the left means “some element”"))
  }

  static func notACondition(_ range: Range<Int>, _ type: Text, isList: Bool) -> Problem {
    let help =
      isList
      ? Text(vi: "viết `.any()`, `.any(…)` hoặc `exists`", en: "write `.any()`, `.any(…)` or `exists`")
      : Text(vi: "so sánh nó với một giá trị, hoặc viết `exists`", en: "compare it with a value, or write `exists`")
    return Problem(
      card, range, Text(vi: "\(type.vi) không phải là điều kiện", en: "\(type.en) is no condition"), help: help)
  }

  static func wanted(_ range: Range<Int>, _ wanted: Text, _ found: Text, help: Text? = nil) -> Problem {
    Problem(
      card, range,
      Text(vi: "ở đây cần \(wanted.vi), gặp \(found.vi)", en: "\(wanted.en) is wanted here, not \(found.en)"),
      help: help)
  }

  static func arguments(_ range: Range<Int>, _ name: String, _ wanted: Text) -> Problem {
    Problem(
      card, range,
      Text(vi: "`\(name)` cần \(wanted.vi)", en: "`\(name)` takes \(wanted.en)"))
  }

  static func mixed(_ range: Range<Int>, _ name: String, example kind: String) -> Problem {
    Problem(
      card, range,
      Text(
        vi: "`\(name)` có nghĩa khác nhau ở các loại đối tượng này",
        en: "`\(name)` means different things for these kinds"),
      help: Text(vi: "chọn một loại trước: `.\(kind).\(name)`", en: "take one kind first: `.\(kind).\(name)`"))
  }

  // MARK: selections

  static func spread(_ range: Range<Int>, _ name: String) -> Problem {
    Problem(
      card, range,
      Text(vi: "`\(name)` đi theo luồng dữ liệu", en: "`\(name)` follows flows"),
      help: Text(
        vi: "chỉ dùng nó sau `systems …` hoặc `flows …`", en: "use it behind `systems …` or `flows …` only"))
  }

  static func otherKind(_ range: Range<Int>, _ kind: KindSpec, _ other: KindSpec) -> Problem {
    Problem(
      card, range,
      Text(
        vi: "không thêm bớt được \(other.singular.vi) vào danh sách \(kind.singular.vi)",
        en: "\(other.title.en.lowercased()) cannot be added to or taken from \(kind.title.en.lowercased())"),
      help: Text(
        vi: "viết `(\(kind.name.rawValue) where …)` trong ngoặc", en: "write `(\(kind.name.rawValue) where …)`"))
  }

  static func groupIsLast(_ range: Range<Int>) -> Problem {
    Problem(
      card, range, Text(vi: "`group` phải là bước cuối cùng", en: "`group` has to be the last step"),
      help: Text(vi: "chuyển các bước khác ra trước nó", en: "move the other steps before it"))
  }

  static func noSortKey(_ range: Range<Int>, _ type: Text) -> Problem {
    Problem(
      card, range, Text(vi: "không sắp xếp theo \(type.vi) được", en: "there is no sorting by \(type.en)"),
      help: Text(
        vi: "chọn một giá trị: `.count()`, `.first()`, `.max()` hoặc một trường của nó",
        en: "take one value: `.count()`, `.first()`, `.max()` or a field of it"))
  }

  static func closure(_ range: Range<Int>, _ reason: Text, help: Text? = nil) -> Problem {
    Problem(card, range, reason, help: help)
  }
}
