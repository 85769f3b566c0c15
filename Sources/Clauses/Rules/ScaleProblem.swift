import Diagnostics

/// KT508: a scale whose levels do not follow one another, or whose parts do not fit them.
package enum ScaleProblem {
  package static let card = RuleCard(
    "KT508", "scale-problem", .error,
    title: Text(vi: "Thang đo không khớp với các mức của nó", en: "A scale that does not fit its levels"),
    why: Text(
      vi:
        "Mức phải liền nhau từ 0, và mỗi chiều phải có tiêu chí cho từng mức; thiếu một mức thì đối tượng lên mức "
        + "trên mà không phải đạt điều gì.",
      en:
        "Levels have to follow one another from 0, and each dimension needs criteria for each of them: where one is "
        + "left out, a level is reached for nothing."),
    bad: pack("2   # KT508"), good: pack("1"))

  private static func pack(_ level: String) -> String {
    """
    #- kientruc.yaml
    kientruc: 1
    architecture: thu
    name: Kiến trúc thử
    frameworks: [./house]
    #- model.yaml
    agencies: {so-gtvt: {name: Sở Giao thông vận tải, kind: department}}
    #- house/framework.yaml
    framework: house
    name: {vi: Quy định nội bộ, en: House rules}
    #- house/scales.yaml
    scales:
      openness:
        name: {vi: Mức mở, en: Openness}
        for: data
        levels:
          - {level: 0, name: {vi: Đóng, en: Closed}}
          - level: \(level)
            name: {vi: Mở, en: Open}
        dimensions:
          - id: sharing
            mark: S
            name: {vi: Chia sẻ, en: Sharing}
            criteria:
              - level: 1
                name: {vi: Là dữ liệu mở, en: It is open data}
                when: sharing = open
    """
  }

  static func order(_ range: SourceRange, _ found: Int, _ wanted: Int, _ scale: String) -> Finding {
    Finding(
      card, at: range,
      Text(
        vi: "mức `\(found)` đứng ở chỗ của mức `\(wanted)` trong thang đo `\(scale)`",
        en: "level `\(found)` stands where level `\(wanted)` of the scale `\(scale)` belongs"),
      help: Text(
        vi: "ghi các mức theo thứ tự 0, 1, 2…, không bỏ mức nào",
        en: "write the levels in the order 0, 1, 2 …, leaving none out"),
      subject: scale)
  }

  static func level(_ range: SourceRange, _ found: Int, _ low: Int, _ top: Int, _ scale: String) -> Finding {
    Finding(
      card, at: range,
      Text(
        vi: "thang đo `\(scale)` không có mức `\(found)` cho chỗ này",
        en: "the scale `\(scale)` has no level `\(found)` for this place"),
      help: Text(vi: "chọn mức từ \(low) đến \(top)", en: "choose a level from \(low) to \(top)"), subject: scale)
  }

  static func empty(_ range: SourceRange, _ dimension: String, _ level: Int, _ scale: String) -> Finding {
    Finding(
      card, at: range,
      Text(
        vi: "chiều `\(dimension)` của thang đo `\(scale)` không có tiêu chí nào cho mức `\(level)`",
        en: "the dimension `\(dimension)` of the scale `\(scale)` has no criterion for level `\(level)`"),
      help: Text(
        vi: "thêm ít nhất một tiêu chí cho mức đó", en: "add at least one criterion for that level"), subject: scale)
  }

  static func twice(_ range: SourceRange, _ word: String, _ scale: String) -> Finding {
    Finding(
      card, at: range,
      Text(
        vi: "hai chiều của thang đo `\(scale)` cùng dùng `\(word)`",
        en: "two dimensions of the scale `\(scale)` are called `\(word)`"),
      help: Text(
        vi: "đặt mã và ký hiệu riêng cho mỗi chiều", en: "give each dimension an id and a mark of its own"),
      subject: scale)
  }

  static func gate(_ range: SourceRange, _ scale: String) -> Finding {
    Finding(
      card, at: range,
      Text(
        vi: "chốt chặn của thang đo `\(scale)` phải có đúng một trong hai trường `when` và `failed`",
        en: "a gate of the scale `\(scale)` needs one of `when` and `failed`, and not both"),
      help: Text(
        vi: "ghi `when` với một biểu thức, hoặc `failed: error`",
        en: "write `when` with an expression, or `failed: error`"), subject: scale)
  }
}
