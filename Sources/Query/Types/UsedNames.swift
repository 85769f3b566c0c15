import Diagnostics
import Metamodel

/// A name in an expression, and what it stands for: for those who read the expression without knowing the language.
package struct UsedName: Sendable, Equatable {
  /// As it is written.
  package let name: String
  package let sense: Sense

  package enum Sense: Sendable, Equatable {
    /// A field: of one kind, or under one name of several.
    case field(FieldNumber)
    /// A term, by its full name.
    case term(String)
    /// A reference turned round: the field that refers here.
    case inverse(FieldNumber)
    /// A word of a choice.
    case word(Choice, of: FieldNumber)
    /// The id of something that a pack or a workspace declares.
    case id
  }
}

extension UsedName.Sense {
  package static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.field(let a), .field(let b)), (.inverse(let a), .inverse(let b)): a == b
    case (.term(let a), .term(let b)): a == b
    case (.word(let a, let field), .word(let b, let other)): a.word == b.word && field == other
    case (.id, .id): true
    case (.field, _), (.term, _), (.inverse, _), (.word, _), (.id, _): false
    }
  }
}

extension Program {
  /// The fields, terms, words and ids that the expression itself names, each once, in the order in which they stand there.
  package var usedNames: [UsedName] {
    guard let tree = trees.first else { return [] }
    let senses = sensesByForm
    var fields: [FieldNumber] = []
    for case .field(let field) in senses.flatMap(\.value) { fields.append(field) }
    fields.sort { $0.index < $1.index }
    let forms = tree.forms.indices.sorted { end(of: $0, in: tree) < end(of: $1, in: tree) }
    var found: [UsedName] = []
    for form in forms {
      guard let name = tree.forms[form].writtenName else { continue }
      let own = senses[Int32(form)] ?? word(name, of: fields).map { [$0] } ?? (isID(name) ? [.id] : [])
      for sense in own where !found.contains(UsedName(name: name, sense: sense)) {
        found.append(UsedName(name: name, sense: sense))
      }
    }
    return found
  }

  private func end(of form: Int, in tree: ExpressionTree) -> Int { tree.ranges[form].upperBound }

  /// What the steps of the expression lead to, by the forms that they stand for.
  private var sensesByForm: [Int32: [UsedName.Sense]] {
    var senses: [Int32: [UsedName.Sense]] = [:]
    for (place, operation) in operations.enumerated() where origins[place].tree == 0 {
      guard case .step(_, let step) = operation else { continue }
      senses[origins[place].form, default: []] += self.senses(of: step)
    }
    return senses
  }

  private func senses(of step: Int32) -> [UsedName.Sense] {
    var found: [UsedName.Sense] = []
    for kind in language.schema.kinds.indices {
      let sense: UsedName.Sense?
      switch access(step, kind) {
      case .field(let field, _): sense = .field(field)
      case .inverse(let place): sense = language.inverses[Int(place)].first.map { .inverse($0) }
      case .term(let root):
        let term = termRoots.first { $0.operation == root }?.term
        sense = term.map { .term(language.terms[$0].fullName) }
      case .absent, .parent, .route, .itself, .collection, .codes, .level: sense = nil
      }
      if let sense, !found.contains(sense) { found.append(sense) }
    }
    return found
  }

  private func word(_ name: String, of fields: [FieldNumber]) -> UsedName.Sense? {
    for field in fields {
      guard case .choice(let choices) = language.schema[field].type else { continue }
      if let choice = choices.first(where: { $0.word == name }) { return .word(choice, of: field) }
    }
    return nil
  }

  private func isID(_ name: String) -> Bool {
    let all = constants + sets.flatMap { $0 }
    return all.contains { if case .id(name, _) = $0 { true } else { false } }
  }
}

extension Form {
  /// The name that it adds to what stands before it.
  fileprivate var writtenName: String? {
    switch self {
    case .name(let name), .step(_, let name, _): name
    case .or, .and, .not, .comparison, .member, .exists, .isKnown, .startsWith, .matches, .arithmetic, .call, .closure,
      .group, .number, .date, .duration, .text:
      nil
    }
  }
}
