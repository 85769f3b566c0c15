/// What could not be read of a file, and what may have stood there.
package struct Damage: Sendable {
  /// Byte ranges of the skipped lines.
  package internal(set) var gaps: [Range<UInt32>] = []
  /// What looks like a key in the gaps: it may be declared there.
  package internal(set) var keys: [UInt32] = []
  /// What looks like an identifier in the gaps, keys too: it may be referred to there.
  package internal(set) var words: [UInt32] = []
  /// By gap: how far its first line was indented.
  var indents: [UInt32] = []
  /// Where the lines of the file begin; empty in a file without gaps.
  var lines: [UInt32] = []

  /// Nothing of the file was read.
  package private(set) var isWhole = false

  package init() {}

  static var whole: Damage {
    var damage = Damage()
    damage.isWhole = true
    return damage
  }

  /// True where a gap lies in what begins at a place: behind it, before the next node, and indented deeper; as deep does
  /// for a mapping that begins with its first key.
  package func isInside(from key: UInt32, before next: UInt32, isMapping: Bool) -> Bool {
    if gaps.isEmpty { return false }
    let column = Int(column(of: key)) - (isMapping ? 1 : 0)
    return gaps.indices.contains {
      gaps[$0].lowerBound >= key && gaps[$0].lowerBound < next && Int(indents[$0]) > column
    }
  }

  /// The number of bytes between the beginning of its line and a place.
  private func column(of place: UInt32) -> UInt32 {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? place - lines[low - 1] : 0
  }
}

/// Words in the order in which they were first seen.
struct DistinctWords {
  private(set) var list: [String] = []
  private var known: Set<String> = []

  mutating func add(_ word: String) {
    if known.insert(word).inserted { list.append(word) }
  }
}
