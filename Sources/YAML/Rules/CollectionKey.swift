import Diagnostics

/// KT111: a list or a mapping in the place of a key.
package enum CollectionKey {
  package static let card = RuleCard(
    "KT111", "collection-key", .error,
    title: Text(vi: "Khóa là danh sách hoặc ánh xạ", en: "A collection as a key"),
    why: Text(vi: "Khóa phải là một tên.", en: "A key is a name."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          [tags, links]: []   # KT111
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department, tags: []}
      """)

  static func finding(_ place: SourceRange) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "khóa không thể là danh sách hay ánh xạ", en: "a key cannot be a list or a mapping"),
      help: Text(
        vi: "viết một tên; văn bản có ngoặc thì đặt trong dấu nháy",
        en: "write a name; quote text that begins with a bracket"))
  }
}
