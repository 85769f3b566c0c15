import Metamodel
import YAML

/// Ids that seem to be declared where nothing could be read. A finding has said what is wrong there; a reference to one
/// of them says nothing more.
struct Lost: Sendable {
  /// By origin: symbols that look like ids.
  private var symbols: [Set<UInt32>]
  /// By origin: not everything that belongs to it was read, so that any id may be declared there.
  private var isIncomplete: [Bool]

  init(_ origins: [Origin]) {
    symbols = origins.map { _ in [] }
    isIncomplete = origins.map(\.isIncomplete)
  }

  mutating func add(_ symbol: UInt32, in origin: UInt8) { symbols[Int(origin)].insert(symbol) }

  mutating func add(_ damage: Damage, in origin: UInt8) {
    symbols[Int(origin)].formUnion(damage.keys)
    if damage.isWhole { isIncomplete[Int(origin)] = true }
  }

  /// True where the id may be declared in what could not be read.
  func mayHold(_ symbol: UInt32?, in origin: Int) -> Bool {
    isIncomplete[origin] || symbol.map { symbols[origin].contains($0) } ?? false
  }
}

/// What is written in parts of the model that were not read: an id among it may be referred to there.
struct Unread: Sendable {
  private var symbols: Set<UInt32> = []
  /// A whole file was not read: it may name anything.
  private var hasFile = false

  mutating func add(_ symbol: UInt32) { symbols.insert(symbol) }

  mutating func add(_ damage: Damage) {
    symbols.formUnion(damage.words)
    if damage.isWhole { hasFile = true }
  }

  var isEmpty: Bool { !hasFile && symbols.isEmpty }

  func mayName(_ symbol: UInt32) -> Bool { hasFile || !symbols.isEmpty && symbols.contains(symbol) }
}

extension Reader {
  /// Notes all that is written in a value that is passed over.
  mutating func passOver(_ node: NodeID) {
    for inner in node..<forest.next(node) where forest.kind(inner).isScalar { out.unread.add(forest.symbol(inner)) }
  }

  /// Notes everything in a value as ids that may be declared there.
  mutating func lose(allIn node: NodeID) {
    passOver(node)
    for inner in node..<forest.next(node) where forest.kind(inner).isScalar {
      out.lost.add(forest.symbol(inner), in: origin)
    }
  }

  /// Notes what a collection declares that is not read: the keys of a mapping, the elements of a list.
  mutating func lose(idsIn node: NodeID) {
    passOver(node)
    if forest.kind(node).isMapping {
      for (key, value) in Array(forest.entries(of: node)) {
        out.lost.add(forest.symbol(key), in: origin)
        if forest.kind(value).isScalar { out.lost.add(forest.symbol(value), in: origin) }
      }
    } else {
      for element in Array(forest.elements(of: node))
      where forest.kind(element).isScalar || forest.kind(element).isMapping {
        lose(idsIn: element)
      }
      if forest.kind(node).isScalar { out.lost.add(forest.symbol(node), in: origin) }
    }
  }

  /// Notes the id that was meant by one that does not have the form of an id.
  mutating func lose(meantBy id: String) {
    out.lost.add(out.forest.symbols.intern(IDForm.meant(id)), in: origin)
  }

  /// A key that is no field takes the place of the field that was probably meant: that one is not missing.
  mutating func markMeant(_ names: [String], of entity: EntityID, _ base: Int) {
    for name in names {
      guard let place = out.schema[entity.kind].fields.firstIndex(where: { out.schema[$0].name == name }),
        states[base + place] == .unknown
      else { continue }
      states[base + place] = .broken
      return
    }
  }
}

extension Architecture {
  /// True where some part of the model could not be read.
  package var hasUnread: Bool { !unread.isEmpty }

  /// True where something that could not be read names this entity: a relation that is not found may stand there.
  package func isNamedInUnread(_ entity: EntityID) -> Bool {
    unread.mayName(tables[entity.kind.index].ids[entity.row])
  }
}

extension KindSpec {
  /// True where packs may declare entities of the kind.
  var isInPacks: Bool {
    switch role {
    case .collection(let inPacks): inPacks
    case .packCollection: true
    case .nested, .file, .record: false
    }
  }
}
