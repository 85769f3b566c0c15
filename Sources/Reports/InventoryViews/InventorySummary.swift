import Diagnostics
import Metamodel
import Model

/// The first page of the inventory: what there is, how sure that is, what an appraiser has to ask.
struct InventorySummary {
  let report: InventoryReport
  let phrasing: Phrasing

  private func text(_ vi: String, _ en: String) -> String { phrasing.text(vi, en) }
  private func number(_ value: Int) -> String { phrasing.number(value) }
  private func register(_ kind: KindName) -> InventoryReport.Register? { report.registers.first { $0.kind == kind } }
  private var systems: [Entry] { register(.systems)?.entries ?? [] }
  private func systems(where isCounted: (StateOnDay) -> Bool) -> [Entry] { systems.filter { isCounted($0.state) } }
  private var ownerless: [Entry] { register(.systems)?.groups.first { $0.owner == nil }?.entries ?? [] }
  private var evident: [InventoryReport.KindCount] { report.kinds.filter(\.isEvident) }
  private var leveled: Int { systems.count { $0.knows("security-level") } }

  // MARK: figures

  var tiles: [View] {
    let existing = systems { $0.exists }
    let overdue = systems { $0 == .overdue }
    let assumed = evident.reduce(0) { $0 + $1.evidence[.assumed, default: 0] }
    let unsourced = evident.reduce(0) { $0 + $1.evidence[.unsourced, default: 0] }
    return [
      tile(existing.count, text("hệ thống đang có", "systems in place")),
      tile(systems { $0 == .planned || $0 == .building }.count, text("hệ thống dự kiến", "systems planned")),
      tile(overdue.count, text("dự kiến, đã quá hạn", "planned, overdue"), isWeak: !overdue.isEmpty),
      tile(ownerless.count, text("chưa rõ chủ quản", "owner not recorded"), isWeak: !ownerless.isEmpty),
      tile(
        systems.count - leveled, text("chưa rõ cấp độ an toàn", "security level not recorded"),
        isWeak: leveled < systems.count),
      tile(report.groups.count, text("mục đại diện cho nhóm", "entries for groups")),
      tile(
        assumed + unsourced, text("mục chỉ là giả định hoặc không nguồn", "entries assumed only, or without source"),
        isWeak: assumed + unsourced > 0),
    ]
  }

  private func tile(_ value: Int, _ label: String, isWeak: Bool = false) -> View {
    ["value": number(value), "caption": label, "weak": isWeak]
  }

  // MARK: sentences

  var sentences: [View] {
    let all: [String?] = [
      opening, overdue, owners, groups, level, interfaces, evidence, doubles, later, partial,
    ]
    return all.compactMap { $0 }.map { ["sentence": $0] }
  }

  private var opening: String {
    let day = phrasing.date(report.heading.day)
    if systems.isEmpty {
      return text("Đến ngày \(day), mô hình chưa ghi nhận hệ thống nào.", "By \(day) the model has no system.")
    }
    let parts = StateOnDay.allCases.compactMap { state -> String? in
      let count = systems.count { $0.state == state }
      return count == 0 ? nil : "\(phrasing.title(state)): \(number(count))"
    }
    return text(
      "Đến ngày \(day), mô hình ghi nhận \(number(systems.count)) hệ thống thông tin ("
        + parts.joined(separator: "; ") + ")" + real.vi + ".",
      "Systems on record by \(day): \(number(systems.count)) (" + parts.joined(separator: "; ") + ")" + real.en + ".")
  }

  /// How many real systems the entries in place stand for.
  private var real: Text {
    let existing = systems { $0.exists }
    let groups = existing.filter { $0.named.count != nil }
    if groups.isEmpty { return Text(both: "") }
    let known = existing.reduce(0) { $0 + ($1.named.count.map { $0.single ?? 0 } ?? 1) }
    let open = groups.count { $0.named.count?.single == nil }
    let isAtLeast = open > 0 || groups.contains { $0.named.count?.isLowerBound == true }
    let uncounted = Text(
      vi: "\(open) nhóm không rõ số lượng", en: "\(open) \(open == 1 ? "group" : "groups") of unrecorded number")
    if known == 0 {
      return Text(vi: "; các mục đang có là \(uncounted.vi)", en: "; those in place are \(uncounted.en)")
    }
    let count = Text(vi: Phrasing(language: .vi).number(known), en: Phrasing(language: .en).number(known))
    return Text(
      vi: "; các mục đang có đại diện cho \(isAtLeast ? "ít nhất " : "")\(count.vi) hệ thống"
        + (open > 0 ? ", chưa kể \(uncounted.vi)" : ""),
      en: "; those in place stand for \(isAtLeast ? "at least " : "")\(count.en) systems"
        + (open > 0 ? ", beside \(uncounted.en)" : ""))
  }

