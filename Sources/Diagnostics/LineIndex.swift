/// A place in a file as people count: both numbers start at 1, columns are grapheme clusters, so that a text has the
/// same columns in NFC and in NFD.
package struct Position: Sendable, Hashable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// The lines of one file. Built from its bytes once; lines end with `\n`, `\r\n` or `\r`, a byte order mark at the
/// start belongs to no column, and what is not UTF-8 counts as the U+FFFD that is shown for it.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  /// Where the text of each line begins.
  private let starts: [UInt32]
  /// Places inside long lines from which columns are counted on, so that many findings of one line do not each walk
  /// all of it. In the order of their offsets.
  private let checkpoints: [GraphemeWalk]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let starts = lineStarts(of: bytes)
    self.starts = starts
    var checkpoints: [GraphemeWalk] = []
    bytes.withUnsafeBufferPointer { buffer in
      for line in starts.indices {
        let text = lineText(line, of: starts, in: buffer)
        guard text.count > 2 * checkpointDistance else { continue }
        addCheckpoints(of: text, in: buffer, to: &checkpoints)
      }
    }
    self.checkpoints = checkpoints
  }

  /// How many lines there are: one more than there are line ends.
  package var lineCount: Int { starts.count }

  /// The place of a byte. Inside a cluster it is the cluster's place, in a line end the end of its line; at or past
  /// the end of the file it is the end.
  package func position(of offset: UInt32) -> Position {
    let line = max(starts.partitioningIndex { $0 > offset } - 1, 0)
    return bytes.withUnsafeBufferPointer { buffer in
      let text = lineText(line, of: starts, in: buffer)
      let offset = max(Int(offset), text.lowerBound)
      var walk = checkpoint(before: text) { $0.offset <= offset }
      while walk.offset <= offset, walk.offset < text.upperBound { _ = walk.next(in: buffer, until: text.upperBound) }
      return Position(line: line + 1, column: walk.column + (offset < text.upperBound ? 0 : 1))
    }
  }

  /// The text of a line (1 is the first) without its end; empty where there is no such line.
  package func text(of line: Int) -> String {
    guard starts.indices.contains(line - 1) else { return "" }
    return bytes.withUnsafeBufferPointer { buffer in
      String(decoding: buffer[lineText(line - 1, of: starts, in: buffer)], as: UTF8.self)
    }
  }

  /// The grapheme clusters of a line from a column on, at most `limit`; of a cluster at most 16 scalars are given.
  func clusters(of line: Int, from column: Int, limit: Int) -> [String] {
    guard starts.indices.contains(line - 1) else { return [] }
    return bytes.withUnsafeBufferPointer { buffer in
      let text = lineText(line - 1, of: starts, in: buffer)
      var walk = checkpoint(before: text) { $0.column < column }
      var clusters: [String] = []
      while walk.offset < text.upperBound {
        let before = walk.column
        let scalar = walk.next(in: buffer, until: text.upperBound)
        guard walk.column >= column else { continue }
        if walk.column != before {
          guard clusters.count < limit else { break }
          clusters.append(String(scalar))
        } else if let last = clusters.indices.last, clusters[last].unicodeScalars.count < 16 {
          clusters[last].unicodeScalars.append(scalar)
        }
      }
      return clusters
    }
  }

  /// The last checkpoint of a line that a walk may begin with, or the line's beginning.
  private func checkpoint(before text: Range<Int>, where reached: (GraphemeWalk) -> Bool) -> GraphemeWalk {
    let beyond = checkpoints.partitioningIndex {
      $0.offset >= text.upperBound || ($0.offset >= text.lowerBound && !reached($0))
    }
    guard beyond > 0, checkpoints[beyond - 1].offset >= text.lowerBound else {
      return GraphemeWalk(from: text.lowerBound)
    }
    return checkpoints[beyond - 1]
  }
}

/// How many bytes of a long line lie between two checkpoints.
private let checkpointDistance = 512

private func lineStarts(of bytes: [UInt8]) -> [UInt32] {
  bytes.withUnsafeBufferPointer { buffer in
    var starts: [UInt32] = [buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    for at in buffer.indices where buffer[at] <= carriageReturn {
      let next = at + 1
      if buffer[at] == lineFeed
        || buffer[at] == carriageReturn && !(next < buffer.count && buffer[next] == lineFeed)
      {
        starts.append(UInt32(next))
      }
    }
    return starts
  }
}

/// The bytes of a line (0 is the first) without its end.
private func lineText(_ line: Int, of starts: [UInt32], in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  let start = Int(starts[line])
  guard line + 1 < starts.count else { return start..<bytes.count }
  var end = Int(starts[line + 1]) - 1
  if end > start, bytes[end] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
  return start..<end
}

private func addCheckpoints(
  of text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, to checkpoints: inout [GraphemeWalk]
) {
  var walk = GraphemeWalk(from: text.lowerBound)
  var due = text.lowerBound + checkpointDistance
  while walk.offset < text.upperBound {
    if walk.offset >= due {
      checkpoints.append(walk)
      due = walk.offset + checkpointDistance
    }
    _ = walk.next(in: bytes, until: text.upperBound)
  }
}
