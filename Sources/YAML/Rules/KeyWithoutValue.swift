import Diagnostics

/// KT112: a key, or an element of a list, without a value.
package enum KeyWithoutValue {
  package static let card = RuleCard(
    "KT112", "key-without-value", .error,
    title: Text(vi: "Khóa không có giá trị", en: "Key without a value"),
    why: Text(
      vi: "Để trống không nói được gì: chưa biết thì bỏ cả khóa, biết là không có thì viết `none`.",
      en: "An empty value says nothing: leave the key out when it is not known, write `none` when there is none."),
    bad: """
      agencies:
        so-gtvt:
          name: Sở Giao thông vận tải
          kind: department
          contact:   # KT112 "`contact`"
      """,
    good: """
      agencies:
        so-gtvt:
          name: {vi: "Sở Giao thông, vận tải", en: Department of Transport}
          kind: department
          contact: none
      """)

  static func finding(_ forest: Forest, _ key: NodeID, _ file: FileID, inFlow: Bool) -> Finding {
    let name = quoted(forest.symbols.text(forest.symbol(key)))
    let comma = Text(
      vi: "trong `{…}`, văn bản có dấu phẩy phải đặt trong dấu nháy: `{vi: \"Sở Giao thông, vận tải\"}`",
      en: "inside `{…}`, text that contains a comma has to be quoted: `{vi: \"Sở Giao thông, vận tải\"}`")
    let empty = Text(
      vi: "bỏ khóa nếu chưa biết; viết `none` nếu không có",
      en: "leave it out if unknown; write `none` if there is none")
    return Finding(
      card, at: SourceRange(file: file, start: forest.start(key), end: forest.end(key)),
      Text(vi: "khóa \(name) không có giá trị", en: "the key \(name) has no value"), help: inFlow ? comma : empty)
  }

  static func element(_ forest: Forest, _ node: NodeID, _ file: FileID) -> Finding {
    Finding(
      card, at: SourceRange(file: file, start: forest.start(node), end: forest.end(node)),
      Text(vi: "phần tử này của danh sách bị bỏ trống", en: "this element of the list is empty"),
      help: Text(vi: "bỏ phần tử này", en: "remove it"))
  }
}
