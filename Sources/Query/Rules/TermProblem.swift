import Diagnostics

/// KT505: terms that cannot be used as they are declared.
package enum TermProblem {
  package static let card = RuleCard(
    "KT505", "term", .error,
    title: Text(vi: "Thuật ngữ khai báo chưa dùng được", en: "A term that cannot be used"),
    why: Text(
      vi: "Thuật ngữ được giải nghĩa bằng chính nó, hoặc trùng tên một trường, thì không nói lên điều gì.",
      en: "A term that is explained by itself, or named like a field, says nothing."),
    bad: """
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Kiến trúc thử
      frameworks: [./house]
      #- model.yaml
      agencies: {so-gtvt: {name: Sở Giao thông vận tải, kind: department}}
      #- house/framework.yaml
      framework: house
      name: {vi: Quy định nội bộ, en: House rules}
      extends: [vn]
      #- house/terms.yaml
      terms:
        systems.is-junction: {name: Đầu mối, is: is-switchboard or realizes = lgsp}   # KT505 "systems.is-junction"
        systems.is-switchboard: {name: Cổng, is: is-junction}
      """,
    good: """
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Kiến trúc thử
      frameworks: [./house]
      #- model.yaml
      agencies: {so-gtvt: {name: Sở Giao thông vận tải, kind: department}}
      #- house/framework.yaml
      framework: house
      name: {vi: Quy định nội bộ, en: House rules}
      extends: [vn]
      #- house/terms.yaml
      terms:
        systems.is-junction: {name: Đầu mối, is: is-switchboard or realizes = lgsp}
        systems.is-switchboard: {name: Cổng, is: kind = integration-platform}
      """)

  static func circle(_ range: Range<Int>, _ names: [String]) -> Problem {
    let way = names.count <= 12 ? names : Array(names.prefix(9)) + ["…"] + Array(names.suffix(2))
    return Problem(
      card, range,
      Text(
        vi: "thuật ngữ được giải nghĩa bằng chính nó: `\(way.joined(separator: " → "))`",
        en: "terms explain one another in a circle: `\(way.joined(separator: " → "))`"),
      help: Text(vi: "viết một trong các thuật ngữ bằng các trường", en: "say one of them in terms of fields"))
  }

  static func taken(_ term: String, _ range: Range<Int>) -> Problem {
    Problem(
      card, range, Text(vi: "`\(term)` đã có nghĩa", en: "`\(term)` has a meaning already"),
      help: Text(vi: "đặt tên khác cho thuật ngữ", en: "give the term another name"))
  }

  static func form(_ term: String, _ range: Range<Int>) -> Problem {
    Problem(
      card, range,
      Text(vi: "\(quoted(term)) không phải là tên của thuật ngữ", en: "\(quoted(term)) is no name for a term"),
      help: Text(
        vi: "viết loại đối tượng, dấu chấm, rồi tên bằng chữ thường: `flows.crosses-agencies`",
        en: "write a kind, a dot, and a name in lower case: `flows.crosses-agencies`"))
  }
}
