import Compiler
import Diagnostics
import Foundation

/// What holds of every compilation, whatever was compiled.
func brokenPromises(_ compilation: Compilation, _ text: String, _ json: String) -> [String] {
  var problems: [String] = []
  for finding in compilation.findings {
    let bytes = compilation.sources.bytes(finding.range.file)?.count ?? 0
    let places = [finding.range] + finding.related.map(\.range)
    for place in places where Int(place.start) > bytes || Int(place.end) > bytes + 1 {
      let size = compilation.sources.bytes(place.file)?.count ?? 0
      if Int(place.start) > size || Int(place.end) > size + 1 {
        problems.append("\(finding.code) lies outside its file")
      }
    }
    if compilation.cards[finding.code] == nil { problems.append("\(finding.code) has no card") }
    let texts = [finding.message] + (finding.help.map { [$0] } ?? [])
    if texts.contains(where: { $0.vi.isEmpty || $0.en.isEmpty }) { problems.append("\(finding.code) says nothing") }
    if texts.contains(where: { $0.vi.utf8.count > 2000 }) { problems.append("\(finding.code) says too much") }
  }
  let order = compilation.findings.map { (compilation.sources.path($0.range.file), $0.range.start) }
  if zip(order, order.dropFirst()).contains(where: { $0 > $1 }) { problems.append("the findings are out of order") }
  if text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) {
    problems.append("the text has control characters")
  }
  if (try? JSONSerialization.jsonObject(with: Data(json.utf8))) == nil { problems.append("the JSON cannot be read") }
  return problems
}
