import Diagnostics
import Metamodel

/// Forms as conditions.
extension Checker {
  mutating func test(_ form: Int32, _ scope: Scope) -> Int32? {
    let outer = self.form
    self.form = form
    defer { self.form = outer }
    switch tree[form] {
    case .or(let parts): return chain(parts, scope) { .or($0) }
    case .and(let parts): return chain(parts, scope) { .and($0) }
    case .not(let inner): return test(inner, scope).map { emit(.not($0), at: form) }
    case .group(let inner): return test(inner, scope)
    case .comparison(let comparator, let left, let right): return comparison(comparator, left, right, form, scope)
    case .member(let left, let members): return member(left, Array(tree[parts: members]), scope)
    case .exists(let inner):
      guard let value = value(inner, scope) else { return nil }
      if case .boolean = program.operations[Int(value.operation)] {
        add(TypeMismatch.wanted(tree.range(inner), Text(vi: "một trường", en: "a field"), described(value.type)))
        return nil
      }
      return emit(.exists(value.operation), at: form)
    case .isKnown(let inner):
      guard let value = value(inner, scope) else { return nil }
      if case .boolean(let test) = program.operations[Int(value.operation)] {
        return emit(.testIsKnown(test), at: form)
      }
      return emit(.isKnown(value.operation), at: form)
    case .startsWith(let inner, let written):
      guard let value = text(inner, scope) else { return nil }
      return emit(.startsWith(value.operation, constant: constant(.text(written))), at: form)
    case .matches(let inner, let pattern): return matches(inner, pattern, form, scope)
    case .name, .step, .call, .closure, .arithmetic, .number, .date, .duration, .text: return condition(form, scope)
    }
  }

  private mutating func chain(_ parts: Range<Int32>, _ scope: Scope, _ form: (Range<Int32>) -> Operation) -> Int32? {
    // Every part is looked at, so that all problems are found in one go.
    let tests = tree[parts: parts].map { test($0, scope) }
    let found = tests.compactMap { $0 }
    guard found.count == tests.count else { return nil }
    return emit(form(keep(found)), inside: found)
  }

  private mutating func condition(_ form: Int32, _ scope: Scope) -> Int32? {
    guard let value = value(form, scope) else { return nil }
    if value.type == ValueType(content: .boolean) { return holds(value) }
    if value.type.content == .boolean {
      add(
        TypeMismatch.closure(
          tree.range(form),
          Text(vi: "danh sách đúng/sai không phải là điều kiện", en: "a list of yes-or-no values is no condition"),
          help: Text(vi: "viết `.any(it)` hoặc `.all(it)`", en: "write `.any(it)` or `.all(it)`")))
    } else {
      add(TypeMismatch.notACondition(tree.range(form), described(value.type), isList: value.type.isList))
    }
    return nil
  }

  /// A yes-or-no value as a test.
  func test(of value: Typed) -> Int32? {
    if case .boolean(let test) = program.operations[Int(value.operation)] { test } else { nil }
  }

  private mutating func holds(_ value: Typed) -> Int32 { test(of: value) ?? emit(.holds(value.operation)) }

  // MARK: comparisons

  private mutating func comparison(
    _ comparator: Comparator, _ left: Int32, _ right: Int32, _ form: Int32, _ scope: Scope
  ) -> Int32? {
    guard let one = value(left, scope), let other = rightSide(right, of: one, left, scope) else { return nil }
    if other.type.isList {
      add(TypeMismatch.listRight(tree.range(right), leftIsList: one.type.isList))
      return nil
    }
    if comparator.isOrder { return order(comparator, one, other, (left, right, form)) }
    guard let equal = equal(one, other, (left, right, form)) else { return nil }
    return comparator == .notEqual ? emit(.not(equal)) : equal
  }

