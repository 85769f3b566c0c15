/// Mistakes that only the whole architecture shows.
extension SeededFault {
  static let judging: [SeededFault] = [
    SeededFault(
      "ends before it starts", in: "initiatives.yaml", "    end: 2020\n    sources:\n", "    end: 2016\n    sources:\n", "KT309",
      "2016"),
  ]
}
