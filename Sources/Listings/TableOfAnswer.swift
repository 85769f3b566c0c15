import Compiler
import Diagnostics
import Metamodel
import Model
import Query

/// The entities of a selection as a table.
func selectedTable(of selected: Selected, _ columns: [QuestionNames.Column], on ground: Ground) -> Table {
  let architecture = ground.architecture
  let shown = selected.groups?.flatMap(\.entities) ?? selected.entities
  var table =
    columns.isEmpty
    ? entityTable(of: shown, selected.kind, in: architecture)
    : entityTable(of: shown, selected.kind, columns, on: ground)
  if let groups = selected.groups { table.add(groups) }
  table.undecided = selected.undecided.map { architecture.id($0) }
  table.notes = notes(selected, architecture)
  return table
}

private func entityTable(
  of entities: [EntityID], _ kind: KindName, _ columns: [QuestionNames.Column], on ground: Ground
) -> Table {
  let architecture = ground.architecture
  var runs = columns.map { column in column.program.map { Run($0, on: ground) } }
  var rows: [[Table.Cell]] = []
  for entity in entities {
    var row: [Table.Cell] = []
    for (place, column) in columns.enumerated() {
      guard let type = column.program?.type, let answer = runs[place]?.answer(for: entity) else {
        row.append(.plain(architecture.id(entity)))
        continue
      }
      row.append(answer.cell(type, in: architecture))
    }
    rows.append(row)
  }
  let heads = columns.map { Table.Column(key: $0.key, title: Text(both: $0.key)) }
  return Table(name: kind.rawValue, columns: heads, rows: rows)
}

extension Table {
  /// Puts the groups before their rows, which stand in the order of the groups.
  fileprivate mutating func add(_ groups: [Selected.Group]) {
    columns.insert(.init(key: "group", title: Text(vi: "nhóm", en: "group")), at: 0)
    var row = 0
    for group in groups {
      for _ in group.entities {
        rows[row].insert(Cell(text: group.title, value: group.value), at: 0)
        row += 1
      }
    }
  }
}

private func notes(_ selected: Selected, _ architecture: Architecture) -> [Text] {
  let count = architecture.schema[selected.kind].counted(selected.entities.count)
  let day = architecture.day
  var notes = [Text(vi: "\(count.vi) vào ngày \(day)", en: "\(count.en) on \(day)")]
  if !selected.undecided.isEmpty { notes.append(undecided(selected.undecided.map { architecture.id($0) })) }
  for kind in selected.openKinds { notes.append(open(kind.rawValue)) }
  return notes
}

/// Which entities may belong to the answer: the model says too little.
private func undecided(_ ids: [String]) -> Text {
  let names = ids.prefix(5).map { "`\($0)`" }.joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
  return Text(
    vi: "còn \(ids.count) chưa rõ có thuộc hay không: \(names)", en: "\(ids.count) more may belong to them: \(names)")
}

private func open(_ collection: String) -> Text {
  Text(
    vi: "`\(collection)` khai báo chưa đủ (`partial`): có thể còn nữa",
    en: "`\(collection)` is not listed whole (`partial`): there may be more")
}

// MARK: values

/// The answer of an expression: a table of entities, a column of values, or one value.
func answer(
  _ program: Program, _ names: QuestionNames, _ compilation: Compilation, _ options: QuestionOptions
) throws(QuestionFailure) -> Table {
  let architecture = compilation.architecture
  guard let whole = architecture.declared(.workspace).first(where: { architecture.isOwn($0) }) else {
    throw QuestionFailure(Text(vi: "kiến trúc không có `kientruc.yaml`", en: "the architecture has no `kientruc.yaml`"))
  }
  let kind = program.type.isList ? program.type.kind : nil
  if kind == nil && options.columns != nil {
    throw QuestionFailure(
      Text(vi: "câu trả lời không phải là danh sách đối tượng", en: "the answer is no list of entities"),
      help: Text(vi: "bỏ `--columns`", en: "leave out `--columns`"))
  }
  let columns = try kind.map { kind throws(QuestionFailure) in try names.columns(options.columns, of: kind) } ?? []
  let ground = names.ground(for: [program] + columns.compactMap(\.program))
  var run = Run(program, on: ground)
  let answer = run.answer(for: whole)
  var table =
    kind.map { entityTable(of: answer, $0, columns, on: ground) }
    ?? values(of: answer, program.type, architecture, why: options.why)
  if options.why { table.reasons = [derive(program, of: whole, on: ground)] }
  return table
}

