/// The later sections of the HTML report: standards, plans, what is missing, documents.
extension InteroperabilityPage {
  static func standardsSection(_ say: (String, String) -> String) -> String {
    """
    <section aria-labelledby="s5">
    <h2 id="s5">5. \(Titles.standards(say))</h2>
    {{^hasStandards}}<p>\(say(
      "Không luồng, giao diện nào ghi tiêu chuẩn.", "No exchange and no interface names a standard."))</p>{{/hasStandards}}
    {{#hasStandards}}
    <table><caption class="vh">\(Titles.standards(say))</caption>
    <thead><tr><th scope="col">\(say("Tiêu chuẩn", "Standard"))</th><th scope="col">\(say("Hiệu lực áp dụng", "Status in the list"))</th>\
    <th scope="col">\(say("Giao diện", "Interfaces"))</th><th scope="col">\(say("Luồng", "Exchanges"))</th></tr></thead>
    <tbody>
    {{#standards}}<tr><th scope="row">{{.name}} <span class="place">{{.id}}</span></th>\
    <td><span{{#isUnknown}} class="unknown"{{/isUnknown}}>{{.status}}</span>{{#.replacedBy}}; \(say("được thay bằng", "replaced by")) {{.}}{{/.replacedBy}}</td>\
    <td>{{#interfaces}}{{^first()}}; {{/first()}}{{.text}}{{#.note}} <span class="note">{{.}}</span>{{/.note}}{{/interfaces}}</td>\
    <td class="refs">\(exchangeLinks("exchanges"))</td></tr>
    {{/standards}}
    </tbody></table>
    {{/hasStandards}}
    </section>

    """
  }

  static func plansSection(_ say: (String, String) -> String) -> String {
    """
    <section aria-labelledby="s6">
    <h2 id="s6">6. \(Titles.plans(say))</h2>
    {{^hasPlans}}<p>\(say("Mô hình không ghi luồng dự kiến nào.", "The model has no planned exchange."))</p>{{/hasPlans}}
    {{#hasPlans}}
    <table><caption class="vh">\(Titles.plans(say))</caption>
    <thead><tr><th scope="col">\(say("Số", "No."))</th><th scope="col">\(say("Luồng", "Exchange"))</th><th scope="col">\(say("Bắt đầu", "Begins"))</th>\
    <th scope="col">\(say("Dự án, nhiệm vụ", "Initiatives"))</th><th scope="col">\(say("Còn chờ hệ thống", "Waits for"))</th></tr></thead>
    <tbody>
    {{#plans}}<tr><th scope="row" class="k"><a href="#l{{.at}}">{{.label}}</a></th><td>{{.name}}<br><span class="note">{{.ends}}</span></td>\
    <td>{{#.begins}}{{.}}{{/.begins}}{{^.begins}}<span class="unknown">\(say("chưa rõ", "not recorded"))</span>{{/.begins}}</td>\
    <td>{{#initiatives}}{{^first()}}; {{/first()}}<span title="{{.place}}">{{.text}}</span> <span class="note">{{.note}}</span>{{/initiatives}}\
    {{^initiatives}}<span class="unknown">\(say("chưa rõ", "not recorded"))</span>{{/initiatives}}</td>\
    <td>{{#.missing}}{{.}}{{/.missing}}{{^.missing}}<span class="soft">\(say("không", "none"))</span>{{/.missing}}</td></tr>
    {{/plans}}
    </tbody></table>
    {{/hasPlans}}
    </section>

    """
  }

  static func gapsSection(_ say: (String, String) -> String) -> String {
    """
    <section aria-labelledby="s7">
    <h2 id="s7">7. \(Titles.gaps(say))</h2>
    \(isolatedTable(say))
    \(unrecordedTable(say))
    \(unfedTable(say))
    \(findingTable(say))
    \(statementTable(say))
    </section>

    """
  }

