/// Mistakes in what refers to what.
extension SeededFault {
  static let resolving: [SeededFault] = [
    SeededFault(
      "unknown owner", in: "systems/land.yaml", "owner: so-tnmt ", "owner: so-tnmtt ", "KT301", "`so-tnmtt`"),
    SeededFault(
      "unknown parent", in: "agencies.yaml", "    parent: vpdk-dat-dai", "    parent: vpdk", "KT301", "`vpdk`"),
    SeededFault(
      "unknown group", in: "agencies.yaml",
      "    member-of: [so-truc-thuoc]\n    identifier: H29.14",
      "    member-of: [so-truc-thuocc]\n    identifier: H29.14",
      "KT301", "`so-truc-thuocc`"),
    SeededFault(
      "unknown data", in: "systems/land.yaml", "[ho-so-dat-dai]", "[ho-so-dat]", "KT301", "`ho-so-dat`"),
    SeededFault(
      "unknown site", in: "systems/land.yaml", "[tt-du-lieu-tp]", "[tt-du-lieu]", "KT301", "`tt-du-lieu`"),
    SeededFault(
      "unknown user", in: "systems/land.yaml",
      "vpdk-dat-dai, chi-nhanh-vpdk,", "vpdk-dat-dai, chi-nhanh,", "KT301", "`chi-nhanh`"),
    SeededFault(
      "unknown end of a flow", in: "flows.yaml", "to: phan-mem-lich-cong-tac", "to: phan-mem-lich", "KT301",
      "`phan-mem-lich`"),
    SeededFault(
      "unknown beginning of a flow", in: "flows.yaml", "from: camera-quan-sat", "from: camera", "KT301", "`camera`"),
    SeededFault(
      "unknown platform on the way", in: "flows.yaml", "via: [lgsp-tphcm]  ", "via: [lgsp-hcm]  ", "KT301", "`lgsp-hcm`"
    ),
    SeededFault(
      "unknown function", in: "flows.yaml",
      "data: [thu-moi-hop]\n    mechanism: email\n    signed: true\n    supports: [chi-dao-dieu-hanh]",
      "data: [thu-moi-hop]\n    mechanism: email\n    signed: true\n    supports: [chi-dao]", "KT301", "`chi-dao`"),
    SeededFault(
      "unknown interface", in: "flows.yaml", "cong-dich-vu-cong.dong-bo-ho-so", "cong-dich-vu-cong.dong-bo", "KT301",
      "`dong-bo`"),
    SeededFault(
      "unknown document in a source", in: "initiatives.yaml", "{document: qd-6179-2017}", "{document: qd-6179-2018}",
      "KT301", "`qd-6179-2018`"),
    SeededFault(
      "unknown subject of a statement", in: "statements.yaml", "[giao-thong, y-te, moi-truong]",
      "[giao-thong, y-te, moi-truongg]", "KT301", "`moi-truongg`"),
    SeededFault(
      "unknown subject of an indicator", in: "indicators.yaml", "of: metronet", "of: metro-net-2", "KT301",
      "`metro-net-2`"),
    SeededFault(
      "unknown thing delivered", in: "initiatives.yaml", "- tt-dieu-hanh-do-thi", "- tt-dieu-hanh-dt", "KT301",
      "`tt-dieu-hanh-dt`"),
    SeededFault(
      "unknown authority", in: "kientruc.yaml", "authority: ubnd-tphcm", "authority: ubnd-hcm", "KT301", "`ubnd-hcm`"),
    SeededFault(
      "unknown in a change", in: "systems/operations.yaml", "hosted-at: [tt-du-lieu-tp]", "hosted-at: [tt-du-lieu]",
      "KT301",
      "`tt-du-lieu`"),
    SeededFault(
      "unknown in an import", in: "flows.yaml", "    from: vn/csdl-quoc-gia", "    from: vn/csdl-quoc-gja", "KT301",
      "`vn/csdl-quoc-gja`"),
    SeededFault(
      "owner that is no agency", in: "systems/land.yaml", "owner: so-tnmt ", "owner: nguoi-dan ", "KT302", "`nguoi-dan`"
    ),
    SeededFault(
      "site that is a system", in: "systems/land.yaml", "[tt-du-lieu-tp]", "[lgsp-tphcm]", "KT302", "`lgsp-tphcm`"),
    SeededFault(
      "data that is a function", in: "systems/land.yaml", "[ho-so-dat-dai]", "[dat-dai]", "KT302", "`dat-dai`"),
    SeededFault(
      "component that is a standard", in: "systems/land.yaml", "[hcm-land-one-stop]", "[json]", "KT302", "`json`"),
    SeededFault(
      "duplicate id in another file and collection", in: "initiatives.yaml", "  cong-nghiep-vi-mach:", "  metronet:",
      "KT303", "`metronet`", at: Place(path: "sites.yaml", text: "metronet:")),
    SeededFault(
      "unknown component", in: "systems/land.yaml", "[hcm-land-one-stop]", "[hcm-land-onestop]", "KT305",
      "`hcm-land-onestop`"),
    SeededFault(
      "unknown standard", in: "systems/public-services.yaml", "standards: [qcvn-120-2019,",
      "standards: [qcvn-120-2018,",
      "KT306", "`qcvn-120-2018`"),
    SeededFault(
      "unknown import prefix", in: "systems/land.yaml", "document: vn/", "document: qg/", "KT307", "`qg`"),
    SeededFault(
      "import that is not there", in: "kientruc.yaml", "../national", "../quoc-gia", "KT307", "`../quoc-gia`"),
  ]
}
