import Diagnostics

/// KT109: more than one YAML document in a file.
package enum SeveralDocuments {
  package static let card = RuleCard(
    "KT109", "several-documents", .error,
    title: Text(vi: "Nhiều tài liệu YAML trong một tệp", en: "Several documents in one file"),
    why: Text(
      vi: "Mỗi tệp là một tài liệu. Dấu `---` thứ hai mở một tài liệu khác, dễ bị công cụ khác bỏ sót.",
      en: "A file is one document. A second `---` opens another one, which other tools may pass over."),
    bad: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      ---   # KT109
      actors:
        nguoi-dan: {name: Người dân, kind: citizen}
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      actors:
        nguoi-dan: {name: Người dân, kind: citizen}
      """)

  static func finding(_ place: SourceRange) -> Finding {
    Finding(
      card, at: place,
      Text(vi: "từ đây là tài liệu thứ hai của tệp", en: "a second document of the file begins here"),
      help: Text(
        vi: "bỏ dòng `---`, hoặc chuyển phần sau sang tệp khác",
        en: "remove the `---`, or move what follows to another file"))
  }
}
