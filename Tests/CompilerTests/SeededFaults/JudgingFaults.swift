/// Mistakes that only the whole architecture shows.
extension SeededFault {
  static let judging: [SeededFault] = [
    SeededFault(
      "interface of another system", in: "flows.yaml",
      "interface: truc-lien-thong-van-ban.gui-nhan-van-ban\n    data: [van-ban-dien-tu]\n    mechanism: document-hub\n    volume",
      "interface: cong-dich-vu-cong.dong-bo-ho-so\n    data: [van-ban-dien-tu]\n    mechanism: document-hub\n    volume",
      "KT304", "`cong-dich-vu-cong.dong-bo-ho-so`"),
    SeededFault(
      "circle of agencies", in: "agencies.yaml", "    parent: so-tnmt\n", "    parent: chi-nhanh-vpdk\n", "KT310",
      "chi-nhanh-vpdk"),
    SeededFault(
      "system inside itself", in: "systems/traffic.yaml",
      "    count: []                              # \"rất nhiều hệ thống đèn tín hiệu\"", "    part-of: den-tin-hieu",
      "KT310",
      "den-tin-hieu"),
    SeededFault(
      "initiative that waits for itself", in: "initiatives.yaml",
      "    start: 2017\n", "    depends-on: [cong-nghiep-vi-mach]\n", "KT310", "cong-nghiep-vi-mach"),
    SeededFault(
      "component of another kind", in: "systems/land.yaml", "[hcm-land-one-stop]", "[hcm-city-dc]", "KT314",
      "`hcm-city-dc`"),
    SeededFault(
      "ends before it starts", in: "systems/smart-city.yaml", "    realizes: [lgsp, hcm-lgsp]", "    until: 2016",
      "KT401",
      "2016"),
    SeededFault(
      "flow to what is not there yet", in: "flows.yaml", "to: phan-mem-lich-cong-tac", "to: tt-mo-phong-du-bao",
      "KT402",
      "`tt-mo-phong-du-bao`"),
    SeededFault(
      "way over what is no platform", in: "flows.yaml", "    mechanism: email", "    via: [den-tin-hieu]", "KT403",
      "`den-tin-hieu`", hides: ["thu-moi-qua-sms-email KT205"]),
    SeededFault(
      "data not offered by the interface", in: "flows.yaml",
      "    data: [van-ban-dien-tu]\n    mechanism: document-hub\n    volume",
      "    data: [thu-moi-hop]\n    mechanism: document-hub\n    volume",
      "KT404", "`thu-moi-hop`"),
    SeededFault(
      "data without a master", in: "systems/land.yaml", "    masters: [ho-so-dat-dai]", "    #", "KT405",
      "`ho-so-dat-dai`",
      at: Place(path: "data.yaml", text: "ho-so-dat-dai:")),
    SeededFault(
      "two masters", in: "systems/land.yaml", "[ho-so-dat-dai]", "[ho-so-dat-dai, trang-thai-den]", "KT406",
      "`trang-thai-den`", at: Place(path: "data.yaml", text: "trang-thai-den:")),
    SeededFault(
      "copy without a flow", in: "systems/land.yaml", "    url: ", "    copies: [trang-thai-den] #", "KT407",
      "`trang-thai-den`"),
    SeededFault(
      "isolated system", in: "services.yaml", "    channels: [mot-cua-dat-dai]", "    #", "KT408", "`mot-cua-dat-dai`",
      at: Place(path: "systems/land.yaml", text: "mot-cua-dat-dai:\n")),
    SeededFault(
      "system nowhere", in: "systems/land.yaml", "    hosted-at: [tt-du-lieu-tp]", "    #", "KT409",
      "`mot-cua-dat-dai`",
      at: Place(path: "systems/land.yaml", text: "mot-cua-dat-dai:\n")),
    SeededFault(
      "plan past its day", in: "sites.yaml",
      "    status: in-use\n    sources: [{document: vn/congthuong-2020, at: đoạn 7}]",
      "    status: planned\n    since: 2019", "KT420",
      "`metronet`"),
    SeededFault(
      "indicator without a measurement", in: "indicators.yaml",
      "    measurements: [{value: 778, ", "    #", "KT421", "`so-diem-metronet`",
      at: Place(path: "indicators.yaml", text: "so-diem-metronet:")),
    SeededFault(
      "indicator unmet", in: "indicators.yaml",
      "of: dang-ky-dau-tu\n    unit: percent\n    direction: up\n    targets: [{value: 10, ",
      "of: dang-ky-dau-tu\n    unit: percent\n    direction: up\n    targets: [{value: 40, by: 2019-12, ",
      "KT422", "`ty-le-dang-ky-dau-tu`"),
    SeededFault(
      "two values of one day", in: "indicators.yaml",
      "[{value: 859, ", "[{value: 860, date: 2020-04-16, document: gia-dinh}, {value: 859, ", "KT423",
      "`so-dich-vu-cong`"),
    SeededFault(
      "initiative before what it waits for", in: "initiatives.yaml",
      "    owner: ubnd-tphcm\n    start: 2017\n", "    depends-on: [do-thi-thong-minh]\n    start: 2017\n", "KT424",
      "`do-thi-thong-minh`", at: Place(path: "initiatives.yaml", text: "    start: 2017\n")),
    SeededFault(
      "identifier of another agency", in: "agencies.yaml", "identifier: H29.05", "identifier: H29.04", "KT425", "H29.04"
    ),
    SeededFault(
      "expired waiver", in: "documents.yaml", first, waiver("KT409", "hoi-nghi-truyen-hinh", "2019-12-31"), "KT430",
      "`mien-tru`"),
    SeededFault(
      "unused waiver", in: "documents.yaml", first, waiver("KT409", "mot-cua-dat-dai", "2030"), "KT431", "`mien-tru`"),
    SeededFault(
      "waiver of an unknown rule", in: "documents.yaml", first, waiver("KT999", "mot-cua-dat-dai", "2030"), "KT432",
      "`KT999`"),
    SeededFault(
      "waiver for what is not there", in: "documents.yaml", first, waiver("KT409", "mot-cua-dat", "2030"), "KT301",
      "`mot-cua-dat`"),
    SeededFault(
      "ignore without a reason", in: "data.yaml", "  # HCM-19", "  # kientruc:ignore KT205", "KT440", "KT205"),
    SeededFault(
      "ignore that hides nothing", in: "data.yaml", "  # HCM-19", "  # kientruc:ignore KT205 -- chưa rõ", "KT441",
      "KT205"),
    SeededFault(
      "ignore of an unknown rule", in: "data.yaml", "  # HCM-19", "  # kientruc:ignore KT999 -- chưa rõ", "KT442",
      "KT999"),
  ]

  /// The comment that begins `documents.yaml`.
  private static let first =
    "# Năm bài báo nằm ở workspace quốc gia: `vn/ictnews-2016`, `vn/pcworld-2017`, "
    + "`vn/congthuong-2020`, `vn/viettimes-2016`."

  private static func waiver(_ rule: String, _ id: String, _ day: String) -> String {
    "waivers: {mien-tru: {rule: \(rule), for: [\(id)], reason: Chưa rõ, approved-by: [ubnd-tphcm], expires: \(day)}}"
  }
}
