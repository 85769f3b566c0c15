/// The later sections of the Markdown report.
extension InteroperabilityMarkdown {
  static func standards(_ say: (String, String) -> String) -> String {
    """
    ## 5. \(Titles.standards(say))

    {{^hasStandards}}
    \(say("Không luồng, giao diện nào ghi tiêu chuẩn.", "No exchange and no interface names a standard."))

    {{/hasStandards}}
    {{#hasStandards}}
    | \(say("Tiêu chuẩn", "Standard")) | \(say("Hiệu lực áp dụng", "Status in the list")) | \(say("Giao diện", "Interfaces")) | \(say("Luồng", "Exchanges")) |
    | --- | --- | --- | --- |
    {{#standards}}
    | {{.name}} | {{.status}}{{#.replacedBy}}; \(say("được thay bằng", "replaced by")) {{.}}{{/.replacedBy}} | {{#interfaces}}{{^first()}}; {{/first()}}\(item){{/interfaces}} | \(numbers("exchanges")) |
    {{/standards}}

    {{/hasStandards}}

    """
  }

  static func plans(_ say: (String, String) -> String) -> String {
    """
    ## 6. \(Titles.plans(say))

    {{^hasPlans}}
    \(say("Mô hình không ghi luồng dự kiến nào.", "The model has no planned exchange."))

    {{/hasPlans}}
    {{#hasPlans}}
    | \(say("Số", "No.")) | \(say("Luồng", "Exchange")) | \(say("Bắt đầu", "Begins")) | \(say("Dự án, nhiệm vụ", "Initiatives")) | \(say("Còn chờ hệ thống", "Waits for")) |
    | --- | --- | --- | --- | --- |
    {{#plans}}
    | {{.label}} | {{.name}}<br>{{.ends}} | {{#.begins}}{{.}}{{/.begins}}{{^.begins}}*\(say("chưa rõ", "not recorded"))*{{/.begins}} | {{#initiatives}}{{^first()}}; {{/first()}}\(item){{/initiatives}}{{^initiatives}}*\(say("chưa rõ", "not recorded"))*{{/initiatives}} | {{#.missing}}{{.}}{{/.missing}}{{^.missing}}\(say("không", "none")){{/.missing}} |
    {{/plans}}

    {{/hasPlans}}

    """
  }

  static func gaps(_ say: (String, String) -> String) -> String {
    "## 7. \(Titles.gaps(say))\n\n" + isolated(say) + unrecorded(say) + unfed(say) + findings(say) + statements(say)
  }

  private static func isolated(_ say: (String, String) -> String) -> String {
    """
    ### 7.1. \(say("Hệ thống chưa thấy luồng trao đổi nào", "Systems without an exchange"))

    {{^hasIsolated}}
    \(say("Không có.", "None."))

    {{/hasIsolated}}
    {{#hasIsolated}}
    | \(say("Hệ thống", "System")) | \(say("Loại", "Kind")) | \(say("Tình trạng", "Status")) | \(say("Chủ quản", "Owner")) | \(say("Luồng dự kiến", "Planned")) | \(say("Vị trí", "Place")) |
    | --- | --- | --- | --- | --- | --- |
    {{#isolated}}
    | {{.name}} | {{.kind}} | {{.status}} | {{.owner}} | \(numbers("planned")){{#hasNoPlan}}\(say("không", "none")){{/hasNoPlan}} | <sub>{{.place}}</sub> |
    {{/isolated}}

    {{/hasIsolated}}

    """
  }

  private static func unrecorded(_ say: (String, String) -> String) -> String {
    """
    ### 7.2. \(say("Thông tin chưa ghi của các luồng", "What is not recorded of the exchanges"))

    {{^hasUnrecorded}}
    \(say("Không có.", "None."))

    {{/hasUnrecorded}}
    {{#hasUnrecorded}}
    | \(say("Chưa rõ", "Not recorded")) | \(say("Số luồng", "Exchanges")) | \(say("Luồng", "Which")) |
    | --- | ---: | --- |
    {{#unrecorded}}
    | {{.rowLabel}} | {{.count}} | \(numbers("exchanges")) |
    {{/unrecorded}}

    {{/hasUnrecorded}}

    """
  }

