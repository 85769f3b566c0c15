import Diagnostics

/// What the report calls its own notions.
extension Phrasing {
  var unknown: String { text("chưa rõ", "not recorded") }
  var none: String { text("không", "none") }

  var unconfirmed: String { text("đã đến hạn, vẫn ghi là kế hoạch", "by its date only, still called a plan") }

  /// The letter before the number of an exchange.
  var mark: String { text("L", "F") }

  func title(_ phase: Exchange.Phase) -> String {
    switch phase {
    case .current: text("đang trao đổi", "running")
    case .planned: text("dự kiến", "planned")
    }
  }

  func title(_ route: Exchange.Route) -> String {
    switch route {
    case .platform: text("qua nền tảng tích hợp, chia sẻ dữ liệu", "through an integration platform")
    case .otherSystem: text("qua hệ thống trung gian khác", "through another system")
    case .direct: text("kết nối trực tiếp", "direct")
    case .unknown: text("chưa rõ đường đi", "route not recorded")
    }
  }

  func title(_ fact: Gaps.Fact) -> String {
    switch fact {
    case .owner: text("cơ quan chủ quản hai đầu", "owners of both ends")
    case .data: text("dữ liệu", "data")
    case .route: text("đường đi", "route")
    case .mechanism: text("phương thức", "mechanism")
    case .frequency: text("tần suất", "frequency")
    case .interface: text("giao diện", "interface")
    case .standards: text("tiêu chuẩn", "standards")
    case .sharing: text("hình thức chia sẻ", "form of sharing")
    case .agreement: text("thỏa thuận", "agreement")
    case .legalBasis: text("căn cứ pháp lý", "legal basis")
    }
  }

  /// The name of a flow; where it has none, the names of its ends.
  func title(_ exchange: Exchange) -> String {
    if exchange.isNamed { return exchange.flow.name[language] }
    return exchange.from.system.name[language] + " → " + exchange.to.system.name[language]
  }

  func agency(_ agency: Named?) -> String {
    agency.map { fullName($0) } ?? text("Chưa rõ cơ quan chủ quản", "Owner not recorded")
  }

  /// The numbers of exchanges as links; three or more in a row are one: `L3–L9`.
  func references(_ numbers: [Int]) -> [View] {
    var runs: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = runs.last, last.upperBound + 1 >= number {
        runs[runs.count - 1] = last.lowerBound...max(last.upperBound, number)
      } else {
        runs.append(number...number)
      }
    }
    return runs.flatMap { run -> [View] in
      if run.count < 3 { return run.map { ["at": $0, "label": mark + String($0)] } }
      return [["at": run.lowerBound, "label": "\(mark)\(run.lowerBound)–\(mark)\(run.upperBound)"]]
    }
  }

  func and(_ parts: [String]) -> String {
    guard parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + text(" và ", " and ") + parts[parts.count - 1]
  }
}
