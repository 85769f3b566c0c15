import Foundation

/// Files that a person has reviewed. `KIENTRUC_UPDATE=1` rewrites them.
package enum Golden {
  /// Compares a text with a file beside the test; says how they differ, or nil.
  package static func difference(_ text: String, _ name: String, file: String = #filePath) -> String? {
    difference(text, at: folder(of: file) + "/Goldens/" + name, name)
  }

  /// The same for a file by its path in the repository.
  package static func difference(_ text: String, inRepository path: String, file: String = #filePath) -> String? {
    difference(text, at: repository(file: file) + "/" + path, path)
  }

  private static func difference(_ text: String, at path: String, _ name: String) -> String? {
    if ProcessInfo.processInfo.environment["KIENTRUC_UPDATE"] == "1" {
      let url = URL(fileURLWithPath: path)
      try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(text.utf8).write(to: url)
      return nil
    }
    guard let data = FileManager.default.contents(atPath: path) else { return "there is no golden \(name)" }
    let known = String(decoding: data, as: UTF8.self)
    return known == text ? nil : firstDifference(known, text, name)
  }

  /// A file by its path in the repository; nil where there is none.
  package static func text(inRepository path: String, file: String = #filePath) -> String? {
    FileManager.default.contents(atPath: repository(file: file) + "/" + path).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The folder of the repository, from a source file two levels below `Tests/`.
  package static func repository(file: String = #filePath) -> String {
    var parts = file.split(separator: "/")
    while let last = parts.last, last != "Tests" { parts.removeLast() }
    return "/" + parts.dropLast().joined(separator: "/")
  }

  private static func folder(of file: String) -> String {
    "/" + file.split(separator: "/").dropLast().joined(separator: "/")
  }

  private static func firstDifference(_ known: String, _ text: String, _ name: String) -> String {
    let left = known.split(separator: "\n", omittingEmptySubsequences: false)
    let right = text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(left.count, right.count) {
      let a = index < left.count ? left[index] : "(end)"
      let b = index < right.count ? right[index] : "(end)"
      if a != b { return "\(name):\(index + 1)\n  golden: \(a)\n  now:    \(b)" }
    }
    return "\(name) differs in its line ends"
  }
}
