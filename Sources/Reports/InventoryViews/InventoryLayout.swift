import Diagnostics
import Metamodel

extension InventoryReport {
  static var layout: ReportLayout { InventoryLayout.layout }
}

/// How the inventory is laid out.
enum InventoryLayout {
  static let layout = ReportLayout(
    title: Text(vi: "Báo cáo hiện trạng kiến trúc", en: "Architecture inventory"),
    shortTitle: Text(vi: "Báo cáo hiện trạng", en: "Inventory"),
    [
      ReportSection(Titles.summary, summary),
      ReportSection({ say in say("Theo cơ quan, theo loại", "By agency, by sort") }, counts),
      ReportSection({ say in say("Hệ thống thông tin", "Systems") }, isWide: true, systems),
      ReportSection({ say in say("Dữ liệu", "Data") }, isWide: true) { register($0, .data) },
      ReportSection({ say in say("Hạ tầng, mạng", "Sites and networks") }, isWide: true) { register($0, .sites) },
      ReportSection({ say in say("Dịch vụ công", "Public services") }, isWide: true) { register($0, .services) },
      ReportSection({ say in say("Cơ quan, đối tượng, nghiệp vụ", "Agencies, actors, functions") }, people),
      ReportSection({ say in say("Dự án, nhiệm vụ", "Initiatives") }, isWide: true) { register($0, .initiatives) },
      ReportSection({ say in say("Mục tiêu, nguyên tắc, hạn chế, nhu cầu đã nêu", "What was stated") }) {
        register($0, .statements)
      },
      ReportSection({ say in say("Số nêu trong nguồn và số mục kê riêng", "Told by sources, and listed") }, groups),
      ReportSection({ say in say("Những chỗ có thể trùng lặp", "What may stand twice") }, doubles),
      ReportSection({ say in say("Căn cứ và giả định", "Evidence and assumptions") }, evidence),
    ])

  // MARK: counts

  private static func summary(_ markup: Markup) -> String {
    let say = markup.say
    return markup.tiles + markup.sentences
      + markup.table(
        say("Số mục theo loại và tình trạng", "Entries by kind and state"), isShown: true, rows: "kinds",
        [
          Column(say("Loại", "Kind"), "{{.title}}", .rowHead),
          Column(say("Đang có", "In place"), "{{.existing}}", .number),
          Column(say("Dự kiến", "Planned"), "{{.planned}}", .number),
          Column(say("Quá hạn", "Overdue"), "{{.overdue}}", .number),
          Column(say("Đã ngừng, đã hết", "Ended"), "{{.retired}}", .number),
          Column(say("Có về sau", "Later"), "{{.later}}", .number),
          Column(say("Mục nhóm", "Groups"), "{{.groupCount}}", .number),
          Column(say("Danh mục", "List"), "{{.whole}}"),
        ]) + markup.gap
  }

  private static func counts(_ markup: Markup) -> String {
    let say = markup.say
    let agencies = markup.table(
      say("Cơ quan chịu trách nhiệm về những gì", "Who answers for what"), isShown: true, rows: "agencies",
      [
        Column(say("Cơ quan", "Agency"), markup.maybeUnknown("agency"), .rowHead),
        Column(say("Hệ thống đang có", "Systems in place"), "{{.systems}}", .number),
        Column(say("Dự kiến", "Planned"), "{{.planned}}", .number),
        Column(say("Quá hạn", "Overdue"), "{{.overdue}}", .number),
        Column(say("Dịch vụ công", "Services"), "{{.services}}", .number),
        Column(say("Dữ liệu", "Data"), "{{.data}}", .number), Column(say("Hạ tầng", "Sites"), "{{.sites}}", .number),
      ])
    let types = markup.table(
      say("Hệ thống theo loại", "Systems by sort"), isShown: true, rows: "types",
      [
        Column(say("Loại hệ thống", "Sort of system"), "{{.type}}", .rowHead),
        Column(say("Đang có", "In place"), "{{.existing}}", .number),
        Column(say("Dự kiến", "Planned"), "{{.planned}}", .number),
        Column(say("Quá hạn", "Overdue"), "{{.overdue}}", .number),
        Column(say("Đã ngừng", "Retired"), "{{.retired}}", .number),
      ])
    let facts = markup.table(
      say("Thông tin đã ghi của các hệ thống", "What is on record of the systems"), isShown: true, rows: "facts",
      [
        Column(say("Thông tin", "Fact"), "{{.fact}}", .rowHead),
        Column(say("Đã ghi", "Recorded"), "{{.known}}", .number),
        Column(say("Không có", "None"), "{{.none}}", .number),
        Column(say("Chưa rõ", "Not recorded"), "{{.unknown}}", .number),
      ])
    let nothing = Sentences.nothing(say)
    return markup.part("hasAgencies", otherwise: nothing, agencies)
      + markup.part("hasTypes", otherwise: nothing, markup.sideBySide(types, facts))
  }

