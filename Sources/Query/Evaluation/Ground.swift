import Metamodel
import Model
import YAML

/// An architecture, laid out for programs: columns by field, references turned round, built once for all of them.
package struct Ground: Sendable {
  package let architecture: Architecture
  package let language: QueryLanguage
  /// By field.
  let columns: [Column]
  /// By field: true where leaving it out says that there is none.
  let absentIsNone: [Bool]
  /// By field: true where it may have several values.
  let isList: [Bool]
  let numbers: [Double]
  /// By place in `QueryLanguage.inverses`; empty where no program asks.
  private(set) var adjacencies: [Adjacency?]
  /// By kind: entities of the workspace that exist on the day, where a program asks.
  private(set) var collections: [[EntityID]?]
  /// The workspace itself, `nothing` without a `kientruc.yaml`.
  let workspace: EntityID
  let today: Element
  /// By kind: the number of its first entity when all are counted through.
  let offsets: [Int]
  let memberOf: FieldNumber
  /// What was found and judged, for questions.
  let judgements: Judgements?
  /// By place in `QueryLanguage.terms`: the values of all entities of its kind, where they are known beforehand.
  var termColumns: [[UInt32]?] = []
  var isTermTried: [Bool] = []

  package init(_ architecture: Architecture, for programs: [Program], _ judgements: Judgements? = nil) {
    self.architecture = architecture
    self.judgements = judgements
    language = programs.first?.language ?? QueryLanguage(architecture.schema)
    let schema = architecture.schema
    columns = schema.fields.indices.map { architecture.column(of: FieldNumber(UInt16($0))) }
    absentIsNone = schema.fields.map { $0.absence == .none }
    isList = schema.fields.map { field in
      switch field.type {
      case .nested, .record(_, _, listed: true): true
      default: field.isList
      }
    }
    numbers = architecture.allNumbers
    adjacencies = language.inverses.map { _ in nil }
    collections = schema.kinds.map { _ in nil }
    workspace = architecture.declared(.workspace).first { architecture.isOwn($0) } ?? .nothing
    today = .days(architecture.day, architecture.day)
    var offsets = [0]
    for kind in schema.kinds.indices {
      offsets.append(offsets[kind] + architecture.entityCount(KindNumber(UInt8(kind))))
    }
    self.offsets = offsets
    memberOf = Fields.agencies.memberOf.number
    for program in programs { prepare(program) }
    prepareTerms(of: programs)
  }

  func rows(_ kind: KindNumber) -> Int { offsets[kind.index + 1] - offsets[kind.index] }

  private mutating func prepare(_ program: Program) {
    for access in program.steps {
      switch access {
      case .inverse(let place):
        if adjacencies[Int(place)] == nil {
          adjacencies[Int(place)] = Adjacency(architecture, language.inverses[Int(place)], workspace)
        }
      case .collection(let kind): prepare(kind)
      case .absent, .field, .parent, .route, .itself, .codes, .level, .term: break
      }
    }
    for unique in program.uniques { prepare(unique.kind) }
  }

  /// What only packs have is taken as they have it.
  private mutating func prepare(_ kind: KindNumber) {
    guard collections[kind.index] == nil else { return }
    let spec = architecture.schema[kind]
    collections[kind.index] =
      spec.role == .packCollection
      ? architecture.declared(spec.name) : architecture.entities(spec.name)
  }

  func collection(_ kind: KindNumber) -> [EntityID] { collections[kind.index] ?? [] }

  /// True for an entity that stands in the collection of its kind.
  func isCollected(_ entity: EntityID) -> Bool {
    architecture.schema[entity.kind].role == .packCollection
      || architecture.isOwn(entity) && architecture.exists(entity)
  }

  func dense(_ entity: EntityID) -> Int { offsets[entity.kind.index] + entity.row }
}