  private mutating func equal(_ one: Typed, _ other: Typed, _ forms: (left: Int32, right: Int32, whole: Int32))
    -> Int32?
  {
    if other.type.content == .nothing { return emit(.isNothing(one.operation), at: forms.whole) }
    if one.type.content == .nothing { return emit(.isNothing(other.operation), at: forms.whole) }
    guard let sameness = comparable(one.type, other.type) else {
      add(
        TypeMismatch.compare(
          tree.range(forms.whole), described(one.type), described(other.type), help: help(one, other)))
      return nil
    }
    let (left, right) = sameness == .date ? (date(one), date(other)) : (one.operation, other.operation)
    return emit(.equal(left, right, sameness, leftIsList: one.type.isList), at: forms.whole)
  }

  /// A record stands for nothing by itself; its fields do.
  private func help(_ one: Typed, _ other: Typed) -> Text? {
    guard let kinds = one.type.kinds, kinds.count == 1, let kind = kinds.names.first,
      case .record = language.schema[kind].role, let field = language.names[kind.number.index].first
    else { return nil }
    return Text(vi: "so sánh một trường của nó, ví dụ `.\(field)`", en: "compare a field of it, such as `.\(field)`")
  }

  private func comparable(_ one: ValueType, _ other: ValueType) -> Sameness? {
    switch (one.content, other.content) {
    case (.number, .number), (.number, .quantity), (.quantity, .number), (.quantity, .quantity): .number
    case (.date, .date), (.date, .dateOrPlace), (.dateOrPlace, .date), (.dateOrPlace, .dateOrPlace): .date
    case (.text, .text), (.dateOrPlace, .text), (.text, .dateOrPlace): .text
    case (.duration, .duration): .span
    case (.boolean, .boolean): .identity
    case (.choice(let words), .choice(let others)): words.contains { others.contains($0) } ? .identity : nil
    case (.entities(let kinds), .entities(let others)):
      kinds.numbers.contains { others.contains($0) && !isRecord($0) } ? .identity : nil
    default: nil
    }
  }

  /// No two records are the same one; what they say is compared field by field.
  private func isRecord(_ kind: KindNumber) -> Bool {
    if case .record = language.schema[kind].role { true } else { false }
  }

  private mutating func order(
    _ comparator: Comparator, _ one: Typed, _ other: Typed, _ forms: (left: Int32, right: Int32, whole: Int32)
  ) -> Int32? {
    if one.type.isList {
      let signs = tree.range(forms.left).upperBound..<tree.range(forms.right).lowerBound
      let sign = String(tree.written(signs).filter { $0 != " " })
      add(TypeMismatch.listOrder(tree.range(forms.whole), tree.written(forms.left), sign))
      return nil
    }
    guard let sameness = comparable(one.type, other.type) else {
      add(TypeMismatch.compare(tree.range(forms.whole), described(one.type), described(other.type)))
      return nil
    }
    switch sameness {
    case .number, .span: return emit(.order(comparator, one.operation, other.operation, sameness), at: forms.whole)
    case .date: return emit(.order(comparator, date(one), date(other), sameness), at: forms.whole)
    case .identity, .text:
      add(TypeMismatch.order(tree.range(forms.whole), described(one.type)))
      return nil
    }
  }

  // MARK: the right side

  /// A bare word on the right is a value of the left side's type, else a field.
  private mutating func rightSide(_ form: Int32, of left: Typed, _ leftForm: Int32, _ scope: Scope) -> Typed? {
    let asValue = constant(form, as: left.type.content)
    guard case .name(let word) = tree[form], !Checker.special.contains(word) else {
      if let asValue { return typed(.constant(constant(asValue)), left.type.content) }
      if case .text(let text) = tree[form], isWord(left.type.content) {
        add(unknown(word: text, of: left, leftForm, tree.range(form), scope))
        return nil
      }
      return value(form, scope)
    }
    var field: ValueType?
    if let kinds = scope.it.kinds, case .found(_, let type) = resolve(word, on: kinds) { field = type }
    let isComparable = field.map { comparable(left.type, $0) != nil } ?? false
    switch (asValue, isComparable) {
    case (.some(let constant), false):
      return typed(.constant(self.constant(constant)), left.type.content)
    case (.some(let constant), true):
      if case .id = constant, ids.isUnchecked { return value(form, scope) }
      add(AmbiguousWord.word(tree.range(form), word))
      return nil
    case (nil, _):
      if field != nil || !isWord(left.type.content) { return value(form, scope) }
      add(unknown(word: word, of: left, leftForm, tree.range(form), scope))
      return nil
    }
  }

