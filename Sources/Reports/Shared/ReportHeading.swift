import Compiler
import Diagnostics
import Metamodel
import Model

/// What stands over every report: of what, for which day, from which inputs.
package struct ReportHeading: Sendable, Equatable {
  package var architecture: String
  package var name: Text
  package var authority: Text?
  package var day: CalendarDate
  package var frameworks: [Framework]
  package var inputHash: String
  package var fileCount: Int
  package var entityCount: Int
  /// The collections that the architecture says are not listed whole, in the order of the language.
  package var partial: [KindName]
  /// What the report is narrowed to; nil where it is of all.
  package var selection: Selection?

  /// A selection, and how many entities may belong to it beside those shown.
  package struct Selection: Sendable, Equatable {
    package var words: String
    package var undecided: Int
  }

  /// A framework pack in use.
  package struct Framework: Sendable, Equatable {
    package var id: String
    package var name: Text
  }

  init(_ reader: inout ReportReader) {
    let compilation = reader.compilation
    let manifest = compilation.manifest
    architecture = manifest.architecture
    let isNamed = !manifest.name.vi.isEmpty || !manifest.name.en.isEmpty
    name = isNamed ? clipped(manifest.name) : Text(both: manifest.architecture)
    authority = manifest.authority.flatMap { compilation.architecture.entity($0) }.map { reader.named($0).name }
    day = compilation.architecture.day
    frameworks = compilation.packs.filter(\.isInForce).map { .init(id: $0.id, name: $0.name) }
    inputHash = compilation.inputHash
    fileCount = compilation.fileCount
    entityCount = compilation.entityCount
    selection = compilation.part.map { .init(words: $0.words, undecided: $0.undecided) }
    partial = KindName.allCases.filter { compilation.architecture.partial.contains($0.number) }
  }

  /// The fields of it that every template has.
  func view(_ phrasing: Phrasing) -> View {
    let language = phrasing.language
    return [
      "title": name[language], "authority": authority?[language], "day": phrasing.date(day),
      "architecture": architecture,
      "frameworks": frameworks.map { framework -> View in ["text": framework.name[language], "id": framework.id] },
      "hasNoFramework": frameworks.isEmpty, "inputHash": inputHash, "shortHash": String(inputHash.prefix(12)),
      "selection": selection?.words,
      "undecided": selection.flatMap { $0.undecided > 0 ? phrasing.number($0.undecided) : nil },
      "version": Version.text, "fileCount": phrasing.number(fileCount), "entityCount": phrasing.number(entityCount),
    ]
  }

  /// The same for programs, with what says of which document it is the head.
  func members(schema: String) -> [JSON.Member] {
    let selection = selection.map { selection -> [JSON.Member] in
      [
        .init("selection", .string(selection.words)), .init("undecided", .integer(selection.undecided)),
      ]
    }
    return [
      .init("schema", .string(schema)), .init("tool", "kientruc"), .init("architecture", .string(architecture)),
      .init("name", .text(name)), .init("authority", authority.map { .text($0) } ?? .null),
      .init("day", .string(day.description)), .init("frameworks", .array(frameworks.map { .string($0.id) })),
      .init("partial", .array(partial.map { .string($0.rawValue) })), .init("inputs", .string(inputHash)),
    ] + (selection ?? [])
  }
}
