/// A number for people, digits in groups of three: `1.234,5` in Vietnamese, `1,234.5` in English.
package func numberText(_ value: Double) -> Text {
  // Beyond these a Double is written with an exponent, which has no groups.
  let written = value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
  guard !written.contains("e") else {
    return Text(vi: String(written.map { $0 == "." ? "," : $0 }), en: written)
  }
  let sign = written.hasPrefix("-") ? "-" : ""
  let parts = written.dropFirst(sign.count).split(separator: ".")
  return Text(
    vi: sign + grouped(parts[0], by: ".") + (parts.count > 1 ? "," + parts[1] : ""),
    en: sign + grouped(parts[0], by: ",") + (parts.count > 1 ? "." + parts[1] : ""))
}

private func grouped(_ digits: Substring, by separator: String) -> String {
  var text = ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place) % 3 == 0 { text += separator }
    text.append(digit)
  }
  return text
}
