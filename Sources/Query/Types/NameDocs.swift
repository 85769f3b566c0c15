import Diagnostics
import Metamodel

/// One form of the language, as the manual has it.
package struct FormDoc: Sendable {
  /// As it is written.
  package let form: String
  package let doc: Text

  package init(_ form: String, vi: String, en: String) {
    self.form = form
    doc = Text(vi: vi, en: en)
  }
}

/// What the manual says of the language itself; what stands on the kinds is derived.
package enum FormDocs {
  package static let operators: [FormDoc] = [
    FormDoc("a and b, a or b, not a", vi: "lô-gic ba giá trị: đúng, sai, chưa rõ", en: "logic in three values"),
    FormDoc(
      "a = b, a != b", vi: "bằng, khác; danh sách bên trái nghĩa là có phần tử nào đó",
      en: "equal or not; a list on the left means some element"),
    FormDoc("a < b, <=, >, >=", vi: "thứ tự của số, ngày, thời hạn", en: "the order of numbers, dates and durations"),
    FormDoc("a in [x, y], a not in [x, y]", vi: "một trong các giá trị", en: "one of the values"),
    FormDoc(
      "a exists", vi: "mô hình có ghi một giá trị; không bao giờ chưa rõ",
      en: "the model gives a value; never unknown"),
    FormDoc(
      "a is known, a is not known", vi: "đã biết, kể cả khi ghi `none`; không bao giờ chưa rõ",
      en: "it is known, `none` included; never unknown"),
    FormDoc("a = none, a != none", vi: "mô hình nói là không có, có", en: "the model says that there is none, some"),
    FormDoc("a starts-with 'x'", vi: "văn bản bắt đầu bằng", en: "a text begins with"),
    FormDoc(
      "a matches 'x'",
      vi: "văn bản chứa mẫu: `.`, `[a-z]`, `[^a]`, `\\d`, `\\w`, `\\s`, `( )`, `|`, `? * + {2,5}`, `^`, `$`",
      en: "a text has the pattern: `.`, `[a-z]`, `[^a]`, `\\d`, `\\w`, `\\s`, `( )`, `|`, `? * + {2,5}`, `^`, `$`"),
    FormDoc(
      "a + b, a - b, a * b, a / b", vi: "tính với số; ngày cộng trừ thời hạn: `since + 12 months`",
      en: "sums of numbers; a date and a duration: `since + 12 months`"),
    FormDoc(
      "a.b", vi: "đi theo trường, tham chiếu; qua danh sách thì gộp lại", en: "follows a field; over a list, all"),
    FormDoc("a.b*, (a.b)*", vi: "lặp lại bước ấy từ không lần trở lên", en: "the step again and again, from none on"),
    FormDoc("a.b+, (a.b)+", vi: "lặp lại bước ấy từ một lần trở lên", en: "the step again and again, from one on"),
  ]

  package static let words: [FormDoc] = [
    FormDoc("it", vi: "phần tử đang xét", en: "the element that is looked at"),
    FormDoc(
      "subject", vi: "đối tượng mà câu hỏi, quy tắc đang xét", en: "the entity that the question or rule is about"),
    FormDoc("day", vi: "ngày đang xem (`--as-of`)", en: "the day that is looked at (`--as-of`)"),
    FormDoc("architecture", vi: "toàn bộ kiến trúc", en: "the architecture as a whole"),
    FormDoc("none, true, false", vi: "không có; đúng; sai", en: "none; yes; no"),
  ]

  /// By name, in the order of the manual.
  package static let functions: [(name: String, doc: FormDoc)] = [
    (
      "any",
      FormDoc(
        "list.any(c), list.any()", vi: "có phần tử thỏa điều kiện; có phần tử",
        en: "some element fits; there are elements")
    ),
    ("all", FormDoc("list.all(c)", vi: "mọi phần tử thỏa điều kiện", en: "every element fits")),
    (
      "none",
      FormDoc(
        "list.none(c), list.none()", vi: "không phần tử nào thỏa; danh sách trống", en: "no element fits; there is none"
      )
    ),
    ("where", FormDoc("list.where(c)", vi: "các phần tử thỏa điều kiện", en: "the elements that fit")),
    (
      "count",
      FormDoc(
        "list.count()", vi: "số đối tượng thật, tính cả `count` của nhóm",
        en: "how many real things; a group counts as many as it has")
    ),
    ("distinct", FormDoc("list.distinct()", vi: "mỗi phần tử một lần", en: "each element once")),
    ("first", FormDoc("list.first()", vi: "phần tử đầu tiên", en: "the first element")),
    ("min", FormDoc("list.min(), list.min(x)", vi: "nhỏ nhất của số hoặc ngày", en: "the least number or date")),
    ("max", FormDoc("list.max(), list.max(x)", vi: "lớn nhất của số hoặc ngày", en: "the greatest number or date")),
    ("sum", FormDoc("list.sum(), list.sum(x)", vi: "tổng", en: "the sum")),
    ("median", FormDoc("list.median(), list.median(x)", vi: "trung vị", en: "the median")),
    ("length", FormDoc("text.length()", vi: "số ký tự", en: "how many characters")),
    (
      "before-last",
      FormDoc(
        "text.before-last('.')", vi: "phần trước lần xuất hiện cuối", en: "what stands before the last occurrence")
    ),
    ("starts-with", FormDoc("text.starts-with('x')", vi: "như phép `starts-with`", en: "the same as the operator")),
    (
      "unique",
      FormDoc(
        "unique(x)", vi: "không đối tượng nào khác cùng loại có giá trị ấy",
        en: "no other entity of the kind has the value")
    ),
    ("certainly", FormDoc("certainly(c)", vi: "chưa rõ coi là sai", en: "unknown counts as no")),
    ("possibly", FormDoc("possibly(c)", vi: "chưa rõ coi là đúng", en: "unknown counts as yes")),
  ]

  package static func doc(of step: StepName) -> FormDoc {
    switch step {
    case .sort:
      FormDoc(
        "| sort x [desc]", vi: "sắp xếp; không có giá trị và chưa rõ đứng cuối",
        en: "in order; without a value, and unknown, last")
    case .first: FormDoc("| first N", vi: "N mục đầu", en: "the first N")
    case .group: FormDoc("| group x", vi: "gom theo giá trị; phải là bước cuối", en: "by a value; the last step")
    case .plus: FormDoc("| plus (KIND …)", vi: "thêm một lựa chọn cùng loại", en: "adds a selection of the same kind")
    case .minus: FormDoc("| minus (KIND …)", vi: "bớt một lựa chọn cùng loại", en: "takes one away")
    case .neighbours:
      FormDoc(
        "| neighbours [N]", vi: "thêm những gì cách không quá N luồng, theo cả hai chiều; không ghi N là 1",
        en: "with all that is no more than N flows away, either way; 1 if left out")
    case .upstream:
      FormDoc(
        "| upstream [N]", vi: "thêm nơi dữ liệu đến từ đó, qua không quá N luồng; không ghi N là đến cùng",
        en: "with where data comes from, over N flows; all the way if left out")
    case .downstream: FormDoc("| downstream [N]", vi: "thêm nơi dữ liệu đi tới", en: "with where data goes to")
    }
  }

  package static func doc(of list: CodeList) -> FormDoc {
    switch list {
    case .findings: FormDoc(list.name, vi: "mã của mọi phát hiện", en: "the codes of all findings")
    case .errors: FormDoc(list.name, vi: "mã của các lỗi", en: "the codes of the errors")
    case .warnings: FormDoc(list.name, vi: "mã của các cảnh báo", en: "the codes of the warnings")
    case .verdict(let verdict):
      FormDoc(
        list.name, vi: "mã các quy tắc của gói cho kết luận “\(verdict.title.vi)”",
        en: "the codes of pack rules with the verdict “\(verdict.title.en)”")
    }
  }
}

