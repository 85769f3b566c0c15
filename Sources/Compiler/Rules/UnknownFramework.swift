import Diagnostics

/// KT309: a framework pack that does not ship, or is not where the path says.
package enum UnknownFramework {
  package static let card = RuleCard(
    "KT309", "unknown-framework", .error,
    title: Text(vi: "Không có khung kiến trúc này", en: "Unknown framework"),
    why: Text(
      vi: "Không có khung thì không có thành phần, tiêu chuẩn và quy tắc để đối chiếu.",
      en: "Without its framework a model has no components, standards and rules to be held against."),
    bad: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Thử
      frameworks: [hcm]   # KT309 "`hcmc`"
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Thử
      frameworks: [hcmc]
      """)

  /// `known` are the packs that ship.
  static func finding(_ place: SourceRange, _ name: String, known: [String]) -> Finding {
    let isPath = name.hasPrefix("./") || name.hasPrefix("../")
    let names = useOneOf(known)
    let own = Text(
      vi: "khung của mình thì ghi đường dẫn, như `./khung/\(name)`",
      en: "a framework of your own is given by its path, like `./framework/\(name)`")
    return Finding(
      card, at: place,
      isPath
        ? Text(vi: "không có thư mục \(quoted(name))", en: "there is no folder \(quoted(name))")
        : Text(vi: "không có khung kiến trúc \(quoted(name))", en: "there is no framework \(quoted(name))"),
      help: isPath
        ? Text(
          vi: "sửa đường dẫn: nó tính từ thư mục có kientruc.yaml",
          en: "correct the path: it starts at the folder of kientruc.yaml")
        : didYouMean(nearNames(to: name, among: known))
          ?? names.map { Text(vi: $0.vi + "; " + own.vi, en: $0.en + "; " + own.en) } ?? own)
  }

  /// A folder that is no pack.
  static func withoutHeader(_ place: SourceRange, _ name: String) -> Finding {
    Finding(
      card, at: place,
      Text(
        vi: "\(quoted(name)) không phải khung kiến trúc: thiếu `framework.yaml` có `framework:` ở đầu",
        en: "\(quoted(name)) is no framework: it has no `framework.yaml` with a `framework:`"),
      help: Text(
        vi: "tạo `\(name)/framework.yaml` với `framework: mã-của-khung` và `name`",
        en: "make `\(name)/framework.yaml` with `framework: its-id` and `name`"))
  }
}
