import Compiler
import Diagnostics
import Metamodel
import Model

/// What was found about one entity: how often each code, worst first.
struct Mark: Sendable {
  private(set) var errors: [Entry] = []
  private(set) var warnings: [Entry] = []

  struct Entry: Sendable {
    let code: String
    let message: Text
  }

  var isEmpty: Bool { errors.isEmpty && warnings.isEmpty }

  mutating func add(_ finding: Finding) {
    let entry = Entry(code: finding.code, message: finding.message)
    switch finding.severity {
    case .error: errors.append(entry)
    case .warning: warnings.append(entry)
    case .information: break
    }
  }

  mutating func add(_ other: Mark) {
    errors += other.errors
    warnings += other.warnings
  }

  /// `✖ 2 lỗi, 1 cảnh báo`, for the box; nil where nothing was found.
  func badge(_ language: Language) -> String? {
    var parts: [String] = []
    if !errors.isEmpty {
      let count = errors.count
      parts.append(Text(vi: "\(count) lỗi", en: count == 1 ? "1 error" : "\(count) errors")[language])
    }
    if !warnings.isEmpty {
      let count = warnings.count
      parts.append(Text(vi: "\(count) cảnh báo", en: count == 1 ? "1 warning" : "\(count) warnings")[language])
    }
    return sign.map { $0 + " " + parts.joined(separator: ", ") }
  }

  /// `✖` or `▲`, so that no colour is needed to see it; nil where nothing was found.
  var sign: String? { errors.isEmpty ? (warnings.isEmpty ? nil : "▲") : "✖" }

  /// One line for each finding, the first eight.
  func lines(_ language: Language) -> [String] {
    let all = errors.map { ("✖", $0) } + warnings.map { ("▲", $0) }
    let rest = all.count > 8 ? ["… +\(all.count - 8)"] : []
    return all.prefix(8).map { "\($0.0) \($0.1.code): \($0.1.message[language])" } + rest
  }

  /// The colour of the border, nil where nothing was found.
  var color: String? {
    if !errors.isEmpty { return Palette.error }
    return warnings.isEmpty ? nil : Palette.warning
  }
}

/// The errors and warnings of a compilation by the entity they are about. What is about something inside an entity, an
/// interface for one, counts for it.
struct Marks: Sendable {
  private var marks: [EntityID: Mark] = [:]

  init() {}

  init(_ compilation: Compilation) {
    let architecture = compilation.architecture
    for finding in compilation.findings {
      guard let subject = finding.subject, var entity = architecture.entity(subject) else { continue }
      while let parent = architecture.parent(entity) { entity = parent }
      marks[entity, default: Mark()].add(finding)
    }
  }

  func mark(of entity: EntityID) -> Mark { marks[entity] ?? Mark() }
}
