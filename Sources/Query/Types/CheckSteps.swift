import Diagnostics
import Metamodel

/// What a name leads to from entities of some kinds.
enum Resolution {
  case found([Access], ValueType)
  case unknown
  /// It means different things for the kinds.
  case mixed
  /// A term with a problem of its own.
  case broken
}

/// Names and paths.
extension Checker {
  // MARK: looking up

  mutating func resolve(_ name: String, on kinds: KindSet) -> Resolution {
    var accesses = [Access](repeating: .absent, count: language.schema.kinds.count)
    if kinds.count > 1, let kind = KindName(rawValue: name), kinds.contains(kind.number) {
      accesses[kind.number.index] = .itself
      return .found(accesses, ValueType(content: .entities(KindSet(kind))))
    }
    var type: ValueType?
    for kind in kinds.numbers {
      guard let meaning = language.meaning(name, on: kind) else { continue }
      var own = meaning
      if case .term(let place) = meaning.access {
        guard let term = use(term: Int(place)) else { return .broken }
        own = Meaning(access: .term(term.operation), type: term.type)
      }
      accesses[kind.index] = own.access
      guard let known = type else {
        type = own.type
        continue
      }
      guard let united = known.united(with: own.type) else { return .mixed }
      type = united
    }
    return type.map { .found(accesses, $0) } ?? .unknown
  }

  // MARK: steps

  mutating func step(_ name: String, of base: Typed, at range: Range<Int>, isFirst: Bool) -> Typed? {
    guard let kinds = base.type.kinds else {
      return stepOfPlain(name, base, range)
    }
    switch resolve(name, on: kinds) {
    case .found(let accesses, let type):
      if name == "count", base.type.isList, !isFirst {
        add(AmbiguousWord.count(range))
        return nil
      }
      return emitStep(base, accesses, type)
    case .mixed: add(TypeMismatch.mixed(range, name, example: kinds.names[0].rawValue))
    case .broken: break
    case .unknown: add(unknown(name, on: kinds, range, isFirst: isFirst))
    }
    return nil
  }

  private mutating func emitStep(_ base: Typed, _ accesses: [Access], _ type: ValueType) -> Typed {
    let number = Int32(program.steps.count / language.schema.kinds.count)
    program.steps += accesses
    let terms = accesses.compactMap { access -> Int32? in
      if case .term(let root) = access { root } else { nil }
    }
    let result = ValueType(content: type.content, isList: type.isList || base.type.isList)
    return Typed(operation: emit(.step(base.operation, step: number), inside: terms), type: result)
  }

  /// A step behind a quantity looks into its records; anything else that is no entity has no fields.
  private mutating func stepOfPlain(_ name: String, _ base: Typed, _ range: Range<Int>) -> Typed? {
    if base.type.content == .quantity, let records = records(of: base) {
      return step(name, of: records, at: range, isFirst: false)
    }
    let type = described(base.type)
    if Checker.functions.contains(name) {
      add(UnknownName.withoutBrackets(range, name))
    } else {
      add(
        TypeMismatch.closure(
          range, Text(vi: "\(type.vi) không có trường `\(name)`", en: "\(type.en) has no field `\(name)`")))
    }
    return nil
  }

  private mutating func records(of quantity: Typed) -> Typed? {
    guard case .step(let base, let step) = program.operations[Int(quantity.operation)] else { return nil }
    let accesses = language.schema.kinds.indices.map { kind -> Access in
      guard case .field(let field, _) = program.access(step, kind) else { return program.access(step, kind) }
      return .field(field, .entities)
    }
    let type = ValueType(content: .entities(KindSet(.quantity)), isList: true)
    return emitStep(Typed(operation: base, type: ValueType(content: .nothing)), accesses, type)
  }

  private func unknown(_ name: String, on kinds: KindSet, _ range: Range<Int>, isFirst: Bool) -> Problem {
    if Checker.functions.contains(name) && !isFirst { return UnknownName.withoutBrackets(range, name) }
    let known = kinds.numbers.flatMap { language.names[$0.index] }
    let near = nearNames(to: name, among: known + (isFirst ? Checker.special : []))
    return UnknownName.step(range, name, on: kinds.described(language.schema), near: near, known: known)
  }

  // MARK: the first name of a path

  mutating func first(_ name: String, _ form: Int32, _ scope: Scope) -> Typed? {
    switch name {
    case "it": return Typed(operation: emit(.it), type: scope.it)
    case "subject": return Typed(operation: emit(.subject), type: scope.subject)
    case "architecture": return typed(.architecture, .entities(KindSet(.workspace)))
    case "day": return typed(.day, .date)
    case "none": return typed(.nothing, .nothing)
    case "true", "false": return typed(.constant(constant(.flag(name == "true"))), .boolean)
    default:
      guard scope.it.kinds != nil else {
        let near = nearNames(to: name, among: Checker.special)
        add(UnknownName.step(tree.range(form), name, on: described(scope.it), near: near, known: ["it", "subject"]))
        return nil
      }
      let it = Typed(operation: emit(.it), type: scope.it)
      return step(name, of: it, at: tree.range(form), isFirst: true)
    }
  }

  // MARK: closures

  /// The step before `*` or `+`, taken again and again.
  mutating func closure(_ inner: Int32, withStart: Bool, _ form: Int32, _ scope: Scope) -> Typed? {
    let start: Typed?
    switch tree[inner] {
    case .name, .group: start = Typed(operation: emit(.it), type: scope.it)
    case .step(let base, _, _): start = value(base, scope)
    default:
      add(
        TypeMismatch.closure(
          tree.range(form),
          Text(vi: "`*` và `+` chỉ lặp lại một trường", en: "`*` and `+` repeat a field, nothing else"),
          help: Text(
            vi: "đặt cả đường đi trong ngoặc: `(outgoing.to)+`; phép tính cần dấu cách hai bên",
            en: "put the whole way in brackets: `(outgoing.to)+`; an operator needs spaces on both sides")))
      return nil
    }
    guard let start else { return nil }
    return repeated(inner, from: start, withStart: withStart, scope)
  }

  private mutating func repeated(_ inner: Int32, from start: Typed, withStart: Bool, _ scope: Scope) -> Typed? {
    guard let first = start.type.kinds else {
      _ = body(inner, on: start.type.element, scope)
      return nil
    }
    var around = first
    var reached = KindSet()
    while true {
      guard let next = body(inner, on: ValueType(content: .entities(around)), scope) else { return nil }
      guard let kinds = next.type.kinds, kinds.overlaps(around) else {
        let from = first.described(language.schema)
        let to = described(next.type.element)
        add(
          TypeMismatch.closure(
            tree.range(inner),
            Text(
              vi: "đi từ \(from.vi) tới \(to.vi) thì không lặp lại được",
              en: "what leads from \(from.en) to \(to.en) cannot be repeated")))
        return nil
      }
      reached.formUnion(kinds)
      var wider = around
      wider.formUnion(kinds)
      if wider == around {
        if withStart { reached.formUnion(first) }
        let operation = Operation.closure(start.operation, body: next.operation, withStart: withStart)
        return typed(operation, .entities(reached), isList: true)
      }
      around = wider
    }
  }

  private mutating func body(_ inner: Int32, on type: ValueType, _ scope: Scope) -> Typed? {
    let inside = Scope(it: type, subject: scope.subject)
    switch tree[inner] {
    case .step(_, let name, let range):
      return step(name, of: Typed(operation: emit(.it), type: type), at: range, isFirst: false)
    default:
      return value(inner, inside)
    }
  }
}
