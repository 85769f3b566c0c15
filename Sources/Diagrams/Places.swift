import Diagnostics

/// Where things are declared, as a link and as `path:line`.
struct Places: Sendable {
  private let sources: SourceFiles
  /// By file; nil for files that cannot be read, and for those of built-in packs, which are nowhere to be opened.
  private let indexes: [LineIndex?]

  init(_ sources: SourceFiles) {
    self.sources = sources
    indexes = sources.files.enumerated().map { number, file in
      isRelative(file.path) ? sources.bytes(FileID(UInt32(number))).map { LineIndex($0) } : nil
    }
  }

  /// `systems/traffic.yaml:12`, or the path alone where the file cannot be read.
  func place(of range: SourceRange) -> String {
    let path = sources.path(range.file)
    return line(of: range).map { "\(path):\($0)" } ?? path
  }

  /// A relative address, `../systems/traffic.yaml#L12`, in which nothing but the path's own slashes has a meaning; nil
  /// for a path that is not relative.
  func link(to range: SourceRange, from folder: String) -> String? {
    let path = sources.path(range.file)
    guard isRelative(path), !folder.hasPrefix("/") else { return nil }
    let full = folder.isEmpty || folder == "." ? path : folder + "/" + path
    return encoded(full) + (line(of: range).map { "#L\($0)" } ?? "")
  }

  private func line(of range: SourceRange) -> Int? { indexes[Int(range.file.number)]?.position(of: range.start).line }
}

/// False for absolute paths, and for `<vn/layers.yaml>`, as the files of built-in packs are called.
private func isRelative(_ path: String) -> Bool { !path.isEmpty && !path.hasPrefix("/") && !path.hasPrefix("<") }

private func encoded(_ path: String) -> String {
  var encoded = ""
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      encoded.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
  return encoded
}
