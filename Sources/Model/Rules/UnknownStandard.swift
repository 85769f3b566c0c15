import Diagnostics

/// KT306: a standard that neither the workspace nor a pack has.
package enum UnknownStandard {
  package static let card = RuleCard(
    "KT306", "unknown-standard", .error,
    title: Text(vi: "Tiêu chuẩn chưa khai báo", en: "Unknown standard"),
    why: Text(
      vi: "Tiêu chuẩn tra trong workspace rồi trong khung; tiêu chuẩn lạ không đối chiếu được với danh mục.",
      en: "Standards are looked up in the workspace, then in the packs; an unknown one cannot be held against the list."
    ),
    bad: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      data:
        trang-thai: {name: Trạng thái đèn, steward: so-gtvt}
      sites:
        tt: {name: Trung tâm dữ liệu, kind: data-centre}
      systems:
        den: {name: Điều khiển đèn, kind: application, owner: so-gtvt, masters: [trang-thai], hosted-at: [tt]}
        tt-dieu-hanh: {name: Trung tâm điều hành, kind: centre, owner: so-gtvt, hosted-at: [tt]}
      flows:
        gui:
          from: den
          to: tt-dieu-hanh
          via: []
          data: [trang-thai]
          standards: [jsno]   # KT306 "`json`"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      data:
        trang-thai: {name: Trạng thái đèn, steward: so-gtvt}
      sites:
        tt: {name: Trung tâm dữ liệu, kind: data-centre}
      systems:
        den: {name: Điều khiển đèn, kind: application, owner: so-gtvt, masters: [trang-thai], hosted-at: [tt]}
        tt-dieu-hanh: {name: Trung tâm điều hành, kind: centre, owner: so-gtvt, hosted-at: [tt]}
      flows:
        gui: {from: den, to: tt-dieu-hanh, via: [], data: [trang-thai], standards: [json]}
      """)

  static func finding(_ place: SourceRange, _ written: String, near: [String], subject: String?) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "chưa có tiêu chuẩn \(quoted(written))", en: "there is no standard \(quoted(written))"),
      help: didYouMean(near)
        ?? Text(
          vi: "khai báo nó dưới `standards:`, hoặc chọn một tiêu chuẩn của `kientruc list standards`",
          en: "declare it under `standards:`, or choose one of `kientruc list standards`"),
      subject: subject)
  }
}
