import Diagnostics

/// A file of a pack: its path as messages show it, and its bytes.
package struct PackFile: Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A pack that was read.
package struct Pack: Sendable {
  /// What its `framework:` says.
  package let id: String
  /// What was asked for: its id, or the path of its folder.
  package let name: String
  /// The packs that it builds on, as it names them.
  package let extends: [String]
  /// Its files, by their numbers in the compilation; the first is its `framework.yaml`.
  package let files: [FileID]
}

/// A pack that somebody asks for, and where.
package struct PackRequest: Sendable {
  /// The id of a pack that ships, or a path that begins with `./` or `../`.
  package let name: String
  package let range: SourceRange

  package init(name: String, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

/// Why a pack could not be used. The compiler makes a finding of it.
package enum PackProblem: Sendable {
  case unknown(PackRequest, known: [String])
  /// Where there is a `framework.yaml`, what it lacks is said of it.
  case withoutHeader(PackRequest, hasFile: Bool)
  /// The ids of the circle, the first one again at the end.
  case circle([String], SourceRange)
}

/// The packs in use, those that are extended before those that extend them.
package struct Frameworks: Sendable {
  package internal(set) var packs: [Pack] = []
  package internal(set) var problems: [PackProblem] = []

  package init() {}
}
