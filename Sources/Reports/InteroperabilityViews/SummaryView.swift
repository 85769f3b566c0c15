import Diagnostics

/// The first page: who, when, what matters most.
struct SummaryView {
  let report: InteroperabilityReport
  let phrasing: Phrasing
  private var figures: Figures { report.figures }

  private func text(_ vi: String, _ en: String) -> String { phrasing.text(vi, en) }
  private func number(_ value: Int) -> String { phrasing.number(value) }

  // MARK: figures

  var tiles: [View] {
    let isolated = figures.systems - figures.connected
    let platform = figures.routes.first { $0.route == .platform }?.count.current ?? 0
    let unknown = figures.routes.first { $0.route == .unknown }?.count.current ?? 0
    return [
      tile(number(figures.systems), text("hệ thống đang có", "systems in place")),
      tile(number(figures.connected), text("đã tham gia trao đổi", "exchange data")),
      tile(number(isolated), text("chưa thấy trao đổi", "without an exchange"), isWeak: isolated > 0),
      tile(number(figures.current), text("luồng đang trao đổi", "exchanges running")),
      tile(number(figures.planned), text("luồng dự kiến", "exchanges planned")),
      tile(phrasing.share(platform, of: figures.current), text("qua nền tảng tích hợp", "through a platform")),
      tile(
        phrasing.share(unknown, of: figures.current), text("chưa rõ đường đi", "route not recorded"),
        isWeak: unknown > 0),
    ]
  }

  private func tile(_ value: String, _ label: String, isWeak: Bool = false) -> View {
    ["value": value, "caption": label, "weak": isWeak]
  }

  // MARK: sentences

  var sentences: [View] {
    let all: [String?] = [systems, flows, routes, levels, records, others, connection, copies, partial]
    return all.compactMap { $0 }.map { ["sentence": $0] }
  }

  private var systems: String {
    let day = phrasing.date(report.heading.day)
    if figures.systems == 0 {
      return text("Đến ngày \(day), mô hình chưa ghi nhận hệ thống nào.", "By \(day) the model has no system.")
    }
    let groups = systemNotes
    return text(
      "Đến ngày \(day), mô hình ghi nhận \(number(figures.systems)) hệ thống thông tin\(groups); "
        + "\(number(figures.connected)) hệ thống tham gia trao đổi dữ liệu\(isolatedVietnamese).",
      "Systems in place by \(day): \(number(figures.systems))\(groups); "
        + "of these, with exchanges of data: \(number(figures.connected))\(isolatedEnglish).")
  }

  private var systemNotes: String {
    var notes: [String] = []
    if figures.groups > 0 {
      notes.append(
        text(
          "\(number(figures.groups)) mục đại diện cho một nhóm hệ thống",
          "\(number(figures.groups)) of the entries stand for groups"))
    }
    if figures.unconfirmedSystems > 0 {
      notes.append(
        text(
          "\(number(figures.unconfirmedSystems)) hệ thống đã đến hạn nhưng mô hình vẫn ghi là kế hoạch",
          "\(number(figures.unconfirmedSystems)) are in place by their dates only, and still called plans"))
    }
    return notes.isEmpty ? "" : text(" (trong đó ", " (") + notes.joined(separator: "; ") + ")"
  }

  private var isolatedNames: String {
    let names = report.gaps.isolated.prefix(8).map { phrasing.name($0.system) }
    let rest = report.gaps.isolated.count - names.count
    return names.joined(separator: "; ") + (rest > 0 ? text("; và \(rest) hệ thống khác", "; and \(rest) more") : "")
  }

  private var isolatedVietnamese: String {
    let count = report.gaps.isolated.count
    return count == 0 ? "" : ", \(number(count)) hệ thống chưa thấy luồng trao đổi nào: \(isolatedNames)"
  }

  private var isolatedEnglish: String {
    let count = report.gaps.isolated.count
    return count == 0 ? "" : ", without any: \(number(count)) – \(isolatedNames)"
  }

  private var flows: String {
    let ended =
      figures.ended == 0
      ? ""
      : text(
        "; \(number(figures.ended)) luồng đã kết thúc, không kể ở đây",
        "; \(number(figures.ended)) have ended and are left out")
    if figures.current + figures.planned == 0 {
      return text(
        "Mô hình chưa ghi nhận luồng trao đổi dữ liệu nào\(ended).", "The model has no exchange of data\(ended).")
    }
    let unconfirmed =
      figures.unconfirmed == 0
      ? ""
      : text(
        " (trong đó \(number(figures.unconfirmed)) luồng đã đến hạn nhưng mô hình vẫn ghi là kế hoạch)",
        " (\(number(figures.unconfirmed)) of them by their dates only: the model still calls them plans)")
    return text(
      "Có \(number(figures.current)) luồng đang trao đổi\(unconfirmed) và \(number(figures.planned)) luồng dự kiến"
        + "\(ended).",
      "Exchanges running: \(number(figures.current))\(unconfirmed); planned: \(number(figures.planned))\(ended).")
  }

  private var routes: String? {
    guard figures.current > 0 else { return nil }
    let parts = figures.routes.filter { $0.count.current > 0 }.map { one in
      phrasing.title(one.route) + ": \(number(one.count.current)) "
        + "(\(phrasing.share(one.count.current, of: figures.current)))"
    }
    return text("Trong các luồng đang trao đổi: ", "Of those running: ") + parts.joined(separator: "; ") + "."
  }

