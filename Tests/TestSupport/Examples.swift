import Compiler
import Foundation
import Metamodel

/// The workspaces of `Examples/`, in memory: what a test changes there, it changes for itself.
package enum Examples {
  /// The day of the last of the five articles, and of the examples' own readings.
  package static let day = CalendarDate(year: 2020, month: 4, day: 30)!

  /// The files of an example as its `kientruc.yaml` sees them; the national one stands beside it, as `../national`.
  package static func files(_ name: String) -> MemoryFiles {
    var contents = read(name, as: "")
    if name != "national" { contents.merge(read("national", as: "../national/")) { own, _ in own } }
    return MemoryFiles(contents)
  }

  /// Their paths below the example's own folder, sorted.
  package static func ownPaths(_ files: MemoryFiles) -> [String] {
    files.contents.keys.filter { !$0.hasPrefix("../") }.sorted()
  }

  private static func read(_ name: String, as prefix: String) -> [String: [UInt8]] {
    let folder = Golden.repository() + "/Examples/" + name
    var contents: [String: [UInt8]] = [:]
    for path in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? []
    where path.hasSuffix(".yaml") {
      if let data = FileManager.default.contents(atPath: folder + "/" + path) { contents[prefix + path] = Array(data) }
    }
    return contents
  }
}