  private static func isolatedTable(_ say: (String, String) -> String) -> String {
    """
    <h3>7.1. \(say("Hệ thống chưa thấy luồng trao đổi nào", "Systems without an exchange"))</h3>
    {{^hasIsolated}}<p>\(say("Không có.", "None."))</p>{{/hasIsolated}}
    {{#hasIsolated}}
    <table><caption class="vh">\(say("Hệ thống chưa thấy luồng trao đổi nào", "Systems without an exchange"))</caption>
    <thead><tr><th scope="col">\(say("Hệ thống", "System"))</th><th scope="col">\(say("Loại", "Kind"))</th>\
    <th scope="col">\(say("Tình trạng", "Status"))</th><th scope="col">\(say("Chủ quản", "Owner"))</th><th scope="col">\(say("Luồng dự kiến", "Planned"))</th></tr></thead>
    <tbody>
    {{#isolated}}<tr><th scope="row">{{.name}}<span class="place">{{.place}}</span></th><td>{{.kind}}</td>\
    <td{{#isUnknown}} class="unknown"{{/isUnknown}}>{{.status}}</td><td>{{.owner}}</td>\
    <td class="refs">\(exchangeLinks("planned")){{#hasNoPlan}}<span class="soft">\(say("không", "none"))</span>{{/hasNoPlan}}</td></tr>
    {{/isolated}}
    </tbody></table>
    {{/hasIsolated}}
    """
  }

  private static func unrecordedTable(_ say: (String, String) -> String) -> String {
    """
    <h3>7.2. \(say("Thông tin chưa ghi của các luồng", "What is not recorded of the exchanges"))</h3>
    {{^hasUnrecorded}}<p>\(say("Không có.", "None."))</p>{{/hasUnrecorded}}
    {{#hasUnrecorded}}
    <table><caption class="vh">\(say("Thông tin chưa ghi của các luồng", "What is not recorded of the exchanges"))</caption>
    <thead><tr><th scope="col">\(say("Chưa rõ", "Not recorded"))</th><th scope="col" class="n">\(say("Số luồng", "Exchanges"))</th>\
    <th scope="col">\(say("Luồng", "Which"))</th></tr></thead>
    <tbody>
    {{#unrecorded}}<tr><th scope="row">{{.rowLabel}}</th><td class="n">{{.count}}</td><td class="refs">\(exchangeLinks("exchanges"))</td></tr>
    {{/unrecorded}}
    </tbody></table>
    {{/hasUnrecorded}}
    """
  }

  private static func unfedTable(_ say: (String, String) -> String) -> String {
    """
    <h3>7.3. \(say("Bản sao dữ liệu không có luồng nào đang cập nhật", "Copies of data that no running exchange feeds"))</h3>
    {{^hasUnfed}}<p>\(say("Không có.", "None."))</p>{{/hasUnfed}}
    {{#hasUnfed}}
    <table><caption class="vh">\(say("Bản sao dữ liệu không có luồng cập nhật", "Copies that are not fed"))</caption>
    <thead><tr><th scope="col">\(say("Dữ liệu", "Data"))</th><th scope="col">\(say("Hệ thống giữ bản sao", "Kept by"))</th>\
    <th scope="col">\(say("Nguồn gốc", "Master"))</th><th scope="col">\(say("Luồng dự kiến", "Planned"))</th></tr></thead>
    <tbody>
    {{#unfed}}<tr><th scope="row">{{.data}}</th><td>{{.name}}<span class="place">{{.place}}</span></td>\
    <td>{{#.masters}}{{.}}{{/.masters}}{{^.masters}}<span class="unknown">\(say("chưa rõ", "not recorded"))</span>{{/.masters}}</td>\
    <td class="refs">\(exchangeLinks("planned")){{#hasNoPlan}}<span class="soft">\(say("không", "none"))</span>{{/hasNoPlan}}</td></tr>
    {{/unfed}}
    </tbody></table>
    {{/hasUnfed}}
    """
  }

