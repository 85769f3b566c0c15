import Diagnostics
import Model

/// The components of the framework by layer: counted, then one by one.
extension ConformanceLayout {
  static func layers(_ markup: Markup) -> String {
    let say = markup.say
    let why = say(
      "Các thành phần mà khung đang có hiệu lực xếp vào từng lớp, và hệ thống, dữ liệu, hạ tầng, dịch vụ ghi `realizes` tới "
        + "chúng. “Chưa thấy” nghĩa là mô hình không có gì đáp ứng.",
      "The components that the framework in force places in its layers, and what says by `realizes` that it stands for them. "
        + "“Not found” means that nothing in the model does.")
    let counts = markup.table(
      say("Thành phần theo lớp", "Components by layer"), style: "tally", rows: "layers",
      [Column(say("Lớp", "Layer"), "{{.name}}", .rowHead)]
        + Coverage.State.allCases.map {
          Column(head($0, say), "{{.\($0.rawValue)}}", .number)
        })
    let components = markup.table(
      say("Thành phần của lớp", "Components of the layer"), rows: "components",
      [
        Column(say("Thành phần", "Component"), "{{.name}}", .rowHead),
        Column(say("Mức độ yêu cầu", "Required"), "{{.obligation}}"),
        Column(say("Tình trạng", "State"), markup.toned("stateTitle", "state", by: "state")),
        Column(say("Do gì đáp ứng", "Realized by"), markup.items("realizers")),
        Column(say("Căn cứ", "Basis"), markup.items("basis")),
      ])
    let each =
      switch markup.form {
      case .html:
        """
        {{#layers}}
        <details><summary><b>{{.name}}</b> <span class="note">({{.counted}})</span></summary>
        \(components)</details>
        {{/layers}}
        """
      case .markdown: "{{#layers}}\n#### {{.name}}\n\n\(components)\n{{/layers}}\n"
      }
    return markup.part(
      "hasLayers", otherwise: Sentences.nothing(say), markup.paragraph(why) + counts + markup.gap + each)
  }

  /// A state in the few words that fit over a column.
  private static func head(_ state: Coverage.State, _ say: Say) -> String {
    switch state {
    case .realized: say("Đã có", "In place")
    case .planned: say("Dự kiến", "Planned")
    case .elsewhere: say("Nơi khác đáp ứng", "Provided elsewhere")
    case .missing: say("Bắt buộc, chưa thấy", "Mandatory, not found")
    case .advised: say("Khuyến nghị, chưa thấy", "Recommended, not found")
    case .absent: say("Tùy chọn, chưa thấy", "Optional, not found")
    case .outside: say("Ngoài các lớp", "Outside the layers")
    }
  }
}
