/// Mistakes in the YAML itself.
extension SeededFault {
  static let reading: [SeededFault] = [
    SeededFault(
      "unclosed bracket", in: "agencies.yaml",
      "[so-truc-thuoc]\n    identifier: H29.14", "[so-truc-thuoc\n    identifier: H29.14", "KT101", "`[…]`",
      at: Place(path: "agencies.yaml", text: "[so-truc-thuoc\n")),
    SeededFault(
      "unclosed brace", in: "sites.yaml",
      "en: City data centre}", "en: City data centre", "KT101", "`{…}`",
      at: Place(path: "sites.yaml", text: "{vi: Trung tâm dữ liệu Thành phố, en: City data centre")),
    SeededFault(
      "unclosed quote", in: "flows.yaml",
      "{vi: \"Thư mời họp qua SMS, Email\", en", "{vi: \"Thư mời họp qua SMS, Email, en", "KT101", "nháy",
      at: Place(path: "flows.yaml", text: "\"Thư mời"), hides: ["thu-moi-qua-sms-email KT205"]),
    SeededFault(
      "unclosed quote in a block", in: "initiatives.yaml",
      "nhân tạo.\"\n      en: \"A gradual", "nhân tạo.\n      en: \"A gradual", "KT101", "nháy",
      at: Place(path: "initiatives.yaml", text: "\"Chuyển đổi dần")),
    SeededFault(
      "unclosed last quote", in: "systems/operations.yaml",
      "at: \"đoạn 6, đoạn 7\"}", "at: \"đoạn 6, đoạn 7}", "KT101", "nháy"),
    SeededFault(
      "text behind a quote", in: "data.yaml",
      "vi: \"Phân tán, trùng lặp, thiếu nhất quán; tỷ lệ số hóa còn thấp.\"",
      "vi: \"Phân tán\", trùng lặp, thiếu nhất quán; tỷ lệ số hóa còn thấp.", "KT101", "khóa"),
    SeededFault(
      "tab", in: "data.yaml",
      "    steward: so-gtvt ", "\tsteward: so-gtvt ", "KT104", "Tab"),
    SeededFault(
      "tab and spaces", in: "functions.yaml",
      "    since: 2014-12 ", "  \tsince: 2014-12 ", "KT104", "Tab"),
    SeededFault(
      "too little indentation", in: "services.yaml",
      "    inputs:", "   inputs:", "KT101", "khóa"),
    SeededFault(
      "too much indentation", in: "sites.yaml",
      "    points:", "      points:", "KT101", "khóa"),
    SeededFault(
      "colon in plain text", in: "statements.yaml",
      "vi: Ban hành và hướng dẫn triển khai Đề án chuyển đổi số quốc gia.",
      "vi: Ban hành: hướng dẫn triển khai Đề án chuyển đổi số quốc gia.", "KT101", "`:`"),
    SeededFault(
      "key without a colon", in: "systems/land.yaml",
      "    functions: [dat-dai]", "    functions [dat-dai]", "KT101", "`:`"),
    SeededFault(
      "list on the line of its key", in: "flows.yaml",
      "    via: [lgsp-tphcm]  ", "    via: - lgsp-tphcm  ", "KT101", "`- `"),
    SeededFault(
      "at sign", in: "functions.yaml",
      "{vi: Y tế, en: Health}", "@y-te", "KT101", "ký tự"),
    SeededFault(
      "bad UTF-8", in: "functions.yaml",
      "{vi: Giao thông,", "{vi: Giao th⟦F4⟧ng,", "KT102", "F4"),
    SeededFault(
      "byte of another encoding in a comment", in: "agencies.yaml",
      "# HCM-10: 18 sở", "# HCM-10: 18 s⟦DF⟧", "KT102", "DF"),
    SeededFault(
      "direction override", in: "functions.yaml",
      "{vi: Môi trường,", "{vi: \u{202E}Môi trường,", "KT113", "U+202E"),
    SeededFault(
      "control character", in: "functions.yaml",
      "{vi: Quản lý đô thị,", "{vi: Quản lý\u{7} đô thị,", "KT115", "U+0007"),
    SeededFault(
      "NFD text", in: "functions.yaml",
      "{vi: An toàn thông tin,", "{vi: An toa\u{300}n thông tin,", "KT114", "NFD"),
    SeededFault(
      "tag", in: "sites.yaml",
      "    kind: network", "    kind: !!str network", "KT110", "thẻ"),
    SeededFault(
      "collection key", in: "systems/traffic.yaml",
      "units: {share: ", "units: {[share]: ", "KT111", "khóa"),
    SeededFault(
      "key without value", in: "data.yaml",
      "    steward: so-tnmt", "    steward:", "KT112", "`steward`"),
    SeededFault(
      "comma in flow text", in: "agencies.yaml",
      "{vi: \"Các phường, xã, thị trấn\",", "{vi: Các phường, xã, thị trấn,", "KT112", "`xã`"),
    SeededFault(
      "empty list element", in: "sites.yaml",
      "[ubnd-tphcm, so-nganh-quan-huyen, phuong-xa", "[ubnd-tphcm, null, so-nganh-quan-huyen, phuong-xa", "KT112",
      "phần tử"),
    SeededFault(
      "unknown alias", in: "systems/land.yaml",
      "    owner: so-tnmt ", "    owner: *so-tnmt ", "KT108", "&so-tnmt"),
    SeededFault(
      "circular alias", in: "systems/traffic.yaml",
      "units: {share: [", "units: &vong {total: *vong, share: [", "KT107", "*vong"),
    SeededFault(
      "merge of a text", in: "sites.yaml",
      "  # HCM-18", "    <<: metronet", "KT107", "<<"),
    SeededFault(
      "second document", in: "agencies.yaml",
      "\n\nactors:", "\n---\nactors:", "KT109", "tài liệu"),
    SeededFault(
      "duplicate key", in: "systems/traffic.yaml",
      "    units: ", "    status: planned #", "KT103", "`status`"),
    SeededFault(
      "entity twice in one file", in: "initiatives.yaml",
      "  cong-nghiep-vi-mach:", "  de-an-chuyen-doi-so:", "KT103", "`de-an-chuyen-doi-so`",
      at: Place(path: "initiatives.yaml", text: "de-an-chuyen-doi-so:\n    name: {")),
    SeededFault(
      "too deep", in: "sites.yaml",
      "    points: ", "    points: ⟦repeat 70 [⟧1⟦repeat 70 ]⟧ #", "KT105", "64"),
    SeededFault(
      "too large", in: "sites.yaml",
      "    points: ", "    description: ⟦repeat 1048577 x⟧ #", "KT106", "1048577"),
  ]
}