  private static func findingTable(_ say: (String, String) -> String) -> String {
    """
    <h3>7.4. \(say("Phát hiện khi kiểm tra, liên quan đến kết nối", "Findings that concern connection"))</h3>
    {{^hasFindings}}<p>\(say("Không có.", "None."))</p>{{/hasFindings}}
    {{#hasFindings}}
    <details{{#isOpen}} open{{/isOpen}}><summary>\(say("Số phát hiện", "Findings")): {{findingCount}}</summary>
    <table><caption class="vh">\(say("Phát hiện liên quan đến luồng, hệ thống, giao diện, dữ liệu",
      "Findings about flows, systems, interfaces and data"))</caption>
    <thead><tr><th scope="col">\(say("Mã", "Code"))</th><th scope="col">\(say("Mức", "Severity"))</th><th scope="col">\(say("Phát hiện", "Finding"))</th></tr></thead>
    <tbody>
    {{#findings}}<tr><th scope="row" class="k">{{.code}}</th><td><span class="severity {{.tone}}">{{.severity}}</span></td>\
    <td>{{.message}}{{#.help}} <span class="note">→ {{.}}</span>{{/.help}}<span class="place">{{.place}}</span></td></tr>
    {{/findings}}
    </tbody></table></details>
    {{/hasFindings}}
    {{#findingNotes}}<p>{{sentence}}</p>{{/findingNotes}}
    """
  }

  private static func statementTable(_ say: (String, String) -> String) -> String {
    """
    <h3>7.5. \(say("Hạn chế, nhu cầu và yêu cầu đã được nêu", "Weaknesses, needs and requirements that were stated"))</h3>
    {{^hasStatements}}<p>\(say("Không có.", "None."))</p>{{/hasStatements}}
    {{#hasStatements}}
    <table><caption class="vh">\(say("Hạn chế, nhu cầu và yêu cầu", "Weaknesses, needs and requirements"))</caption>
    <thead><tr><th scope="col">\(say("Loại", "Kind"))</th><th scope="col">\(say("Nội dung", "What was said"))</th>\
    <th scope="col">\(say("Nói về", "About"))</th><th scope="col">\(say("Nguồn", "Sources"))</th></tr></thead>
    <tbody>
    {{#statements}}<tr><th scope="row" class="k">{{.kind}}</th><td>{{#.name}}<b>{{.}}.</b> {{/.name}}{{.said}}<span class="place">{{.place}}</span></td>\
    <td>{{.about}}</td><td>{{#sources}}{{^first()}}; {{/first()}}\(item){{/sources}}</td></tr>
    {{/statements}}
    </tbody></table>
    {{/hasStatements}}
    """
  }

  static func documentsSection(_ say: (String, String) -> String) -> String {
    """
    <section aria-labelledby="s8">
    <h2 id="s8">8. \(Titles.documents(say))</h2>
    {{^hasDocuments}}<p>\(say("Không có.", "None."))</p>{{/hasDocuments}}
    {{#hasDocuments}}
    <table><caption class="vh">\(Titles.documents(say))</caption>
    <thead><tr><th scope="col" class="n">\(say("Số", "No."))</th><th scope="col">\(say("Tài liệu", "Document"))</th>\
    <th scope="col">\(say("Thông tin", "About it"))</th></tr></thead>
    <tbody>
    {{#documents}}<tr id="d{{.number}}"><td class="n">{{.number}}</td><th scope="row">{{.name}}</th>\
    <td>{{.about}}{{#.file}}; \(say("tệp", "file")) <code>{{.}}</code>{{/.file}}\
    {{#.link}}; <a href="{{.}}" rel="noreferrer">{{address}}</a>{{/.link}}{{^.link}}{{#.address}}; {{.}}{{/.address}}{{/.link}}\
    <span class="place">{{.place}}</span></td></tr>
    {{/documents}}
    </tbody></table>
    {{/hasDocuments}}
    </section>

    """
  }
}
