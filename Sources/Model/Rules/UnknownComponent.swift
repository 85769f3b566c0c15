import Diagnostics

/// KT305: a component that no active framework has.
package enum UnknownComponent {
  package static let card = RuleCard(
    "KT305", "unknown-component", .error,
    title: Text(vi: "Thành phần không có trong khung kiến trúc", en: "Unknown component"),
    why: Text(
      vi: "`realizes` nói hệ thống là thành phần nào của khung; các điều khoản xét theo thành phần.",
      en: "`realizes` says which component of the framework a system is; clauses judge by components."),
    bad: """
      actors:
        nguoi-dan:
          name: Người dân
          kind: citizen
          realizes: [user]   # KT305 "`users`"
      """,
    good: """
      actors:
        nguoi-dan: {name: Người dân, kind: citizen, realizes: [users]}
      """)

  static func finding(_ place: SourceRange, _ written: String, near: [String], subject: String?) -> Finding {
    Finding(
      card, at: place,
      Text(
        vi: "khung kiến trúc đang dùng không có thành phần \(quoted(written))",
        en: "the active frameworks have no component \(quoted(written))"),
      help: didYouMean(near)
        ?? Text(
          vi: "xem các thành phần bằng `kientruc list components`; khung khai báo ở `frameworks` của kientruc.yaml",
          en: "see the components with `kientruc list components`; `frameworks` in kientruc.yaml names the packs"),
      subject: subject)
  }
}
