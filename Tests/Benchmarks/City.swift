/// A made-up city of any size, the same for the same numbers: agencies in groups of eight with a folder each, eight
/// systems an agency, one interface and one datum a system, three flows a system, Vietnamese text, comments, and flow and
/// block style as people mix them. It validates without an error of severity error.
struct City {
  let systems: Int
  private var state: UInt64

  init(systems: Int, seed: UInt64 = 1) {
    self.systems = max(8, systems)
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private static let fields = [
    ("Xây dựng", "xây dựng"), ("Tài nguyên và Môi trường", "đất đai"), ("Giao thông vận tải", "giao thông"),
    ("Y tế", "y tế"), ("Giáo dục và Đào tạo", "giáo dục"), ("Tư pháp", "hộ tịch"),
    ("Kế hoạch và Đầu tư", "doanh nghiệp"), ("Tài chính", "ngân sách"),
  ]
  private static let verbs = [
    "Tiếp nhận", "Quản lý", "Đối soát", "Tra cứu", "Cấp phép", "Giám sát", "Thống kê", "Lưu trữ",
  ]
  private static let nouns = [
    "hồ sơ một cửa", "giấy phép xây dựng", "thửa đất", "phương tiện", "bệnh án điện tử", "học bạ số", "hộ khẩu",
    "doanh nghiệp", "dự toán ngân sách", "trạm quan trắc", "khiếu nại, tố cáo", "thanh toán trực tuyến",
  ]

  private mutating func random(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  /// The files by path.
  mutating func files() -> [(path: String, text: String)] {
    var files = [("kientruc.yaml", manifest), ("chung.yaml", shared)]
    let agencies = (systems + 7) / 8
    for group in 0..<(agencies + 7) / 8 {
      let members = group * 8..<min(agencies, group * 8 + 8)
      let folder = "don-vi/\(group / 50)/nhom-\(group)/"
      files.append((folder + "he-thong.yaml", systemsFile(members)))
      files.append((folder + "du-lieu.yaml", dataFile(members)))
      files.append((folder + "luong.yaml", flowsFile(members)))
    }
    return files
  }

  private var manifest: String {
    """
    kientruc: 1
    architecture: thanh-pho-thu
    name: {vi: Kiến trúc thành phố thử, en: A city for measuring}
    scope: province
    language: vi
    frameworks: [vn]

    """
  }

  private var shared: String {
    """
    # Thành phần dùng chung của thành phố
    agencies:
      ubnd: {name: {vi: Ủy ban nhân dân thành phố, en: City People's Committee}, kind: province, identifier: H99}
    sites:
      tt-du-lieu: {name: {vi: Trung tâm dữ liệu, en: City data centre}, kind: data-centre, owner: ubnd, security-level: 3}
    systems:
      lgsp:
        name: {vi: "Nền tảng tích hợp, chia sẻ dữ liệu", en: Integration and sharing platform}
        kind: integration-platform
        owner: ubnd
        realizes: [lgsp]
        hosted-at: [tt-du-lieu]
        security-level: 3
        status: in-use
    documents:
      quy-che: {name: Quy chế khai thác dữ liệu dùng chung, kind: agreement, date: 2019-05-01}

    """
  }

  private func systemsOf(_ agencies: Range<Int>) -> Range<Int> {
    agencies.lowerBound * 8..<min(systems, agencies.upperBound * 8)
  }

  private func head(_ what: String) -> String {
    "# \(what)\n# Tệp do tổ kiến trúc duy trì; mọi thay đổi phải qua thẩm định.\n"
  }

  private mutating func systemsFile(_ agencies: Range<Int>) -> String {
    var text = head("Đơn vị và hệ thống thông tin") + "agencies:\n"
    for agency in agencies {
      let (name, domain) = City.fields[agency % 8]
      text += """
          don-vi-\(agency):
            name: {vi: Sở \(name) \(agency), en: Department \(agency)}
            kind: department
            parent: ubnd
            identifier: H99.\(agency + 1)
            contact: "Đầu mối: so\(agency)@thanhpho.gov.vn"
            description: >-
              Đơn vị đầu mối về lĩnh vực \(domain), cập nhật kiến trúc hằng quý
              theo kế hoạch chuyển đổi số của thành phố.

        """
    }
    text += "systems:\n"
    for system in systemsOf(agencies) { text += systemText(system) }
    return text
  }

  private mutating func systemText(_ system: Int) -> String {
    let (verb, noun) = (City.verbs[system % 8], City.nouns[system % 12])
    return """
        # \(verb) \(noun)
        ht-\(system):
          name: {vi: "Hệ thống \(verb.lowercased()) \(noun) \(system)", en: System \(system)}
          kind: \(["application", "database", "platform"][random(3)])
          owner: don-vi-\(system / 8)
          hosted-at: [tt-du-lieu]
          status: in-use
          since: \(2008 + random(12))-0\(1 + random(9))
          security-level: 2
          masters: [dl-\(system)]
          users: [don-vi-\(system / 8)]
          interfaces:
            api:
              style: rest
              standards: [restful, json, tls-1-2]
              data: [dl-\(system)]
              contract: {kind: openapi, url: "https://api.thanhpho.gov.vn/ht-\(system)", version: "1.\(random(9))"}

      """
  }

  private mutating func dataFile(_ agencies: Range<Int>) -> String {
    var text = head("Dữ liệu") + "data:\n"
    for system in systemsOf(agencies) {
      text += """
          dl-\(system):
            name: {vi: "Dữ liệu \(City.nouns[system % 12]) \(system)", en: Data \(system)}
            steward: don-vi-\(system / 8)
            classification: \(["internal", "public", "private"][random(3)])
            sharing: default
            items:
              ma: {name: Mã hồ sơ, type: code}
              ngay: {name: 'Ngày cập nhật', type: date}
            retention: \(1 + random(20)) years

        """
    }
    return text
  }

  private mutating func flowsFile(_ agencies: Range<Int>) -> String {
    var text = head("Luồng dữ liệu") + "flows:\n"
    for system in systemsOf(agencies) {
      for number in 0..<3 {
        let other = (system + 1 + random(systems - 1)) % systems
        text += """
            l-\(system)-\(number):
              from: ht-\(system)
              to: ht-\(other)
              via: [lgsp]                # qua nền tảng dùng chung
              interface: ht-\(system).api
              data:
                - dl-\(system)
              mechanism: service
              frequency: \(["real-time", "hourly", "daily", "weekly"][random(4)])
              standards: [restful, json, tls-1-2]
              purpose: {vi: "Liên thông \(City.nouns[(system + number) % 12])", en: Exchange}
              agreement: quy-che
              volume: \(1 + random(90_000))
              status: in-use
              since: 2020

          """
      }
    }
    return text
  }
}
