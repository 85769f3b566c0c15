/// Finds the places of findings in their files. Every file is read once as long as those read so far are not huge,
/// and the one that findings are printed of stays in any case.
struct SourceReader {
  private let sources: SourceFiles
  private var indexes: [FileID: LineIndex?] = [:]
  private var size = 0

  /// Beyond this many bytes the files read are let go, so that a vast workspace does not fill the memory.
  private static let sizeLimit = 64 << 20

  init(_ sources: SourceFiles) { self.sources = sources }

  /// Where a range begins and ends, nil when its file cannot be read.
  mutating func place(of range: SourceRange) -> Place? {
    guard let index = index(of: range.file) else { return nil }
    return Place(index: index, start: index.position(of: range.start), end: index.position(of: range.end))
  }

  private mutating func index(of file: FileID) -> LineIndex? {
    if let known = indexes[file] { return known }
    let bytes = sources.bytes(file)
    if size > SourceReader.sizeLimit {
      indexes.removeAll()
      size = 0
    }
    size += bytes?.count ?? 0
    let index = bytes.map { LineIndex($0) }
    indexes.updateValue(index, forKey: file)
    return index
  }
}

/// A range in a file that was read.
struct Place {
  let index: LineIndex
  let start: Position
  let end: Position
}