  private static func unfed(_ say: (String, String) -> String) -> String {
    """
    ### 7.3. \(say("Bản sao dữ liệu không có luồng nào đang cập nhật", "Copies of data that no running exchange feeds"))

    {{^hasUnfed}}
    \(say("Không có.", "None."))

    {{/hasUnfed}}
    {{#hasUnfed}}
    | \(say("Dữ liệu", "Data")) | \(say("Hệ thống giữ bản sao", "Kept by")) | \(say("Nguồn gốc", "Master")) | \(say("Luồng dự kiến", "Planned")) |
    | --- | --- | --- | --- |
    {{#unfed}}
    | {{.data}} | {{.name}} | {{#.masters}}{{.}}{{/.masters}}{{^.masters}}*\(say("chưa rõ", "not recorded"))*{{/.masters}} | \(numbers("planned")){{#hasNoPlan}}\(say("không", "none")){{/hasNoPlan}} |
    {{/unfed}}

    {{/hasUnfed}}

    """
  }

  private static func findings(_ say: (String, String) -> String) -> String {
    """
    ### 7.4. \(say("Phát hiện khi kiểm tra, liên quan đến kết nối", "Findings that concern connection"))

    {{^hasFindings}}
    \(say("Không có.", "None."))

    {{/hasFindings}}
    {{#hasFindings}}
    | \(say("Mã", "Code")) | \(say("Mức", "Severity")) | \(say("Phát hiện", "Finding")) | \(say("Vị trí", "Place")) |
    | --- | --- | --- | --- |
    {{#findings}}
    | {{.code}} | {{.severity}} | {{.message}}{{#.help}} → {{.}}{{/.help}} | <sub>{{.place}}</sub> |
    {{/findings}}

    {{/hasFindings}}
    {{#findingNotes}}
    *\(say("Ghi chú", "Note")):* {{sentence}}

    {{/findingNotes}}

    """
  }

  private static func statements(_ say: (String, String) -> String) -> String {
    """
    ### 7.5. \(say("Hạn chế, nhu cầu và yêu cầu đã được nêu", "Weaknesses, needs and requirements that were stated"))

    {{^hasStatements}}
    \(say("Không có.", "None."))

    {{/hasStatements}}
    {{#hasStatements}}
    | \(say("Loại", "Kind")) | \(say("Nội dung", "What was said")) | \(say("Nói về", "About")) | \(say("Nguồn", "Sources")) |
    | --- | --- | --- | --- |
    {{#statements}}
    | {{.kind}} | {{#.name}}**{{.}}.** {{/.name}}{{.said}} | {{.about}} | {{#sources}}{{^first()}}; {{/first()}}\(item){{/sources}} |
    {{/statements}}

    {{/hasStatements}}

    """
  }

  static func documents(_ say: (String, String) -> String) -> String {
    """
    ## 8. \(Titles.documents(say))

    {{^hasDocuments}}
    \(say("Không có.", "None."))

    {{/hasDocuments}}
    {{#hasDocuments}}
    | \(say("Số", "No.")) | \(say("Tài liệu", "Document")) | \(say("Thông tin", "About it")) |
    | ---: | --- | --- |
    {{#documents}}
    | {{.number}} | {{.name}} | {{.about}}{{#.file}}; \(say("tệp", "file")) {{.}}{{/.file}}{{#.link}}; [\(say("toàn văn", "text"))]({{{.}}}){{/.link}}{{^.link}}{{#.address}}; {{.}}{{/.address}}{{/.link}} |
    {{/documents}}

    {{/hasDocuments}}

    """
  }

  static func foot(_ say: (String, String) -> String) -> String {
    """
    ---

    \(say("Kiến trúc", "Architecture")) {{architecture}}: {{fileCount}} \(say("tệp", "files")), {{entityCount}} \(say("thực thể", "entities")). \
    \(say("Mã băm SHA-256 của toàn bộ đầu vào", "SHA-256 of all inputs")): `{{inputHash}}`. \
    \(say(
      "“Chưa rõ” nghĩa là mô hình không ghi; “không” nghĩa là mô hình ghi rằng không có.",
      "“Not recorded” means that the model is silent; “none” means that the model says there is none."))

    """
  }
}
