/// Mistakes that only the whole architecture shows.
extension SeededFault {
  static let judging: [SeededFault] = [
    SeededFault(
      "ends before it starts", in: "systems/smart-city.yaml", "    realizes: [lgsp, hcm-lgsp]", "    until: 2016", "KT401",
      "2016"),
  ]
}
