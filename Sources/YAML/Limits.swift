/// The limits on inputs, in one place. A workspace may lower them; raising them takes the command line.
package struct Limits: Sendable, Equatable {
  /// Bytes of one file.
  package var fileBytes = 4 << 20
  /// Collections inside one another.
  package var depth = 64
  /// Bytes of one scalar.
  package var scalarBytes = 1 << 20
  /// Nodes that the aliases and merge keys of one file may add.
  package var expandedNodes = 100_000
  /// Files of one workspace.
  package var files = 20_000
  /// Places of one file that may be skipped after syntax errors before the rest of it is given up.
  package var syntaxErrors = 20

  package init() {}

  package static let standard = Limits()
}
