/// The sections on what is behind a group, what stands twice, and what is assumed.
extension InventoryLayout {
  static func groups(_ markup: Markup) -> String {
    let say = markup.say
    let why = say(
      "Một mục có thể đại diện cho nhiều đối tượng. Nguồn nêu bao nhiêu, mô hình kê riêng được bao nhiêu, còn thiếu bao nhiêu.",
      "One entry may stand for many things: how many a source tells of, how many are listed, how many are missing.")
    let uncounted =
      "{{#isUncounted}}\(markup.soft(say("nhiều, không rõ số lượng", "several, number not recorded"))){{/isUncounted}}"
    return markup.part(
      "hasGroups", otherwise: Sentences.nothing(say),
      markup.paragraph(why)
        + markup.table(
          say("Nhóm", "Groups"), rows: "groups",
          [
            Column(say("Loại", "Kind"), "{{.kind}}", .mark),
            Column(say("Mục nhóm", "Entry"), "{{.name}}", isPlaced: true),
            Column(say("Số nêu trong nguồn", "Told by sources"), markup.items("numbers") + uncounted),
            Column(say("Thành viên kê riêng", "Listed one by one"), "{{.members}}"),
            Column(say("Chưa kê", "Missing"), markup.maybeUnknown("missing")),
            Column(say("Danh mục", "List"), "{{.whole}}"),
          ]))
  }

  static func doubles(_ markup: Markup) -> String {
    let say = markup.say
    let names = markup.table(
      say("Tên trùng", "Names that stand twice"), rows: "duplicates",
      [
        Column(say("Loại", "Kind"), "{{.kind}}", .mark), Column(say("Tên", "Name"), "{{.name}}"),
        Column(say("Các mục", "Entries"), markup.items("entries")),
      ])
    let shared = markup.table(
      say("Thành phần do nhiều hệ thống đảm nhận", "Components of several systems"), rows: "shared",
      [
        Column(say("Thành phần của khung", "Component"), "{{.component}}", .rowHead),
        Column(say("Các hệ thống", "Systems"), markup.items("systems")),
      ])
    let nothing = Sentences.nothing(say)
    return markup.subsection(
      "11.1", say("Tên trùng", "Names that stand twice"), markup.part("hasDuplicates", otherwise: nothing, names))
      + markup.subsection(
        "11.2", say("Thành phần của khung do nhiều hệ thống cùng đảm nhận", "Components that several systems fulfil"),
        markup.part("hasShared", otherwise: nothing, shared))
  }

  static func evidence(_ markup: Markup) -> String {
    let say = markup.say
    let kinds = markup.table(
      say("Căn cứ của các mục, theo loại", "What entries rest on, by kind"), isShown: true, rows: "evidence",
      [
        Column(say("Loại", "Kind"), "{{.title}}", .rowHead),
        Column(say("Có dẫn nguồn", "Cited"), "{{.cited}}", .number),
        Column(say("Một phần giả định", "Assumed in part"), "{{.partly}}", .number),
        Column(say("Chỉ là giả định", "Assumed only"), "{{.assumed}}", .number),
        Column(say("Không ghi nguồn", "No source"), "{{.unsourced}}", .number),
      ])
    let uses = markup.table(
      say("Các mục dựa vào giả định", "Entries that rest on assumptions"), rows: "uses",
      [
        Column(say("Loại", "Kind"), "{{.kind}}", .mark), Column(say("Mục", "Entry"), "{{.name}}", isPlaced: true),
        Column(say("Giả định", "Assumption"), "{{.at}}"),
        Column(say("Căn cứ", "Evidence"), markup.toned("basis", "verdict")),
      ])
    let head = markup.form == .html ? "<h3>{{.name}}</h3>" : "### {{.name}}\n"
    return kinds + markup.gap
      + markup.part(
        "hasAssumptions", otherwise: say("Mô hình không dựa vào giả định nào.", "The model rests on no assumption."),
        "{{#assumptions}}\n\(head)\n\(markup.list("said"))\(uses)\n{{/assumptions}}")
  }
}
