import Diagnostics
import Metamodel

/// KT303: an id that two entities of the workspace have.
package enum DuplicateID {
  package static let card = RuleCard(
    "KT303", "duplicate-id", .error,
    title: Text(vi: "Trùng mã", en: "Duplicate id"),
    why: Text(
      vi: "Mã là duy nhất trong cả workspace, qua mọi tệp và tập hợp, để một tham chiếu chỉ trỏ tới một thực thể.",
      en: "An id is unique in the workspace, across files and collections, so that a reference means one entity."),
    bad: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      #- them.yaml
      actors:
        so-gtvt: {name: Cán bộ Sở, kind: civil-servant}   # KT303 "so-gtvt"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      #- them.yaml
      actors:
        can-bo-so-gtvt: {name: Cán bộ Sở, kind: civil-servant}
      """)

  static func finding(_ place: SourceRange, _ id: String, first: SourceRange, kind: KindSpec) -> Finding {
    Finding(
      card, at: place,
      Text(
        vi: "mã \(quoted(id)) đã được dùng cho một \(kind.singular.vi)",
        en: "the id \(quoted(id)) is taken by \(kind.singular.en) already"),
      help: Text(vi: "đặt mã khác cho một trong hai", en: "give one of them another id"),
      related: [.init(first, Text(vi: "khai báo trước", en: "declared first here"))], subject: id)
  }
}
