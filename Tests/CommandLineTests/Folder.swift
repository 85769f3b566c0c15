import Foundation

/// A folder of its own for one test, gone with it.
final class Folder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("kientruc-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything in it, hidden names too, sorted.
  var names: [String] { (try? FileManager.default.subpathsOfDirectory(atPath: path))?.sorted() ?? [] }

  /// A workspace without a finding, with one agency.
  static func workspace(_ others: [String: String] = [:]) throws -> Folder {
    let files = [
      "kientruc.yaml": "kientruc: 1\narchitecture: thu\nname: Kiến trúc thử\n",
      "model.yaml": "agencies:\n  so-y-te: {name: Sở Y tế, kind: department}\n",
    ]
    return try Folder(files.merging(others) { $1 })
  }
}
