import Metamodel
import Model

/// A property of systems that exist, seen from their parts and from their wholes.
struct Families {
  private let partOf: Links
  /// By row: the system has it itself.
  private var own: [Bool]
  /// By row: the system or a part of it has it.
  private var inPart: [Bool]

  init(_ architecture: Architecture, _ has: (EntityID) -> Bool) {
    partOf = architecture.links(Fields.systems.partOf)
    let systems = architecture.declared(.systems)
    own = [Bool](repeating: false, count: systems.count)
    inPart = own
    for system in systems where architecture.exists(system) && has(system) {
      own[system.row] = true
      for whole in partOf.upward(from: system) { inPart[whole.row] = true }
    }
  }

  /// The system or a part of it has it.
  func partHas(_ system: EntityID) -> Bool { inPart[system.row] }

  /// The system or a whole that it is part of has it, of itself.
  func wholeHas(_ system: EntityID) -> Bool { partOf.upward(from: system).contains { own[$0.row] } }

  /// What the system is part of, nearest first; without itself.
  func wholes(of system: EntityID) -> DropFirstSequence<Upward> { partOf.upward(from: system).dropFirst() }
}