  private func isWord(_ content: ValueType.Content) -> Bool {
    switch content {
    case .choice, .entities, .boolean: true
    case .number, .quantity, .date, .dateOrPlace, .duration, .text, .opaque, .nothing: false
    }
  }

  func unknown(word: String, of left: Typed, _ leftForm: Int32, _ range: Range<Int>, _ scope: Scope?) -> Problem {
    let fields = scope?.it.kinds.map { $0.numbers.flatMap { language.names[$0.index] } } ?? []
    let written = tree.written(leftForm)
    switch left.type.content {
    case .choice(let words):
      let near = nearNames(to: word, among: words)
      return UnknownName.word(range, word, of: written, near: near, known: words)
    case .entities(let kinds):
      let near = ids.near(word, of: kinds)
      let names = near.isEmpty ? nearNames(to: word, among: fields) : near
      return UnknownName.word(range, word, of: written, near: names, known: [])
    case .boolean: return UnknownName.word(range, word, of: written, near: [], known: ["true", "false"])
    case .number, .quantity, .date, .dateOrPlace, .duration, .text, .opaque, .nothing:
      return UnknownName.word(range, word, of: written, near: nearNames(to: word, among: fields), known: [])
    }
  }

  // MARK: membership

  private mutating func member(_ left: Int32, _ members: [Int32], _ scope: Scope) -> Int32? {
    guard let one = value(left, scope) else { return nil }
    var set: [Constant] = []
    for form in members {
      if let constant = constant(form, as: one.type.content) {
        set.append(constant)
      } else if case .name(let word) = tree[form] {
        add(unknown(word: word, of: one, left, tree.range(form), nil))
      } else if case .text(let word) = tree[form], isWord(one.type.content) {
        add(unknown(word: word, of: one, left, tree.range(form), nil))
      } else if let literal = value(form, scope) {
        add(TypeMismatch.compare(tree.range(form), described(one.type.element), described(literal.type)))
      }
    }
    guard set.count == members.count else { return nil }
    program.sets.append(set)
    let content = one.type.content
    let operation = content == .dateOrPlace ? emit(.asDate(one.operation)) : one.operation
    return emit(.member(operation, set: Int32(program.sets.count - 1), sameness(content)))
  }

  // MARK: texts

  /// A text, or a list of them.
  mutating func text(_ form: Int32, _ scope: Scope) -> Typed? {
    guard let value = value(form, scope) else { return nil }
    if value.type.content == .text || value.type.content == .dateOrPlace { return value }
    add(TypeMismatch.wanted(tree.range(form), Text(vi: "văn bản", en: "a text"), described(value.type)))
    return nil
  }

  private mutating func matches(_ inner: Int32, _ pattern: Int32, _ form: Int32, _ scope: Scope) -> Int32? {
    let value = text(inner, scope)
    guard case .text(let written) = tree[pattern] else { return nil }
    switch Pattern.compile(written) {
    case .failure(let fault):
      // The first byte of the pattern stands behind the quote.
      let start = tree.range(pattern).lowerBound + 1
      add(fault.problem(startingAt: start))
      return nil
    case .success(let automaton):
      guard let value else { return nil }
      program.patterns.append(automaton)
      return emit(.matches(value.operation, pattern: Int32(program.patterns.count - 1)), at: form)
    }
  }
}
