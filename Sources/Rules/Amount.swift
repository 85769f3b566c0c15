import Diagnostics

/// A number with its unit, and with the word of its bound: `3%`, `trên 1.500 hồ sơ`.
func amount(_ value: Double, _ unit: String = "", bound: Text? = nil) -> Text {
  let number = numberText(value)
  let behind = unit == "percent" || unit == "%" ? "%" : unit.isEmpty ? "" : " " + unit
  return Text(
    vi: (bound.map { $0.vi + " " } ?? "") + number.vi + behind,
    en: (bound.map { $0.en + " " } ?? "") + number.en + behind)
}
