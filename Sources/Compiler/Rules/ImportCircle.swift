import Diagnostics

/// KT308: workspaces that import one another in a circle.
package enum ImportCircle {
  package static let card = RuleCard(
    "KT308", "import-circle", .error,
    title: Text(vi: "Dẫn chiếu vòng tròn", en: "Circle of imports"),
    why: Text(
      vi: "Kiến trúc cấp dưới dẫn chiếu cấp trên, không ngược lại: vòng tròn thì không kiến trúc nào đọc được độc lập.",
      en: "A lower architecture refers to a higher one and not back: in a circle none can be read without the others."),
    bad: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Thử
      frameworks: [vn]
      exclude: [bo/**]
      imports: {bo: ./bo}   # KT308 "`thu` → `bo` → `thu`"
      #- bo/kientruc.yaml
      kientruc: 1
      architecture: bo
      name: Kiến trúc của bộ
      frameworks: [vn]
      imports: {tinh: ..}
      #- bo/model.yaml
      agencies:
        bo-gtvt: {name: Bộ Giao thông vận tải, kind: ministry}
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, parent: bo/bo-gtvt}
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Thử
      frameworks: [vn]
      imports: {bo: ../bo}
      #- ../bo/kientruc.yaml
      kientruc: 1
      architecture: bo
      name: Kiến trúc của bộ
      frameworks: [vn]
      #- ../bo/model.yaml
      agencies:
        bo-gtvt: {name: Bộ Giao thông vận tải, kind: ministry}
      """)

  /// `circle` are the architectures along the circle, the first one again at the end.
  static func finding(_ place: SourceRange, _ circle: [String]) -> Finding {
    let way = circle.map { quoted($0) }.joined(separator: " → ")
    return Finding(
      card, at: place,
      Text(vi: "các dẫn chiếu đi vòng tròn: \(way)", en: "the imports run in a circle: \(way)"),
      help: Text(
        vi: "bỏ một dẫn chiếu; phần dùng chung thì tách thành workspace riêng để cả hai cùng dẫn chiếu",
        en: "take one import out; what both need goes into a workspace of its own that both import"))
  }
}
