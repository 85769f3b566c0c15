import Diagnostics
import Metamodel
import Model
import Query

/// A rule of a pack, typed and ready to judge.
package struct Clause: Sendable {
  /// The entity that declares it.
  package let rule: EntityID
  package let code: String
  /// The kind of its subjects; `workspace` where it judges the architecture as a whole.
  package let kind: KindName
  package let among: Among
  /// What the pack says for the day, or the workspace instead of it.
  package let severity: Severity
  package let card: RuleCard
  /// Built-in codes whose place it takes for the subjects that it judges.
  package let refines: [String]
  /// Nil where it always applies.
  package let when: Program?
  package let must: Program
  let message: Template
  let help: Template?
  /// The field at which a finding points.
  let at: FieldNumber?

  /// Which of the workspace's entities are judged.
  package enum Among: Sendable { case current, planned, all }
}

/// The rules of the packs that a workspace follows, as they stand on the day.
package struct Clauses: Sendable {
  /// The names that expressions may use, with the terms of the packs.
  package let language: QueryLanguage
  /// In the order of the packs; only those that are in force and not switched off.
  package let inForce: [Clause]
  /// The cards of all rules of the packs.
  package let cards: [RuleCard]
  /// The scales of the packs that it follows.
  package let scales: [Scale]
}
