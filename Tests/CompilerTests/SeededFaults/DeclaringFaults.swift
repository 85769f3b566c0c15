/// Mistakes in what a kind has: fields, values, ids.
extension SeededFault {
  static let declaring: [SeededFault] = [
    SeededFault(
      "misspelt key", in: "systems/land.yaml", "    functions:", "    functons:", "KT202", "`functons`"),
    SeededFault(
      "misspelt key of an expected field", in: "systems/land.yaml", "    owner:", "    onwer:", "KT202", "`onwer`"),
    SeededFault(
      "misspelt key of a required field", in: "sites.yaml", "    kind: network", "    knid: network", "KT202", "`knid`"),
    SeededFault(
      "key of another kind", in: "sites.yaml", "    points:", "    masters:", "KT202", "`masters`"),
    SeededFault(
      "misspelt language", in: "functions.yaml", "{vi: Y tế, en: Health}", "{vi: Y tế, eng: Health}", "KT202", "`eng`"),
    SeededFault(
      "misspelt collection", in: "systems/land.yaml", "systems:", "system:", "KT201", "`system`"),
    SeededFault(
      "misspelt collection that others refer to", in: "sites.yaml", "sites:", "site:", "KT201", "`site`"),
    SeededFault(
      "misspelt collection in Vietnamese", in: "functions.yaml", "functions:", "chức-năng:", "KT201", "`chức-năng`"),
    SeededFault(
      "list given as a text", in: "systems/land.yaml", "[ho-so-dat-dai]", "ho-so-dat-dai", "KT203", "`masters`"),
    SeededFault(
      "text where fields are expected", in: "systems/traffic.yaml", "units: {share: ", "units: 3 # ", "KT203", "`units`"
    ),
    SeededFault(
      "text for an entity", in: "functions.yaml",
      "  y-te:\n    name: {vi: Y tế, en: Health}\n    sources: [{document: vn/ictnews-2016, at: đoạn 3}]",
      "  y-te: Y tế\n\n", "KT203", "`y-te`"),
    SeededFault(
      "list for a collection", in: "documents.yaml", "  gia-dinh:", "  - id: gia-dinh", "KT203", "`documents`",
      at: Place(path: "documents.yaml", text: "- id: gia-dinh")),
    SeededFault(
      "list for a text", in: "functions.yaml", "name: {vi: Y tế, en: Health}", "name: [Y tế]", "KT203", "`name`"),
    SeededFault(
      "yes for true", in: "data.yaml", "personal: true ", "personal: yes ", "KT203", "`yes`"),
    SeededFault(
      "quoted truth", in: "data.yaml", "personal: true ", "personal: \"true\" ", "KT203", "`true`"),
    SeededFault(
      "missing name", in: "functions.yaml", "    name: {vi: Y tế, en: Health}", "    #", "KT204", "`y-te`",
      at: Place(path: "functions.yaml", text: "y-te:")),
    SeededFault(
      "missing kind", in: "sites.yaml", "    kind: network", "    #", "KT204", "`metronet`",
      at: Place(path: "sites.yaml", text: "metronet:")),
    SeededFault(
      "missing owner", in: "systems/land.yaml", "    owner: so-tnmt ", "    #", "KT205", "`mot-cua-dat-dai`",
      at: Place(path: "systems/land.yaml", text: "mot-cua-dat-dai:\n")),
    SeededFault(
      "missing data of a flow", in: "flows.yaml",
      "    data: [trang-thai-den]\n    purpose: {vi: Điều khiển giao thông, en: Traffic control}\n    supports: [giao-thong]\n    status: planned",
      "    #\n    purpose: {vi: Điều khiển giao thông, en: Traffic control}\n    supports: [giao-thong]\n    status: planned",
      "KT205",
      "`den-con-lai-ve-trung-tam`", at: Place(path: "flows.yaml", text: "den-con-lai-ve-trung-tam:\n")),
    SeededFault(
      "misspelt status", in: "systems/land.yaml", "status: in-use", "status: in-used", "KT206", "`in-used`"),
    SeededFault(
      "misspelt kind", in: "sites.yaml", "kind: network", "kind: netwrok", "KT206", "`netwrok`"),
    SeededFault(
      "status in Vietnamese", in: "systems/land.yaml", "status: in-use", "status: đang dùng", "KT206", "`đang dùng`"),
    SeededFault(
      "day first", in: "initiatives.yaml", "    start: 2017-11-23", "    start: 23/11/2017", "KT207", "`23/11/2017`"),
    SeededFault(
      "thirteenth month", in: "initiatives.yaml", "    end: 2016-12", "    end: 2016-13", "KT207", "`2016-13`",
      hides: ["den-con-lai-ve-trung-tam KT420", "camera-ve-trung-tam KT420"]),
    SeededFault(
      "thirtieth of February", in: "initiatives.yaml", "    start: 2017-11-23", "    start: 2017-02-30", "KT207",
      "`2017-02-30`"),
    SeededFault(
      "duration in Vietnamese", in: "data.yaml", "  # HCM-19", "    retention: 12 tháng", "KT208", "`12 tháng`"),
    SeededFault(
      "security level 9", in: "systems/land.yaml", "    url:", "    security-level: 9 #", "KT209", "`9`"),
    SeededFault(
      "130 per cent", in: "systems/e-office.yaml", "        since: 2014-12\n        changes:",
      "        availability: 130\n        changes:", "KT209", "`130`"),
    SeededFault(
      "decimal comma", in: "indicators.yaml", "value: 29.5,", "value: \"29,5\",", "KT209", "`29,5`"),
    SeededFault(
      "id with a capital letter", in: "functions.yaml", "  giao-thong:", "  Giao-thong:", "KT210", "`Giao-thong`"),
    SeededFault(
      "id with an underscore", in: "sites.yaml", "  tt-du-lieu-tp:", "  tt_du_lieu_tp:", "KT210", "`tt_du_lieu_tp`"),
    SeededFault(
      "id with diacritics", in: "functions.yaml", "  dat-dai:", "  đất-đai:", "KT210", "`đất-đai`"),
    SeededFault(
      "id of a keyword", in: "initiatives.yaml", "  cong-nghiep-vi-mach:", "  where:", "KT210", "`where`"),
    SeededFault(
      "id of digits", in: "initiatives.yaml", "  cong-nghiep-vi-mach:", "  2017:", "KT210", "`2017`"),
    SeededFault(
      "id of an interface", in: "systems/e-office.yaml", "      gui-nhan-van-ban:", "      Gui nhan van ban:", "KT210",
      "`Gui nhan van ban`"),
    SeededFault(
      "empty name", in: "functions.yaml", "name: {vi: Y tế, en: Health}", "name: \" \"", "KT211", "`name`"),
    SeededFault(
      "empty language", in: "functions.yaml", "{vi: Y tế, en: Health}", "{vi: Y tế, en: \"\"}", "KT211", "`name`"),
    SeededFault(
      "one language", in: "functions.yaml", "{vi: Y tế, en: Health}", "{vi: Y tế}", "KT212", "`name`"),
  ]
}
