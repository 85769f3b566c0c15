import Diagnostics

/// Where things stand in the sources, as people say it. Every file is read once.
struct Places {
  private let sources: SourceFiles
  private var lines: [FileID: LineIndex?] = [:]

  init(_ sources: SourceFiles) { self.sources = sources }

  /// `systems/traffic.yaml:4`; the path alone where the file cannot be read any more.
  mutating func place(_ range: SourceRange) -> String {
    guard Int(range.file.number) < sources.files.count else { return "" }
    let path = sources.path(range.file)
    guard let index = index(of: range.file) else { return path }
    return "\(path):\(index.position(of: range.start).line)"
  }

  private mutating func index(of file: FileID) -> LineIndex? {
    if let known = lines[file] { return known }
    let index = sources.bytes(file).map { LineIndex($0) }
    lines.updateValue(index, forKey: file)
    return index
  }
}