/// A name that stands on a kind beside its fields.
package struct StepDoc: Sendable {
  package let name: String
  /// What it gives.
  package let type: Text
  package let doc: Text
}

extension QueryLanguage {
  /// The names of a kind that are not its fields: references turned round, what is derived; in the order of the metamodel.
  package func steps(of kind: KindName) -> [StepDoc] {
    names[kind.number.index].compactMap { name in
      guard let meaning = meaning(name, on: kind.number) else { return nil }
      switch meaning.access {
      case .inverse(let place):
        let fields = inverses[Int(place)].map { "`\(schema[schema[$0].kind].name.rawValue).\(schema[$0].name)`" }
        let list = fields.joined(separator: ", ")
        return StepDoc(
          name: name, type: meaning.type.described(schema),
          doc: Text(vi: "chiều ngược của \(list)", en: "\(list), turned round"))
      case .parent:
        return StepDoc(
          name: name, type: meaning.type.described(schema),
          doc: Text(vi: "đối tượng chứa nó", en: "the entity in which it stands"))
      case .route:
        return StepDoc(
          name: name, type: meaning.type.described(schema),
          doc: Text(vi: "`from`, `via` và `to`, theo thứ tự", en: "`from`, `via` and `to`, in order"))
      case .collection:
        return StepDoc(
          name: name, type: meaning.type.described(schema),
          doc: Text(vi: "mọi đối tượng của loại này", en: "all of the kind"))
      case .field, .absent, .itself, .codes, .level, .term: return nil
      }
    }
  }
}
