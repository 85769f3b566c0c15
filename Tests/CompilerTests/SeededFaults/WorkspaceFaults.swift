/// Mistakes in `kientruc.yaml`.
extension SeededFault {
  static let workspace: [SeededFault] = [
    SeededFault("unknown framework", in: "kientruc.yaml", "[hcmc]", "[hcm]", "KT309", "`hcm`"),
    SeededFault("frameworks misspelt", in: "kientruc.yaml", "frameworks:", "framework:", "KT202", "`framework`"),
    SeededFault("framework as a text", in: "kientruc.yaml", "[hcmc]", "hcmc", "KT203", "`frameworks`"),
    SeededFault("imports misspelt", in: "kientruc.yaml", "imports:", "import:", "KT202", "`import`"),
    SeededFault("imports as a list", in: "kientruc.yaml", "{vn: ../national}", "[../national]", "KT203", "`imports`"),
    SeededFault("import without a path", in: "kientruc.yaml", "{vn: ../national}", "{vn: }", "KT112", "`vn`"),
    SeededFault("unknown scope", in: "kientruc.yaml", "scope: province", "scope: tỉnh", "KT206", "`tỉnh`"),
    SeededFault(
      "unknown collection", in: "kientruc.yaml", "functions, services", "functions, service", "KT206", "`service`"),
    SeededFault(
      "plateau without a date", in: "kientruc.yaml", "to-be: 2020-12", "to-be: cuối 2020", "KT207", "`cuối 2020`"),
    SeededFault("setting of an unknown rule", in: "kientruc.yaml", line, "rules: {KT999: off}", "KT432", "`KT999`"),
    SeededFault("unknown severity", in: "kientruc.yaml", line, "rules: {KT425: of}", "KT206", "`of`"),
    SeededFault(
      "missing architecture", in: "kientruc.yaml", "architecture: hcmc", "#", "KT204", "`architecture`",
      at: Place(path: "kientruc.yaml", text: "kientruc: 1")),
    SeededFault("unclosed list", in: "kientruc.yaml", "[hcmc]", "[hcmc", "KT101", "`[…]`"),
    SeededFault("unclosed imports", in: "kientruc.yaml", "{vn: ../national}", "{vn: ../national", "KT101", "`{…}`"),
  ]

  private static let line =
    "# Các bài báo không liệt kê hết: điều không thấy ở những tập này là chưa biết, không phải là không có."
}