  // MARK: registers

  private static func systems(_ markup: Markup) -> String {
    let say = markup.say
    let bar = markup.filterBar([
      FilterChoice(label: say("Chủ quản", "Owner"), attribute: "owner", values: "owners"),
      FilterChoice(label: say("Loại", "Sort"), attribute: "sort", values: "types"),
      FilterChoice(label: say("Tình trạng", "State"), attribute: "state", values: "states"),
      FilterChoice(label: say("Căn cứ", "Evidence"), attribute: "evidence", values: "evidence"),
    ])
    let filter = """
       data-row data-owner="{{.owner}}" data-sort="{{.typeKey}}" data-state="{{.state}}" \
      data-evidence="{{.evidence}}" class="{{.state}}"
      """
    let table = table(markup, .systems, rowAttributes: filter)
    let groups =
      switch markup.form {
      case .html:
        """
        {{#systemsGroups}}
        <details data-group{{#isOpen}} open{{/isOpen}}><summary><h3>{{.owner}}</h3> \
        <span class="note">({{.count}})</span></summary>
        \(table)</details>
        {{/systemsGroups}}
        """
      case .markdown: "{{#systemsGroups}}\n### {{.owner}} ({{.count}})\n\n\(table)\n{{/systemsGroups}}\n"
      }
    return markup.paragraph(
      say("Xếp theo cơ quan chủ quản. ", "By owner. ") + Sentences.unknownAndNone(say))
      + markup.part("hassystems", otherwise: Sentences.nothing(say), bar + groups) + notes(markup, .systems)
  }

  static func register(_ markup: Markup, _ kind: KindName) -> String {
    markup.part(
      "has" + kind.rawValue, otherwise: Sentences.nothing(markup.say),
      "{{#\(kind.rawValue)Groups}}\n\(table(markup, kind))\n{{/\(kind.rawValue)Groups}}") + notes(markup, kind)
  }

  /// What the register leaves out.
  private static func notes(_ markup: Markup, _ kind: KindName) -> String {
    let say = markup.say
    let later = markup.paragraph(say("Có sau ngày báo cáo:", "Later than the day of the report:") + " {{.}}.")
    let ended = markup.paragraph(say("Đã hết trước ngày báo cáo:", "Ended before the day of the report:") + " {{.}}.")
    return "{{#\(kind.rawValue)Later}}\n\(later){{/\(kind.rawValue)Later}}\n"
      + "{{#\(kind.rawValue)Ended}}\n\(ended){{/\(kind.rawValue)Ended}}\n"
  }

  private static func table(_ markup: Markup, _ kind: KindName, rowAttributes: String = "") -> String {
    guard let plan = RegisterPlan.of(kind) else { return "" }
    let say = markup.say
    let type = "{{#.type}}\(markup.lineBreak)\(markup.note("{{.}}")){{/.type}}"
    let name =
      markup.form == .html
      ? markup.name("{{.name}}") + "{{#.type}}\(markup.note("{{.}}")){{/.type}}" : markup.name("{{.name}}") + type
    let doubt =
      markup.form == .html
      ? "{{#.isDoubtful}}<span class=\"doubt {{.evidence}}\">{{.evidenceTitle}}</span> {{/.isDoubtful}}"
      : "{{#.isDoubtful}}**{{.evidenceTitle}}.** {{/.isDoubtful}}"
    return markup.table(
      say("Danh mục", "Register"), style: plan.owner == nil ? "entries" : "entries even", rows: "rows",
      rowAttributes: " id=\"l{{.number}}\"" + rowAttributes,
      [
        Column(say("Số", "No."), "{{.label}}", .mark), Column(say("Tên, loại", "Name, sort"), name, isPlaced: true),
      ]
        + plan.columns.enumerated().map {
          Column(say($1.title.vi, $1.title.en), markup.facts(".column\($0)"))
        } + (plan.hasState ? [Column(say("Tình trạng", "State"), markup.facts(".stateFacts"))] : [])
        + [Column(say("Căn cứ", "Evidence"), doubt + markup.items("sources"))])
  }

  private static func people(_ markup: Markup) -> String {
    let say = markup.say
    return markup.subsection("7.1", say("Cơ quan, đơn vị", "Agencies"), register(markup, .agencies))
      + markup.subsection("7.2", say("Đối tượng sử dụng", "Actors"), register(markup, .actors))
      + markup.subsection("7.3", say("Nghiệp vụ", "Functions"), register(markup, .functions))
  }
}