  /// How many running exchanges are certain to be at each level.
  private var levels: String? {
    guard let levels = report.levels, figures.current > 0 else { return nil }
    var parts = levels.counts.enumerated().filter { $1.certain > 0 }.map { level, count in
      text("mức ", "level ") + "\(level) (\(levels.names[level][phrasing.language])): \(number(count.certain))"
    }
    if levels.undetermined > 0 {
      parts.append(text("chưa đủ thông tin: ", "too little recorded: ") + number(levels.undetermined))
    }
    let title = levels.title[phrasing.language]
    return text("\(title) của các luồng đang trao đổi: ", "\(title) of those running: ")
      + parts.joined(separator: "; ") + "."
  }

  private var records: String? {
    guard figures.current > 0 else { return nil }
    let wanted: [Gaps.Fact] = [.interface, .standards, .agreement, .legalBasis]
    let parts = figures.facts.filter { wanted.contains($0.fact) }.map { one in
      "\(phrasing.title(one.fact)): \(number(one.known.current))/\(number(figures.current))"
    }
    return text("Số luồng đang trao đổi đã ghi rõ ", "Running exchanges with a record of ")
      + parts.joined(separator: "; ")
      + "."
  }

  private var others: String? {
    if figures.architectures.isEmpty { return nil }
    let parts = figures.architectures.map { one in
      text(
        "\(one.name.vi) (\(number(one.count.current)) đang trao đổi, \(number(one.count.planned)) dự kiến)",
        "\(one.name.en) (\(number(one.count.current)) running, \(number(one.count.planned)) planned)")
    }
    return text("Trao đổi với kiến trúc khác: ", "Exchanges with other architectures: ") + parts.joined(separator: "; ")
      + "."
  }

  /// The indicators in per cent, which say how much is connected.
  private var connection: String? {
    let parts = report.indicators.filter { $0.unit == "percent" && !$0.numbers.isEmpty }.prefix(5).map { one in
      let day = one.numbers.first?.date.map { " (\(phrasing.date($0)))" } ?? ""
      let values = one.numbers.map { phrasing.value($0, unit: one.unit) }.joined(separator: " / ")
      return "\(one.indicator.name[phrasing.language]): \(values)\(day)"
    }
    return parts.isEmpty
      ? nil : text("Chỉ tiêu về kết nối: ", "Measures of connection: ") + parts.joined(separator: "; ") + "."
  }

  private var copies: String? {
    let count = report.gaps.unfed.count
    if count == 0 { return nil }
    return text(
      "Có \(number(count)) bản sao dữ liệu không thấy luồng nào đang cập nhật.",
      count == 1
        ? "1 copy of data is fed by no running exchange."
        : "\(number(count)) copies of data are fed by no running exchange.")
  }

  private var partial: String? {
    var lists: [String] = []
    if report.heading.partial.contains(.systems) { lists.append(text("hệ thống", "systems")) }
    if report.heading.partial.contains(.flows) { lists.append(text("luồng dữ liệu", "flows")) }
    if lists.isEmpty { return nil }
    return text(
      "Kiến trúc tự nhận chưa kê khai đủ \(phrasing.and(lists)): điều chưa thấy ở đây là chưa rõ, "
        + "không phải là không có.",
      "The architecture says that its list of \(phrasing.and(lists)) is not whole: what is not found is "
        + "not known, not absent."
    )
  }

  // MARK: tables

  var routeRows: [View] {
    figures.routes.map { row(phrasing.title($0.route), $0.count) }
  }

  var mechanismRows: [View] {
    figures.mechanisms.map { row($0.mechanism?.title[phrasing.language] ?? phrasing.unknown, $0.count) }
  }

  private func row(_ label: String, _ count: Figures.PhaseCount) -> View {
    [
      "rowLabel": capitalized(label), "current": number(count.current),
      "currentShare": phrasing.share(count.current, of: figures.current), "planned": number(count.planned),
      "plannedShare": phrasing.share(count.planned, of: figures.planned),
    ]
  }

  var factRows: [View] {
    figures.facts.map { one in
      [
        "rowLabel": capitalized(phrasing.title(one.fact)), "known": number(one.known.current),
        "none": number(one.none.current), "unknown": number(one.unknown.current),
        "plannedKnown": number(one.known.planned), "plannedNone": number(one.none.planned),
        "plannedUnknown": number(one.unknown.planned),
      ]
    }
  }

  var indicatorRows: [View] {
    report.indicators.map { one in
      let target = one.target.map { target in
        phrasing.number(target.value) + phrasing.unitTitle(one.unit)
          + (target.by.map { text(", hạn ", ", by ") + phrasing.date($0) } ?? "")
      }
      let values = one.numbers.map { phrasing.measured($0, unit: one.unit) }
      return [
        "rowLabel": one.indicator.name[phrasing.language], "of": one.of.map { phrasing.fullName($0) } ?? "",
        "place": one.indicator.place, "values": values.map(\.view),
        "hasNoValue": values.isEmpty, "target": target ?? phrasing.unknown, "hasNoTarget": target == nil,
        "targetSource": one.target?.source.map { phrasing.citation($0) },
        "targetLink": one.target?.source.map { "#d\($0.number)" },
      ]
    }
  }
}
