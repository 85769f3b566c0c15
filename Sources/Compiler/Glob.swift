/// A path pattern of `sources` and `exclude`: `*` and `?` inside one name, `**` for any number of folders.
package struct Glob: Sendable {
  private let parts: [[UInt8]]

  package init(_ pattern: String) {
    parts = pattern.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
  }

  package func matches(_ path: String) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).map(Array.init)
    // reached[i]: the names read so far match the first i parts.
    var reached = [Bool](repeating: false, count: parts.count + 1)
    reached[0] = true
    skipEmpty(&reached)
    for name in names {
      var next = [Bool](repeating: false, count: parts.count + 1)
      for (index, part) in parts.enumerated() where reached[index] {
        if isDeep(part) { next[index] = true } else if Glob.matches(name, part) { next[index + 1] = true }
      }
      reached = next
      skipEmpty(&reached)
    }
    return reached[parts.count]
  }

  /// `**` matches no folder at all, too.
  private func skipEmpty(_ reached: inout [Bool]) {
    for (index, part) in parts.enumerated() where reached[index] && isDeep(part) { reached[index + 1] = true }
  }

  private func isDeep(_ part: [UInt8]) -> Bool { part == [UInt8(ascii: "*"), UInt8(ascii: "*")] }

  /// One name against one part: `*` remembers where it stood, so that this is quadratic at worst.
  private static func matches(_ name: [UInt8], _ part: [UInt8]) -> Bool {
    var (at, inPart) = (0, 0)
    var star: (part: Int, name: Int)?
    while at < name.count {
      if inPart < part.count, part[inPart] == UInt8(ascii: "*") {
        star = (inPart, at)
        inPart += 1
      } else if inPart < part.count, part[inPart] == UInt8(ascii: "?") || part[inPart] == name[at] {
        (at, inPart) = (at + 1, inPart + 1)
      } else if let back = star {
        star = (back.part, back.name + 1)
        (at, inPart) = (back.name + 1, back.part + 1)
      } else {
        return false
      }
    }
    return part[inPart...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
