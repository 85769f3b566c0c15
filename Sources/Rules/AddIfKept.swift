import Diagnostics

/// Ids for a message: all of a few, the first of many and how many more.
func listed(_ ids: [String]) -> Text {
  let shown = ids.prefix(3).map { "`\($0)`" }.joined(separator: ", ")
  let more = ids.count - 3
  return more > 0 ? Text(vi: "\(shown) và \(more) mục khác", en: "\(shown) and \(more) more") : Text(both: shown)
}
