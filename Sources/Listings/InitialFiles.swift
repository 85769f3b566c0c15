import Diagnostics

/// The files of a first workspace, by path: an agency or two, three systems, one flow between them over the integration
/// platform. It validates without a finding; the comments are in one language, the names in both.
package func initialFiles(architecture: String, _ language: Language) -> [(path: String, text: String)] {
  let note: Note = { "# " + $0.text[language] }
  return [
    ("kientruc.yaml", manifest(architecture, language, note)),
    ("agencies.yaml", agencies(note)),
    ("data.yaml", data(note)),
    ("systems.yaml", systems(note)),
    ("flows.yaml", flows(note)),
  ]
}

private typealias Note = (Remark) -> String

/// A folder's name as an id; a plain one where nothing of it can stand in an id.
package func architectureID(from folder: String) -> String {
  let id = String(folded(folder).filter(\.isASCII).prefix(60))
  let trimmed = id.split(separator: "-").joined(separator: "-")
  return trimmed.contains(where: \.isLetter) && !["architecture", "none"].contains(trimmed) ? trimmed : "kien-truc"
}

private func manifest(_ architecture: String, _ language: Language, _ note: Note) -> String {
  """
  \(note(.workspace))
  kientruc: 1
  architecture: \(architecture)
  name: {vi: Kiến trúc Chính quyền điện tử của tỉnh, en: e-Government architecture of the province}
  scope: province                    \(note(.scopes))
  authority: ubnd-tinh               \(note(.authority))
  language: \(language.rawValue)
  frameworks: [vn]                   \(note(.frameworks))
  \(note(.partial))
  partial: [agencies, actors, functions, services, data, systems, flows, sites, documents, statements, indicators,
    initiatives]

  """
}

private func agencies(_ note: Note) -> String {
  """
  \(note(.agencies))
  agencies:
    ubnd-tinh:
      name: {vi: Ủy ban nhân dân tỉnh, en: Provincial People's Committee}
      kind: province
    so-khcn:
      name: {vi: Sở Khoa học và Công nghệ, en: Department of Science and Technology}
      kind: department
      parent: ubnd-tinh

  sites:
    trung-tam-du-lieu:
      name: {vi: Trung tâm dữ liệu của tỉnh, en: Provincial data centre}
      kind: data-centre
      owner: so-khcn
      operator: so-khcn
      realizes: [data-centre]          \(note(.component))

  """
}

private func data(_ note: Note) -> String {
  """
  \(note(.data))
  data:
    trang-thai-ho-so:
      name: {vi: Trạng thái giải quyết hồ sơ, en: State of each dossier}
      steward: ubnd-tinh               \(note(.steward))
      description: {vi: Hồ sơ đang ở bước nào, en: Which step each dossier has reached}
      classification: internal
      sharing: default
      updated: real-time
      items:
        ma-ho-so: {name: {vi: Mã hồ sơ, en: Dossier code}, type: text}
        trang-thai: {name: {vi: Trạng thái, en: State}, type: text}
      since: 2021

  """
}

private func systems(_ note: Note) -> String {
  """
  \(note(.systems))
  systems:
    mot-cua-dien-tu:
      name: {vi: Hệ thống thông tin một cửa điện tử, en: e-One-stop system}
      kind: application
      owner: ubnd-tinh
      operator: so-khcn
      realizes: [e-one-stop-system]
      masters: [trang-thai-ho-so]      \(note(.master))
      hosted-at: [trung-tam-du-lieu]
      status: in-use
      since: 2021                      \(note(.date))

    cong-dich-vu-cong:
      name: {vi: Cổng Dịch vụ công của tỉnh, en: Provincial public service portal}
      kind: portal
      owner: ubnd-tinh
      operator: so-khcn
      realizes: [province-service-portal]
      copies: [trang-thai-ho-so]
      hosted-at: [trung-tam-du-lieu]
      status: in-use
      since: 2021

    lgsp-tinh:
      name: {vi: "Nền tảng tích hợp, chia sẻ dữ liệu của tỉnh (LGSP)", en: Provincial LGSP}
      kind: integration-platform
      owner: ubnd-tinh
      operator: so-khcn
      realizes: [lgsp]
      hosted-at: [trung-tam-du-lieu]
      logging: true
      recovery: {backup: true}
      status: in-use
      since: 2021
      interfaces:
        trang-thai-ho-so-api:
          name: {vi: Dịch vụ chia sẻ trạng thái hồ sơ, en: Data-sharing service for dossiers}
          style: rest
          standards: [restful, json, utf-8, https, tls-1-2]
          data: [trang-thai-ho-so]
          authentication: [tls-1-2]
          logged: true
          availability: 99.5

  """
}