private func entityTable(
  of answer: Answer, _ kind: KindName, _ columns: [QuestionNames.Column], on ground: Ground
) -> Table {
  func entities(certain: Bool) -> [EntityID] {
    answer.items.compactMap { item in
      guard case .entity(let entity) = item.value, item.isCertain == certain else { return nil }
      return entity
    }
  }
  var table = selectedTable(
    of: Selected(kind, entities(certain: true), undecided: entities(certain: false)), columns, on: ground)
  if answer.isOpen {
    table.notes.append(
      Text(vi: "có thể còn nữa: mô hình chưa nói hết", en: "there may be more: the model is not whole"))
  }
  return table
}

/// Values that are no entities of one kind.
private func values(of answer: Answer, _ type: ValueType, _ architecture: Architecture, why: Bool) -> Table {
  let column = Table.Column(key: "value", title: Text(vi: "giá trị", en: "value"))
  var table = Table(name: "value", columns: [column], rows: [])
  guard type.isList else {
    let cell = Table.Cell(text: answer.shown(type, in: architecture), value: answer.json(type, in: architecture))
    table.rows = [[cell]]
    table.value = cell
    if !answer.isSure && !why {
      table.notes = [Text(vi: "`--why` cho biết vì sao chưa rõ", en: "`--why` says what is not known")]
    }
    return table
  }
  table.rows = answer.items.map { item in
    let text = item.value.printed(in: architecture)
    let shown = item.isCertain ? text : Text(vi: text.vi + " (chưa chắc)", en: text.en + " (perhaps)")
    return [Table.Cell(text: shown, value: item.value.json(in: architecture))]
  }
  let count = answer.items.count
  table.notes = [Text(vi: "\(count) giá trị", en: count == 1 ? "1 value" : "\(count) values")]
  if answer.isOpen {
    table.notes.append(
      Text(vi: "có thể còn nữa: mô hình chưa nói hết", en: "there may be more: the model is not whole"))
  }
  return table
}

extension Answer {
  /// Whether the one value is known, to the last digit.
  fileprivate var isSure: Bool {
    guard !isOpen, items.allSatisfy(\.isCertain) else { return false }
    guard case .number(let low, let high) = items.first?.value else { return true }
    return low == high
  }

  /// The answer in a table: blank where the model is silent.
  func cell(_ type: ValueType, in architecture: Architecture) -> Table.Cell {
    let json = json(type, in: architecture)
    let certain = items.filter { $0.isCertain || type.isList }
    if certain.isEmpty {
      return isOpen || !items.isEmpty ? .unknown : Table.Cell(text: Answer.nothing, value: type.isList ? [] : json)
    }
    let shown = certain.map { item in
      let text = item.value.printed(in: architecture)
      return item.isCertain ? text : Text(vi: text.vi + "?", en: text.en + "?")
    }
    let end = isOpen ? ", …" : ""
    return Table.Cell(
      text: Text(
        vi: shown.map(\.vi).joined(separator: ", ") + end, en: shown.map(\.en).joined(separator: ", ") + end),
      value: json)
  }
}

extension Answer.Value {
  /// The value without anything around it: entities by their ids, texts as they are.
  func printed(in architecture: Architecture) -> Text {
    switch self {
    case .entity(let entity): Text(both: architecture.id(entity))
    case .text(let text): text
    case .number, .days, .duration, .word, .flag: shown(in: architecture, isAlone: false)
    }
  }
}
