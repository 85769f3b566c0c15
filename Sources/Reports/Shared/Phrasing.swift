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

  /// `trên 40`, `3%`.
  func value(_ number: Number, unit: String? = nil) -> String {
    let value = self.number(number.value) + unitTitle(unit)
    return number.bound.map { $0[language] + " " + value } ?? value
  }

  /// The common units in the language of the report; others as the model writes them.
  func unitTitle(_ unit: String?) -> String {
    switch unit {
    case nil: ""
    case "percent", "%": "%"
    case "agency": text(" cơ quan, đơn vị", " agencies")
    case "document": text(" văn bản", " documents")
    case "service": text(" dịch vụ", " services")
    case "system": text(" hệ thống", " systems")
    case "flow": text(" luồng", " flows")
    case "point": text(" điểm", " points")
    case "transaction": text(" giao dịch", " transactions")
    case "record": text(" bản ghi", " records")
    case .some(let other): " " + other
    }
  }

  /// `[3] Nghị định 47/2020/NĐ-CP, Đ46`: the number is that in the list of documents.
  func citation(_ citation: Citation) -> String {
    "[\(citation.number)] " + citation.label[language] + (citation.at.map { ", " + $0 } ?? "")
  }
}

/// With the first letter as a sentence or a cell has it.
func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
