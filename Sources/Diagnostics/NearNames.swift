/// The names that somebody who wrote `name` may have meant, the nearest first: a third of its characters may differ,
/// or it is a part of theirs. Case, diacritics and separators do not count (`thue` finds `thuế`). Names of more than
/// 64 characters have no near ones, names of one or two only those that read the same without diacritics.
package func nearNames(to name: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
  guard limit > 0, let wanted = WantedName(name) else { return [] }
  var folded = FoldedName()
  var nearest: [(distance: Int, name: String)] = []
  for candidate in candidates {
    guard folded.fill(candidate), let distance = wanted.distance(to: folded.scalars) else { continue }
    if nearest.count == limit, nearest[limit - 1] <= (distance, candidate) { continue }
    guard !nearest.contains(where: { $0.name == candidate }) else { continue }
    nearest.insert((distance, candidate), at: nearest.partitioningIndex { $0 > (distance, candidate) })
    if nearest.count > limit { nearest.removeLast() }
  }
  return nearest.map(\.name)
}

/// A question for the end of a help text: did you mean one of these? Nil without names; at most three are asked about.
package func didYouMean(_ names: [String]) -> Text? {
  guard !names.isEmpty else { return nil }
  let names = names.prefix(3).map { quoted($0) }
  return Text(
    vi: "có phải là \(listed(names, last: "hay"))?",
    en: "did you mean \(listed(names, last: "or"))?")
}

/// A help text with the words that are allowed at a place, in the order given; beyond twenty the rest are counted.
/// Nil without words.
package func useOneOf(_ words: [String]) -> Text? {
  guard !words.isEmpty else { return nil }
  // "One of 1 others" would be longer than the word itself.
  let shown = words.prefix(words.count == 21 ? 21 : 20).map { quoted($0) }
  let more = words.count - shown.count
  guard more > 0 else {
    return Text(vi: "dùng \(listed(shown, last: "hoặc"))", en: "use \(listed(shown, last: "or"))")
  }
  let list = shown.joined(separator: ", ")
  return Text(vi: "dùng \(list) hoặc một trong \(more) từ khác", en: "use \(list) or one of \(more) others")
}

/// Names as a sentence lists them: `a`, `b` và `c`.
package func listed(_ names: [String], last word: String) -> String {
  guard names.count > 1, let last = names.last else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " \(word) " + last
}

/// The name that others are compared with: its places by character, one bit each, so that a whole row of the table of
/// distances is a few operations on one word.
private struct WantedName {
  private let scalars: [UInt32]
  private var ascii = [UInt64](repeating: 0, count: 128)
  private var others: [(scalar: UInt32, places: UInt64)] = []
  private let allowed: Int

  init?(_ name: String) {
    var folded = FoldedName()
    guard folded.fill(name), !folded.scalars.isEmpty else { return nil }
    scalars = folded.scalars
    allowed = scalars.count < 3 ? 0 : max(1, scalars.count / 3)
    for (place, scalar) in scalars.enumerated() {
      if scalar < 128 {
        ascii[Int(scalar)] |= 1 << UInt64(place)
      } else if let known = others.firstIndex(where: { $0.scalar == scalar }) {
        others[known].places |= 1 << UInt64(place)
      } else {
        others.append((scalar, 1 << UInt64(place)))
      }
    }
  }

  /// How far a candidate is, nil when it is not near. Parts come after all misspellings.
  func distance(to candidate: [UInt32]) -> Int? {
    let apart = abs(candidate.count - scalars.count)
    let allowed = candidate.count < 3 ? 0 : allowed
    if apart <= allowed {
      let edits = edits(to: candidate)
      if edits <= allowed { return edits }
    }
    let isNearPart = 2 * candidate.count >= scalars.count && isPart(candidate, of: scalars)
    return isNearPart || isPart(scalars, of: candidate) ? FoldedName.limit + apart : nil
  }

  /// The Damerau-Levenshtein distance (optimal string alignment), by Hyyrö's bit-parallel algorithm of 2003.
  private func edits(to candidate: [UInt32]) -> Int {
    var distance = scalars.count
    let lastPlace: UInt64 = 1 << UInt64(scalars.count - 1)
    var more = UInt64.max
    var less: UInt64 = 0
    var same: UInt64 = 0
    var placesBefore: UInt64 = 0
    for scalar in candidate {
      let places = places(of: scalar)
      let swapped = ((~same & places) << 1) & placesBefore
      same = (((places & more) &+ more) ^ more) | places | less | swapped
      let rightMore = less | ~(same | more)
      let rightLess = same & more
      if rightMore & lastPlace != 0 { distance += 1 }
      if rightLess & lastPlace != 0 { distance -= 1 }
      let above = (rightMore << 1) | 1
      more = (rightLess << 1) | ~(same | above)
      less = above & same
      placesBefore = places
    }
    return distance
  }

  private func places(of scalar: UInt32) -> UInt64 {
    if scalar < 128 { return ascii[Int(scalar)] }
    return others.first { $0.scalar == scalar }?.places ?? 0
  }
}

/// True when `part` begins `whole`, or is a run of its hyphenated words. Below three characters nothing is a part.
private func isPart(_ part: [UInt32], of whole: [UInt32]) -> Bool {
  guard part.count >= 3, part.count < whole.count else { return false }
  if whole.starts(with: part) { return true }
  let hyphen = UInt32(UInt8(ascii: "-"))
  for start in 1...(whole.count - part.count) where whole[start - 1] == hyphen && whole[start] == part[0] {
    let end = start + part.count
    if end == whole.count || whole[end] == hyphen, whole[start..<end].elementsEqual(part) { return true }
  }
  return false
}
