import Diagnostics
import Metamodel

/// How numbers, days and shares read in a language.
struct Phrasing {
  let language: Language

  func text(_ vi: String, _ en: String) -> String { Text(vi: vi, en: en)[language] }

  // MARK: numbers

  /// `3.000.000` and `29,5` in Vietnamese, `3,000,000` and `29.5` in English.
  func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return number(Int(value)) }
    let parts = String(value).split(separator: ".", maxSplits: 1)
    guard parts.count == 2, !parts[1].contains("e"), let whole = Int(parts[0]) else { return String(value) }
    let sign = value < 0 && whole == 0 ? "-" : ""
    return sign + number(whole) + text(",", ".") + parts[1]
  }

  func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { grouped += text(".", ",") }
      grouped.append(digit)
    }
    return (value < 0 ? "-" : "") + grouped
  }

  /// `25%`; what is not nothing is never shown as 0 %, what is not all never as 100 %.
  func share(_ part: Int, of whole: Int) -> String {
    if whole == 0 { return "–" }
    let percent = Int((Double(part) * 100 / Double(whole)).rounded())
    if percent == 0 && part > 0 { return "<1%" }
    if percent == 100 && part < whole { return ">99%" }
    return "\(percent)%"
  }

  // MARK: days

  /// `31/12/2020`, `12/2020`, `2020`; in English `31 December 2020`, `December 2020`, `2020`.
  func date(_ date: CoarseDate) -> String {
    guard let month = date.month else { return String(date.year) }
    switch language {
    case .vi:
      let tail = padded(month) + "/" + String(date.year)
      return date.day.map { padded($0) + "/" + tail } ?? tail
    case .en:
      let tail = Phrasing.months[month - 1] + " " + String(date.year)
      return date.day.map { "\($0) " + tail } ?? tail
    }
  }

  func date(_ day: CalendarDate) -> String { date(CoarseDate(day)) }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  // MARK: things

  /// A name, and how many it stands for: `Ủy ban nhân dân các quận, huyện (24)`.
  func name(_ named: Named) -> String {
    named.name[language] + (named.count.map { " (" + count($0) + ")" } ?? "")
  }

  /// A name, and the other architecture to which it belongs.
  func fullName(_ named: Named) -> String {
    guard let architecture = named.architecture else { return name(named) }
    return name(named) + text(" – thuộc ", " – of ") + architecture[language]
  }

  func names(_ all: [Named]) -> String { all.map { name($0) }.joined(separator: "; ") }

  func count(_ count: GroupCount) -> String {
    switch count {
    case .several: return text("nhiều", "several")
    case .numbers(let numbers): return numbers.map { value($0) }.joined(separator: " / ")
    }
  }

  /// `trên 40`, `3%`, `hạng 2`.
  func value(_ number: Number, unit: String? = nil) -> String {
    let value = amount(number.value, unit: unit)
    return number.bound.map { $0[language] + " " + value } ?? value
  }

  /// `3%`, `584 xã, phường`, `hạng 2`.
  func amount(_ value: Double, unit: String?) -> String {
    if unit == "rank" { return text("hạng ", "rank ") + number(value) }
    return number(value) + unitTitle(unit, isOne: value == 1)
  }

  /// How far two values of a unit are apart: `66 điểm phần trăm`, `2 bậc`.
  func difference(_ value: Double, unit: String?) -> String {
    switch unit {
    case "percent", "%": number(value) + text(" điểm phần trăm", " percentage points")
    case "rank": number(value) + text(" bậc", value == 1 ? " place" : " places")
    case let unit: number(value) + unitTitle(unit, isOne: value == 1)
    }
  }

  /// The common units in the language of the report; others as the model writes them.
  func unitTitle(_ unit: String?, isOne: Bool = false) -> String {
    func many(_ vi: String, _ one: String, _ several: String) -> String { " " + text(vi, isOne ? one : several) }
    return switch unit {
    case nil: ""
    case "percent", "%": "%"
    case "agency": many("cơ quan, đơn vị", "agency", "agencies")
    case "commune": many("xã, phường", "commune or ward", "communes and wards")
    case "district": many("quận, huyện", "district", "districts")
    case "document": many("văn bản", "document", "documents")
    case "dossier": many("hồ sơ", "dossier", "dossiers")
    case "service": many("dịch vụ", "service", "services")
    case "system": many("hệ thống", "system", "systems")
    case "flow": many("luồng", "flow", "flows")
    case "point": many("điểm", "point", "points")
    case "device": many("thiết bị", "device", "devices")
    case "citizen": many("người dân", "citizen", "citizens")
    case "transaction": many("giao dịch", "transaction", "transactions")
    case "record": many("bản ghi", "record", "records")
    case "day": many("ngày", "day", "days")
    case "working-day": many("ngày làm việc", "working day", "working days")
    case "month": many("tháng", "month", "months")
    case "audit": many("lần kiểm tra", "audit", "audits")
    case .some(let other): " " + other
    }
  }

  /// The unit by itself, as the head of a row has it.
  func unitName(_ unit: String?) -> String? {
    switch unit {
    case nil: nil
    case "percent", "%": text("phần trăm", "per cent")
    case "rank": text("thứ hạng", "rank")
    case let unit: String(unitTitle(unit).dropFirst())
    }
  }

  /// `[3] Nghị định 47/2020/NĐ-CP, Đ46`: the number is that in the list of documents.
  func citation(_ citation: Citation) -> String {
    "[\(citation.number)] " + citation.label[language] + (citation.at.map { ", " + $0 } ?? "")
  }
}

/// With the first letter as a sentence or a cell has it.
func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
