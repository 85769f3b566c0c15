import Compiler
import Diagnostics
import Metamodel
import Model

/// The entities of a kind: the workspace's own that exist on the day; those of packs too where the kind is mostly
/// theirs. With `all`, everything that is declared anywhere, and two columns that say where and whether it exists.
package func list(_ kind: KindName, of compilation: Compilation, all: Bool) -> Table {
  let architecture = compilation.architecture
  let spec = architecture.schema[kind]
  let declared = architecture.declared(kind)
  let wanted = declared.filter { all || kind.isMostlyOfPacks || architecture.isOwn($0) }
  let shown = all ? wanted : wanted.filter { architecture.holds($0) }
  var table = entityTable(of: shown, kind, in: architecture, all: all)
  table.notes = notes(spec, shown: shown.count, hidden: wanted.count - shown.count, architecture, all: all)
  return table
}

/// Some entities of a kind with what tells most of them.
func entityTable(of entities: [EntityID], _ kind: KindName, in architecture: Architecture, all: Bool = false) -> Table {
  let inverses = kind.tellingInverses
  let inverse = inverses.map { architecture.inverse(ofDeclared: $0.fields) }
  let placing = PlacingColumns(kind, architecture)

  var columns = [Table.Column(key: "id", title: Text(vi: "mã", en: "id"))]
  if kind.isTabledWithName { columns.append(.init(key: "name", title: Text(vi: "tên", en: "name"))) }
  columns += placing?.columns ?? []
  columns += kind.tellingFields.map { .init(key: architecture.schema[$0].name, title: architecture.schema[$0].title) }
  if let inverses { columns.append(.init(key: inverses.key, title: inverses.title)) }
  if all { columns += [.origin, .exists] }
  let rows = entities.map { entity in
    var row = [Table.Cell.plain(architecture.id(entity))]
    if kind.isTabledWithName { row.append(architecture.nameCell(entity)) }
    row += placing?.cells(entity) ?? []
    row += kind.tellingFields.map { architecture.cell(entity, $0) }
    if let inverse { row.append(architecture.cell(inverse(entity).filter { architecture.holds($0) })) }
    if all { row += [architecture.originCell(entity), architecture.existenceCell(entity)] }
    return row
  }
  return Table(name: kind.rawValue, columns: columns, rows: rows)
}

/// The columns that the edition of the day fills: layer and duty of a component, components of a layer.
private struct PlacingColumns {
  let columns: [Table.Column]
  private let architecture: Architecture
  private let ofComponent: [EntityID: Place]
  private let inLayer: [EntityID: [EntityID]]?

  init?(_ kind: KindName, _ architecture: Architecture) {
    guard kind == .components || kind == .layers else { return nil }
    let placement = Placement(architecture)
    let layers = placement.layers()
    let places = layers.flatMap(\.places)
    ofComponent = Dictionary(places.map { ($0.component, $0) }) { first, _ in first }
    var byLayer: [EntityID: [EntityID]] = [:]
    for layer in architecture.declared(.layers) { byLayer[layer] = placement.places(in: layer).map(\.component) }
    for (layer, places) in layers { byLayer[layer] = places.map(\.component) }
    inLayer = kind == .layers ? byLayer : nil
    self.architecture = architecture
    let schema = architecture.schema
    let fields = kind == .layers ? [] : [Fields.components.layer.number, Fields.components.required.number]
    columns =
      kind == .layers
      ? [.init(key: "components", title: Text(vi: "các thành phần", en: "components"))]
      : fields.map { .init(key: schema[$0].name, title: schema[$0].title) }
  }

  func cells(_ entity: EntityID) -> [Table.Cell] {
    if let inLayer { return [architecture.cell(inLayer[entity] ?? [])] }
    guard let place = ofComponent[entity] else { return [.unknown, .unknown] }
    let duty = architecture.obligation(place).map { Table.Cell(text: $0.title, value: .string($0.word)) }
    return [.plain(architecture.id(place.layer)), duty ?? .unknown]
  }
}

private func notes(_ kind: KindSpec, shown: Int, hidden: Int, _ architecture: Architecture, all: Bool) -> [Text] {
  let count = kind.counted(shown)
  let day = architecture.day
  if all { return [count] }
  var notes = [Text(vi: "\(count.vi) vào ngày \(day)", en: "\(count.en) on \(day)")]
  if hidden > 0 {
    notes.append(
      Text(
        vi: "còn \(hidden) không tồn tại hoặc không có hiệu lực vào ngày đó; `--all` in tất cả",
        en: "\(hidden) more do not exist or are not in force on that day; `--all` prints them too"))
  }
  return notes
}

extension KindName {
  /// Kinds that come from packs; a workspace adds few or none of its own.
  fileprivate var isMostlyOfPacks: Bool { self == .layers || self == .components || self == .standards }
}

extension Table.Column {
  fileprivate static let origin = Table.Column(key: "origin", title: Text(vi: "khai báo ở", en: "declared in"))
  fileprivate static let exists = Table.Column(key: "exists", title: Text(vi: "tồn tại", en: "exists"))
}

extension Architecture {
  /// True for what exists on the day and, where it has a time in force, is in force.
  func holds(_ entity: EntityID) -> Bool { exists(entity) && isInForce(entity) }

  func nameCell(_ entity: EntityID) -> Table.Cell {
    let name = name(entity)
    return Table.Cell(text: name, value: name.vi == name.en ? .string(name.vi) : json(name))
  }

  func cell(_ entities: [EntityID]) -> Table.Cell {
    let ids = entities.map { id($0) }
    return Table.Cell(text: Text(both: ids.joined(separator: ", ")), value: .array(ids.map { .string($0) }))
  }

  fileprivate func originCell(_ entity: EntityID) -> Table.Cell {
    let origin = origin(entity)
    switch origin.source {
    case .own: return Table.Cell(text: Text(vi: "mô hình này", en: "this model"), value: "own")
    case .imported: return .plain(origin.name)
    case .pack: return Table.Cell(text: Text(vi: "khung kiến trúc", en: "framework"), value: "pack")
    }
  }

  fileprivate func existenceCell(_ entity: EntityID) -> Table.Cell {
    let holds = holds(entity)
    return Table.Cell(text: holds ? Text(vi: "có", en: "yes") : Text(vi: "không", en: "no"), value: .bool(holds))
  }
}