private func flows(_ note: Note) -> String {
  """
  \(note(.flows))
  flows:
    trang-thai-ho-so-len-cong:
      from: mot-cua-dien-tu
      to: cong-dich-vu-cong
      via: [lgsp-tinh]                 \(note(.via))
      interface: lgsp-tinh.trang-thai-ho-so-api
      data: [trang-thai-ho-so]
      mechanism: service
      frequency: real-time
      standards: [restful, json, utf-8, https, tls-1-2]
      purpose: {vi: Người dân tra cứu hồ sơ trên Cổng, en: Citizens look up their dossiers on the portal}
      sharing: default
      status: in-use
      since: 2021

  """
}

/// The comments in the files.
private enum Remark {
  case workspace, scopes, authority, frameworks, partial, agencies, component, data, steward, systems, master, date,
    flows, via

  var text: Text {
    switch self {
    case .workspace:
      Text(
        vi: "Thư mục có tệp này là một workspace. Mọi từ: kientruc explain workspace",
        en: "The folder of this file is a workspace. Every word: kientruc explain workspace")
    case .scopes:
      Text(
        vi: "national | ministry | province | commune",
        en: "national | ministry | province | commune")
    case .authority:
      Text(
        vi: "cơ quan ban hành kiến trúc này",
        en: "the agency whose architecture it is")
    case .frameworks:
      Text(
        vi: "khung kiến trúc dùng để kiểm tra",
        en: "the frameworks to check against")
    case .partial:
      Text(
        vi: "Những tập hợp chưa kê khai đủ: điều chưa thấy là chưa biết. Tập nào đã đủ thì xóa tên ở đây.",
        en:
          "Collections that are not listed whole yet: what is not found is unknown. Delete the names of whole lists."
      )
    case .agencies:
      Text(
        vi: "Cơ quan, đơn vị và nơi đặt hệ thống. Mỗi khóa là một mã: chữ thường không dấu, chữ số, gạch nối.",
        en: "Agencies, and where systems run. Each key is an id: lower-case letters, digits, hyphens.")
    case .component:
      Text(
        vi: "thành phần của khung: kientruc list components",
        en: "a component of the framework: kientruc list components")
    case .data:
      Text(
        vi: "Dữ liệu mà các hệ thống lưu giữ và trao đổi.",
        en: "Data that systems keep and exchange.")
    case .steward:
      Text(
        vi: "cơ quan chịu trách nhiệm về nội dung",
        en: "the agency that answers for its content")
    case .systems:
      Text(
        vi: "Hệ thống thông tin. Các trường: kientruc explain systems",
        en: "Systems. Their fields: kientruc explain systems")
    case .master:
      Text(
        vi: "nguồn chính thức duy nhất của dữ liệu này",
        en: "the one authoritative source of this data")
    case .date:
      Text(
        vi: "năm, tháng hoặc ngày: 2021, 2021-03, 2021-03-15",
        en: "a year, a month or a day: 2021, 2021-03, 2021-03-15")
    case .flows:
      Text(
        vi: "Luồng dữ liệu từ hệ thống này sang hệ thống khác.",
        en: "Data that goes from one system to another.")
    case .via:
      Text(
        vi: "các hệ thống trung gian theo thứ tự; [] là kết nối trực tiếp",
        en: "the systems in between, in order; [] is a direct connection")
    }
  }
}
