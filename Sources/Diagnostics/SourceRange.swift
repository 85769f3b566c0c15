/// The number of a source file in one compilation: its place in `SourceFiles`.
@frozen @usableFromInline package struct FileID: Sendable, Hashable, Comparable {
  @usableFromInline package let number: UInt32

  @inlinable package init(_ number: UInt32) { self.number = number }

  @inlinable package static func < (left: FileID, right: FileID) -> Bool { left.number < right.number }
}

/// A half-open range of bytes in one file. Lines and columns are computed when something is printed.
package struct SourceRange: Sendable, Hashable {
  package let file: FileID
  package let start: UInt32
  package let end: UInt32

  package init(file: FileID, start: UInt32, end: UInt32) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }
}

/// A source file: its path as the user knows it (relative to the workspace). Its bytes are read when they are needed.
package struct SourceFile: Sendable, Equatable {
  package let path: String

  package init(path: String) { self.path = path }
}

/// The files of a compilation by number, and how to read one again for printing.
package struct SourceFiles: Sendable {
  package var files: [SourceFile]
  /// The bytes of a file as they were parsed; nil when it cannot be read any more.
  package var bytes: @Sendable (FileID) -> [UInt8]?

  package init(files: [SourceFile], bytes: @escaping @Sendable (FileID) -> [UInt8]?) {
    self.files = files
    self.bytes = bytes
  }

  package func path(_ file: FileID) -> String { files[Int(file.number)].path }
}
