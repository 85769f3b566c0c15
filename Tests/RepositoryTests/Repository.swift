import Foundation
import TestSupport

/// The files of the checkout, for tests that hold the repository to its own rules.
enum Repository {
  static let root = Golden.repository()

  /// The files below a folder whose names end so, by their paths from the root, sorted.
  static func files(_ folder: String, ending: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: root + "/" + folder)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(ending) }.map { folder + "/" + $0 }.sorted()
  }

  static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: root + "/" + path) ?? Data(), as: UTF8.self)
  }

  static func lines(_ path: String) -> [Substring] {
    text(path).split(separator: "\n", omittingEmptySubsequences: false)
  }

  static let swift = files("Sources", ending: ".swift") + files("Tests", ending: ".swift")
  static let sources = files("Sources", ending: ".swift")
}
