import Diagnostics

/// KT213: a model in a version of the language that this program does not know. Nothing else is said of it.
package enum NewerLanguage {
  package static let card = RuleCard(
    "KT213", "newer-language", .error,
    title: Text(vi: "Phiên bản ngôn ngữ mới hơn chương trình", en: "A newer version of the language"),
    why: Text(
      vi:
        "Mô hình viết bằng phiên bản mới có thể có trường và quy tắc mà bản cài đặt này chưa biết; kiểm tra bằng bản cũ "
        + "chỉ cho kết quả sai.",
      en:
        "A model in a newer version may have fields and rules that this program does not know; checking it would mislead."
    ),
    bad: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      #- kientruc.yaml
      kientruc: 2   # KT213 "`2`"
      architecture: thu
      name: Kiến trúc thử
      """,
    good: """
      agencies:
        so-gtvt: {name: Sở Giao thông vận tải, kind: department}
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Kiến trúc thử
      """)

  static func finding(_ place: SourceRange, _ version: Int) -> Finding {
    Finding(
      card, at: place,
      Text(
        vi: "mô hình dùng phiên bản ngôn ngữ `\(version)`, chương trình này chỉ biết đến `\(Manifest.languageVersion)`",
        en:
          "the model is in version `\(version)` of the language; this program knows version `\(Manifest.languageVersion)`"
      ),
      help: Text(vi: "cài bản `kientruc` mới hơn", en: "install a newer `kientruc`"))
  }
}
