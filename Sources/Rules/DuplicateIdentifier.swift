import Diagnostics
import Metamodel
import Model

extension Rule {
  /// KT425: two agencies of the same day with one electronic identifier.
  package static let duplicateIdentifier = Rule(
    RuleCard(
      "KT425", "duplicate-identifier", .error,
      title: Text(vi: "Hai cơ quan trùng mã định danh", en: "Two agencies with one identifier"),
      why: Text(
        vi: "Mã định danh điện tử dùng để gửi và nhận văn bản: hai cơ quan chung một mã thì văn bản đến nhầm nơi.",
        en: "Documents are sent by electronic identifiers: with one code for two agencies they go astray."),
      bad: """
        agencies:
          so-gtvt: {name: Sở Giao thông vận tải, kind: department, identifier: H29.12}
          so-xay-dung:
            name: Sở Xây dựng
            kind: department
            identifier: "H29.12 "   # KT425 "`so-gtvt`"
        """,
      good: """
        agencies:
          so-gtvt: {name: Sở Giao thông vận tải, kind: department, identifier: H29.12}
          so-xay-dung: {name: Sở Xây dựng, kind: department, identifier: H29.13}
        """)
  ) { architecture, findings in
    var first: [Substring: EntityID] = [:]
    for agency in architecture.entities(.agencies) {
      guard let written = architecture.text(agency, Fields.agencies.identifier, .vi) else { continue }
      let identifier = trimmed(written)
      if identifier.isEmpty { continue }
      if let earlier = first[identifier] {
        findings.add(finding(architecture, agency, identifier, earlier))
      } else {
        first[identifier] = agency
      }
    }
  }

  private static func finding(
    _ architecture: Architecture, _ agency: EntityID, _ identifier: Substring, _ earlier: EntityID
  ) -> Finding {
    let id = architecture.id(agency)
    let other = architecture.id(earlier)
    return Finding(
      duplicateIdentifier.card, at: architecture.range(agency, Fields.agencies.identifier),
      Text(
        vi: "`\(id)` và `\(other)` có cùng mã định danh \(quoted(identifier))",
        en: "`\(id)` and `\(other)` have the same identifier \(quoted(identifier))"),
      help: Text(
        vi: "đối chiếu với quyết định cấp mã; cơ quan đã sáp nhập, giải thể thì ghi `until`",
        en: "check the decision that issued the code; an agency that was merged or dissolved needs `until`"),
      related: [
        .init(
          architecture.range(earlier, Fields.agencies.identifier),
          Text(vi: "mã của `\(other)`", en: "that of `\(other)`"))
      ], subject: id)
  }
}

/// A text without the white space around it.
func trimmed(_ text: String) -> Substring {
  var rest = text[...]
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return rest
}
