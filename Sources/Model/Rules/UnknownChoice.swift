import Diagnostics
import Metamodel

/// KT206: a word that is not in the closed list of its field.
package enum UnknownChoice {
  package static let card = RuleCard(
    "KT206", "unknown-choice", .error,
    title: Text(vi: "Giá trị ngoài danh sách", en: "Word outside its list"),
    why: Text(
      vi: "Trường này chỉ nhận các từ trong danh sách, để hai người cùng nghĩa thì viết giống nhau.",
      en: "The field takes the words of a list only, so that two people who mean the same write the same."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: deparment   # KT206 "department"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      """)

  static func finding(_ place: SourceRange, _ written: String, _ field: FieldSpec, _ choices: [Choice]) -> Finding {
    let near = nearNames(to: written, among: choices.map(\.word), limit: 2)
    let folded = withoutDiacritics(written).lowercased()
    let byTitle = choices.filter { withoutDiacritics($0.title.vi).lowercased() == folded }.map(\.word)
    let list = choices.map { "`\($0.word)`" }.joined(separator: ", ")
    let suggestion = didYouMean(near.isEmpty ? byTitle : near)
    let all = Text(vi: "Các giá trị: \(list)", en: "The values are \(list)")
    return Finding(
      card, at: place,
      Text(
        vi: "`\(field.name)` không nhận giá trị \(quoted(written))",
        en: "`\(field.name)` does not take the value \(quoted(written))"),
      help: suggestion.map { Text(vi: "\($0.vi) \(all.vi)", en: "\($0.en) \(all.en)") } ?? all)
  }
}
