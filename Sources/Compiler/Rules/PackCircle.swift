import Diagnostics

/// KT315: framework packs that extend one another in a circle.
package enum PackCircle {
  package static let card = RuleCard(
    "KT315", "pack-circle", .error,
    title: Text(vi: "Các khung kế thừa vòng tròn", en: "Circle of frameworks"),
    why: Text(
      vi: "Khung sau bổ sung, làm chặt hơn khung trước; vòng tròn thì không biết quy định nào có sau.",
      en: "A framework adds to the one that it extends; in a circle it is not known which provision comes last."),
    bad: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Thử
      frameworks: [./khung-so, ./khung-tinh]
      #- khung-so/framework.yaml
      framework: khung-so
      name: Quy định của sở
      extends: [./khung-tinh]
      #- khung-tinh/framework.yaml
      framework: khung-tinh
      name: Quy định của tỉnh
      extends: [./khung-so]   # KT315 "`./khung-so` → `./khung-tinh` → `./khung-so`"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Thử
      frameworks: [./khung-so, ./khung-tinh]
      #- khung-so/framework.yaml
      framework: khung-so
      name: Quy định của sở
      extends: [./khung-tinh]
      #- khung-tinh/framework.yaml
      framework: khung-tinh
      name: Quy định của tỉnh
      extends: [vn]
      """)

  /// `circle` are the names along the circle, the first one again at the end; `place` is the `extends` that closes it.
  static func finding(_ place: SourceRange, _ circle: [String]) -> Finding {
    let way = circle.map { quoted($0) }.joined(separator: " → ")
    return Finding(
      card, at: place,
      Text(vi: "các khung kế thừa vòng tròn: \(way)", en: "the frameworks extend one another in a circle: \(way)"),
      help: Text(vi: "bỏ tên này khỏi `extends`", en: "take this name out of `extends`"))
  }
}