  private var overdue: String? {
    list(
      text("Đã quá hạn mà mô hình vẫn ghi là kế hoạch: ", "Past their day and still plans: "),
      systems { $0 == .overdue }
    ) { entry in
      let day: CoarseDate? =
        switch entry.begins {
        case .on(let day), .delivered(let day): day
        case nil: nil
        }
      return phrasing.name(entry.named) + (day.map { text(" (hạn ", " (due ") + phrasing.date($0) + ")" } ?? "")
    }
  }

  private var owners: String? {
    list(text("Chưa rõ cơ quan chủ quản: ", "Owner not recorded: "), ownerless) { phrasing.name($0.named) }
  }

  private var groups: String? {
    let told = report.groups.filter { !$0.numbers.isEmpty }
    if told.isEmpty { return nil }
    let parts = told.prefix(8).map { group in
      let listed =
        group.members.map { text("kê riêng ", "listed: ") + number($0.count) }
        ?? text("không kê từng mục", "not listed one by one")
      return group.entry.name[phrasing.language] + ": " + phrasing.counted(group) + " (" + listed + ")"
    }
    let rest = told.count - parts.count
    return text("Số nêu trong nguồn và số mục mô hình kê riêng: ", "Told by sources, and listed one by one: ")
      + parts.joined(separator: "; ") + (rest > 0 ? text("; và \(rest) nhóm khác", "; and \(rest) more") : "") + "."
  }

  private var level: String? {
    if systems.isEmpty || leveled == systems.count { return nil }
    return text(
      "\(number(leveled))/\(number(systems.count)) hệ thống có ghi cấp độ an toàn; "
        + "\(number(systems.count { $0.knows("level-approval") })) có văn bản phê duyệt.",
      "Systems with a security level on record: \(number(leveled)) of \(number(systems.count)); "
        + "with its approval: \(number(systems.count { $0.knows("level-approval") })).")
  }

  private var interfaces: String? {
    let offering = systems.count { $0.knows("interfaces") }
    if systems.isEmpty { return nil }
    return text(
      "\(number(offering))/\(number(systems.count)) hệ thống có ghi giao diện tích hợp; "
        + "\(number(systems.count { $0.knows("masters") })) là nguồn gốc của dữ liệu.",
      "Systems with an interface on record: \(number(offering)) of \(number(systems.count)); "
        + "masters of data: \(number(systems.count { $0.knows("masters") })).")
  }

  private var evidence: String {
    let parts = Evidence.allCases.map { evidence in
      let count = evident.reduce(0) { $0 + $1.evidence[evidence, default: 0] }
      return "\(phrasing.title(evidence)): \(number(count))"
    }
    return text("Căn cứ của toàn bộ các mục: ", "What all entries rest on: ") + parts.joined(separator: "; ") + "."
  }

  private var doubles: String? {
    var parts: [String] = []
    if !report.duplicates.isEmpty {
      parts.append(
        text(
          "\(number(report.duplicates.count)) tên trùng", "names that stand twice: \(number(report.duplicates.count))"))
    }
    if !report.shared.isEmpty {
      parts.append(
        text(
          "\(number(report.shared.count)) thành phần của khung do từ hai hệ thống trở lên cùng đảm nhận",
          "components fulfilled by more than one system: \(number(report.shared.count))"))
    }
    return parts.isEmpty
      ? nil
      : text("Cần xem xét sự trùng lặp: ", "To be looked at for duplication: ")
        + parts.joined(separator: "; ") + "."
  }

  private var later: String? {
    let count = report.registers.reduce(0) { $0 + $1.later.count }
    return count == 0
      ? nil
      : text(
        "\(number(count)) mục có sau ngày báo cáo, không kể ở đây.",
        "Begin after the day of the report, and are left out: \(number(count)).")
  }

  private var partial: String? {
    let lists = report.kinds.filter(\.isPartial).map { $0.title[phrasing.language].lowercased() }
    if lists.isEmpty { return nil }
    return text(
      "Kiến trúc tự nhận chưa kê khai đủ: \(lists.joined(separator: "; ")). Điều chưa thấy ở đây là chưa rõ, không phải "
        + "là không có.",
      "The architecture says that these lists are not whole: \(lists.joined(separator: "; ")). What is not found is "
        + "not known, not absent.")
  }

  /// At most eight by name.
  private func list(_ head: String, _ some: [Entry], _ line: (Entry) -> String) -> String? {
    if some.isEmpty { return nil }
    let rest = some.count - 8
    let more = rest > 0 ? text("; và \(number(rest)) hệ thống khác", "; and \(number(rest)) more") : ""
    return head + some.prefix(8).map(line).joined(separator: "; ") + more + "."
  }
}

extension GroupCount {
  /// True for `over 40`.
  var isLowerBound: Bool {
    guard case .numbers(let numbers) = self else { return false }
    return numbers.contains { $0.bound != nil }
  }
}
