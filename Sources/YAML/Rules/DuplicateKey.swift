import Diagnostics

/// KT103: a key that stands twice in one mapping.
package enum DuplicateKey {
  package static let card = RuleCard(
    "KT103", "duplicate-key", .error,
    title: Text(vi: "Khóa bị lặp", en: "Duplicate key"),
    why: Text(
      vi: "Hai giá trị cho cùng một khóa: không ai biết giá trị nào đúng. Giá trị đầu được dùng.",
      en: "Two values under one key: nobody can know which is meant. The first one is used."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          name: Sở GTVT   # KT103 "`name`"
      """,
    good: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
      """)

  static func finding(_ forest: Forest, _ key: NodeID, _ earlier: NodeID, _ file: FileID) -> Finding {
    let name = quoted(forest.symbols.text(forest.symbol(key)))
    let first = SourceRange(file: file, start: forest.start(earlier), end: forest.end(earlier))
    return Finding(
      card, at: SourceRange(file: file, start: forest.start(key), end: forest.end(key)),
      Text(vi: "khóa \(name) đã có trong ánh xạ này", en: "the key \(name) stands in this mapping already"),
      help: Text(vi: "giữ một trong hai, hoặc đổi tên một khóa", en: "keep one of them, or rename one"),
      related: [.init(first, Text(vi: "khóa có trước", en: "the first one"))])
  }
}
