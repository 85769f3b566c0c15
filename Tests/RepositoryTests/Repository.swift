import Foundation
import TestSupport

/// The repository as its files: what is in Git, or would be.
enum Repository {
  static let root = Golden.repository()

  /// The paths of all files below a folder, sorted; without hidden ones.
  static func files(_ folder: String, ending suffix: String = "") -> [String] {
    let names = FileManager.default.enumerator(atPath: root + "/" + folder)?.compactMap { $0 as? String } ?? []
    return names.map { folder + "/" + $0 }
      .filter { $0.hasSuffix(suffix) && !$0.split(separator: "/").contains { $0.hasPrefix(".") } && !isFolder($0) }
      .sorted()
  }

  static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: root + "/" + path) ?? Data(), as: UTF8.self)
  }

  static func lines(_ path: String) -> [Substring] { text(path).split(separator: "\n", omittingEmptySubsequences: false) }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder) && isFolder.boolValue
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root + "/" + path) }
}
