/// Standards in use, and plans.
extension InteroperabilityLayout {
  static func standards(_ markup: Markup) -> String {
    let say = markup.say
    let replaced = "{{#.replacedBy}}; \(say("được thay bằng", "replaced by")) {{.}}{{/.replacedBy}}"
    let name = markup.form == .html ? "{{.name}} <span class=\"place\">{{.id}}</span>" : "{{.name}}"
    return markup.part(
      "hasStandards", otherwise: Sentences.noStandard(say),
      markup.table(
        Titles.standards(say), rows: "standards",
        [
          Column(say("Tiêu chuẩn", "Standard"), name, .rowHead),
          Column(say("Hiệu lực áp dụng", "Status in the list"), markup.maybeUnknown("status") + replaced),
          Column(say("Giao diện", "Interfaces"), markup.items("interfaces")),
          Column(say("Luồng", "Exchanges"), markup.references("exchanges"), .references),
        ]))
  }

  static func plans(_ markup: Markup) -> String {
    let say = markup.say
    let initiatives =
      markup.items("initiatives") + "{{^initiatives}}\(markup.soft(Sentences.unknown(say))){{/initiatives}}"
    let none = Sentences.none(say)
    let nothing = markup.form == .html ? "<span class=\"soft\">\(none)</span>" : none
    return markup.part(
      "hasPlans", otherwise: Sentences.noPlan(say),
      markup.table(
        Titles.plans(say), rows: "plans",
        [
          Column(say("Số", "No."), markup.reference, .mark),
          Column(say("Luồng", "Exchange"), "{{.name}}<br>\(markup.note("{{.ends}}"))"),
          Column(say("Bắt đầu", "Begins"), markup.known("begins")),
          Column(say("Dự án, nhiệm vụ", "Initiatives"), initiatives),
          Column(
            say("Còn chờ hệ thống", "Waits for"),
            "{{#.missing}}{{.}}{{/.missing}}{{^.missing}}\(nothing){{/.missing}}"),
        ]))
  }
}
