/// Where the time of a run went: a table of the phases, then one of the rules of packs, the slowest first. `total` is that
/// of the whole run, in nanoseconds.
package func renderTiming(_ timing: Timing, of total: Int, in language: Language) -> String {
  let known = timing.phases.reduce(0) { $0 + $1.nanoseconds }
  let rest = Text(vi: "mở workspace, in, và phần còn lại", en: "open, print, and the rest")
  let phases =
    timing.phases.map { ($0.name[language], $0.nanoseconds) } + [(rest[language], max(0, total - known))]
  let rows = slowestFirst(phases) { $0.1 }.map { name, time in
    cells(time, of: total) + "  " + name + "\n"
  }
  let head = Text(
    vi: "Toàn bộ: \(micros(total)) µs. Từng bước (µs, tỷ lệ):", en: "In all: \(micros(total)) µs. Phases (µs, share):")
  var text = head[language] + "\n" + rows.joined()
  if timing.rules.isEmpty { return text }
  let title = Text(vi: "Từng quy tắc của gói (µs, tỷ lệ, số đối tượng):", en: "Rules of packs (µs, share, subjects):")
  text += title[language] + "\n"
  for rule in slowestFirst(timing.rules, by: \.nanoseconds) {
    text += cells(rule.nanoseconds, of: total) + padded(String(rule.subjects), 9) + "  " + sanitized(rule.code) + "\n"
  }
  return text
}

/// Of those that took as long, in the order in which they ran.
private func slowestFirst<Value>(_ values: [Value], by time: (Value) -> Int) -> [Value] {
  values.enumerated().sorted { (-time($0.element), $0.offset) < (-time($1.element), $1.offset) }.map(\.element)
}

private func cells(_ time: Int, of total: Int) -> String {
  let tenths = total > 0 ? (time * 1000 + total / 2) / total : 0
  return padded(micros(time), 11) + padded("\(tenths / 10).\(tenths % 10)%", 8)
}

private func micros(_ nanoseconds: Int) -> String { String((nanoseconds + 500) / 1000) }

private func padded(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}
