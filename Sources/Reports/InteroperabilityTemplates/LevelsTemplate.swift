/// The levels of exchanges, systems and agencies, and how far principles are kept.
extension InteroperabilityLayout {
  static func levels(_ markup: Markup) -> String {
    let say = markup.say
    let intro = markup.paragraph(
      say(
        "Mức của một luồng là mức thấp nhất trong các chiều. “1–3” nghĩa là chắc chắn mức 1, và có thể đến mức 3 nếu ghi "
          + "đủ thông tin: chưa ghi không phải là không có.",
        "The level of an exchange is the lowest of its dimensions. “1–3” means that level 1 is certain and level 3 could "
          + "be reached if all were recorded: what is not recorded is not absent."))
    return markup.part(
      "hasLevels", otherwise: Sentences.noScale(say),
      intro + markup.list("levelSentences")
        + [
          part(markup, 1, say("Phân bố theo mức", "Exchanges by level"), "hasLevelExchanges", distribution(markup)),
          part(
            markup, 2, say("Từng luồng và bước tiếp theo", "Each exchange, and its next steps"),
            "hasLevelExchanges", levelExchanges(markup)),
          part(markup, 3, say("Hệ thống", "Systems"), "hasLevelSystems", systems(markup)),
          part(markup, 4, say("Giữa các cơ quan", "Between agencies"), "hasLevelPairs", pairs(markup)),
          part(
            markup, 5, say("Nguyên tắc liên thông", "Principles of interoperability"), "hasLevelPrinciples",
            principles(markup)),
        ].joined())
  }

  private static func part(
    _ markup: Markup, _ number: Int, _ title: String, _ flag: String, _ content: String
  ) -> String {
    markup.subsection("8.\(number)", title, markup.part(flag, otherwise: Sentences.nothing(markup.say), content))
  }

  private static func distribution(_ markup: Markup) -> String {
    let say = markup.say
    return markup.table(
      say("Phân bố theo mức", "Exchanges by level"), rows: "levelRows",
      [
        Column(say("Mức", "Level"), "{{rowLabel}}", .rowHead),
        Column(say("Luồng đang trao đổi, chắc chắn", "Running, certain"), "{{.certain}}", .number),
        Column(say("Tỷ lệ", "Share"), "{{.share}}", .number),
        Column(say("Có thể đạt nếu ghi đủ", "In reach if recorded"), "{{.reach}}", .number),
      ])
  }

  private static func levelExchanges(_ markup: Markup) -> String {
    let say = markup.say
    let level =
      markup.strong("{{.vector}}") + " → {{.level}}{{#.toRecord}} \(say("nếu ghi", "if recorded:")) {{.}}{{/.toRecord}}"
      + "{{#.gates}}<br>\(markup.note(say("bị giữ lại: ", "held down: ") + "{{.}}")){{/.gates}}"
    let narrow = "{{#.bottlenecks}}\(say("nghẽn", "held by")): {{.}}<br>{{/.bottlenecks}}"
    let steps = "{{#next}}{{^first()}}<br>{{/first()}}{{.text}}{{/next}}"
    return markup.table(
      say("Mức của từng luồng", "The level of each exchange"), rows: "levelExchanges",
      [
        Column(say("Số", "No."), markup.reference, .mark),
        Column(
          say("Luồng", "Exchange"),
          "{{.name}}{{#isPlanned}} \(markup.note(say("(dự kiến)", "(planned)"))){{/isPlanned}}"),
        Column(say("Mức", "Level"), level),
        Column(say("Bước tiếp theo", "Next steps"), narrow + steps),
      ])
  }

  private static func systems(_ markup: Markup) -> String {
    let say = markup.say
    return markup.table(
      say("Mức của từng hệ thống", "The level of each system"), rows: "levelSystems",
      [
        Column(say("Hệ thống", "System"), "{{.name}}", .rowHead, isPlaced: true),
        Column(say("Chủ quản", "Owner"), "{{.owner}}"), Column(say("Mức", "Level"), "{{.level}}"),
        Column(say("Cung cấp", "Supply"), "{{.supply}}", .number),
        Column(say("Tiếp nhận", "Demand"), "{{.demand}}", .number),
        Column(say("Số cơ quan", "Agencies"), "{{.partners}}", .number),
        Column(say("Qua trung gian", "Through a hub"), "{{.hub}}", .number),
      ])
  }

  private static func pairs(_ markup: Markup) -> String {
    let say = markup.say
    return markup.table(
      say("Mức giữa các cơ quan", "Levels between agencies"), rows: "levelPairs",
      [
        Column(say("Cơ quan cung cấp", "Provider"), "{{provider}}"),
        Column(say("Cơ quan tiếp nhận", "Receiver"), "{{receiver}}"),
        Column(say("Số luồng", "Exchanges"), "{{count}}", .number),
        Column(say("Thấp nhất", "Worst"), "{{worst}}", .number),
        Column(say("Cao nhất", "Best"), "{{best}}", .number),
      ])
  }

  private static func principles(_ markup: Markup) -> String {
    let say = markup.say
    return markup.table(
      say("Nguyên tắc liên thông", "Principles of interoperability"), rows: "levelPrinciples",
      [
        Column(say("Nguyên tắc", "Principle"), "{{principle}}"), Column(say("Đo bằng", "Measured by"), "{{.ratio}}"),
        Column(say("Đạt", "Met"), "{{.count}}", .number), Column(say("Tỷ lệ", "Share"), "{{.share}}", .number),
        Column(say("Chưa rõ", "Not known"), "{{.unknown}}", .number),
      ])
  }
}
