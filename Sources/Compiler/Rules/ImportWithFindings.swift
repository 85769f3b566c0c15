import Diagnostics

/// KT313: an import whose own files have findings. They are told there, and only counted here.
package enum ImportWithFindings {
  package static let card = RuleCard(
    "KT313", "import-with-findings", .warning,
    title: Text(vi: "Kiến trúc được dẫn chiếu còn lỗi", en: "Import with findings"),
    why: Text(
      vi: "Phần lỗi của kiến trúc được dẫn chiếu có thể không đọc được, nên kết quả ở đây chưa chắc đủ.",
      en: "What is wrong in an import may not have been read, so the results here may not be whole."),
    bad: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, parent: bo/bo-gtvt}
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Thử
      frameworks: [vn]
      imports: {bo: ../bo}   # KT313 "`../bo`"
      #- ../bo/kientruc.yaml
      kientruc: 1
      architecture: bo
      name: Kiến trúc của bộ
      frameworks: [vn]
      #- ../bo/model.yaml
      agencies:
        bo-gtvt: {name: Bộ Giao thông vận tải, kind: ministry}
        cuc-duong-bo: {name: Cục Đường bộ, kind: cục}
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

  /// `count` is the number of its findings of severity `error`.
  static func finding(_ place: SourceRange, prefix: String, path: String, count: Int) -> Finding {
    let english = count == 1 ? "1 finding" : "\(count) findings"
    return Finding(
      card, at: place,
      Text(
        vi: "kiến trúc được dẫn chiếu \(quoted(prefix)) (\(quoted(path))) có \(count) phát hiện ở mức lỗi",
        en: "the import \(quoted(prefix)) (\(quoted(path))) has \(english) of the highest severity"),
      help: Text(
        vi: "chạy `kientruc validate \(path)` để xem và khắc phục ở đó",
        en: "run `kientruc validate \(path)` to see them, and put them right there"))
  }
}
