import Diagnostics
import Metamodel

/// Functions.
extension Checker {
  /// `unique(…)`, `certainly(…)`, `possibly(…)`.
  mutating func function(
    _ name: String, _ arguments: [Int32], _ form: Int32, _ range: Range<Int>, _ scope: Scope
  ) -> Typed? {
    let own = ["unique", "certainly", "possibly"]
    guard own.contains(name) else {
      add(Checker.functions.contains(name) ? unattached(name, range) : UnknownName.function(range, name, known: own))
      return nil
    }
    guard arguments.count == 1 else {
      add(TypeMismatch.arguments(range, name, Text(vi: "đúng một biểu thức trong ngoặc", en: "one expression")))
      return nil
    }
    if name == "unique" { return unique(arguments[0], scope) }
    guard let test = test(arguments[0], scope) else { return nil }
    let operation = emit(name == "certainly" ? .certainly(test) : .possibly(test))
    return typed(.boolean(operation), .boolean)
  }

  private func unattached(_ name: String, _ range: Range<Int>) -> Problem {
    TypeMismatch.closure(
      range, Text(vi: "`\(name)` cần một danh sách đứng trước", en: "`\(name)` needs a list before it"),
      help: Text(vi: "viết `danh-sách.\(name)(…)`", en: "write `list.\(name)(…)`"))
  }

  /// The same is asked of every entity of the kind of `it`.
  private mutating func unique(_ argument: Int32, _ scope: Scope) -> Typed? {
    guard let value = value(argument, scope) else { return nil }
    guard let kinds = scope.it.kinds, kinds.count == 1, let kind = kinds.numbers.first else {
      let one = Text(vi: "đối tượng của một loại", en: "entities of one kind")
      add(TypeMismatch.wanted(tree.range(argument), one, described(scope.it)))
      return nil
    }
    switch value.type.content {
    case .text, .number, .date, .choice, .entities, .boolean: break
    case .quantity, .dateOrPlace, .duration, .opaque, .nothing:
      let plain = Text(vi: "văn bản, số, ngày hoặc tham chiếu", en: "a text, a number, a date or a reference")
      add(TypeMismatch.wanted(tree.range(argument), plain, described(value.type)))
      return nil
    }
    program.uniques.append((value.operation, kind, sort(value.type.content)))
    let operation = emit(.unique(Int32(program.uniques.count - 1)), inside: [value.operation])
    return typed(.boolean(operation), .boolean)
  }

  // MARK: methods

  mutating func method(
    _ name: String, of base: Int32, _ arguments: [Int32], _ form: Int32, _ range: Range<Int>, _ scope: Scope
  ) -> Typed? {
    guard let list = value(base, scope) else { return nil }
    let inside = Scope(it: list.type.element, subject: scope.subject)
    switch name {
    case "any", "all", "none", "where": return quantified(name, list, arguments, range, inside)
    case "min", "max", "sum", "median": return aggregate(name, list, arguments, range, inside)
    case "count", "distinct", "first", "length":
      guard arguments.isEmpty else {
        let help = name == "count" ? ": `.where(…).count()`" : ""
        add(
          TypeMismatch.arguments(
            range, name, Text(vi: "ngoặc để trống\(help)", en: "nothing in its brackets\(help)")))
        return nil
      }
      return plain(name, list, base, range)
    case "before-last", "starts-with": return textMethod(name, base, arguments, range, scope)
    default:
      let methods = Checker.functions.filter { !["unique", "certainly", "possibly"].contains($0) }
      add(UnknownName.function(range, name, known: methods))
      return nil
    }
  }

  private mutating func quantified(
    _ name: String, _ list: Typed, _ arguments: [Int32], _ range: Range<Int>, _ inside: Scope
  ) -> Typed? {
    guard arguments.count == 1 else {
      if arguments.isEmpty && (name == "any" || name == "none") { return isAny(list, name, range) }
      add(
        TypeMismatch.arguments(range, name, Text(vi: "một điều kiện trong ngoặc", en: "one condition in its brackets")))
      return nil
    }
    guard let test = test(arguments[0], inside) else { return nil }
    switch name {
    case "where":
      return Typed(operation: emit(.filter(list.operation, test: test)), type: list.type)
    case "all": return typed(.boolean(emit(.every(list.operation, test: test))), .boolean)
    default:
      let some = emit(.some(list.operation, test: test))
      return typed(.boolean(name == "any" ? some : emit(.not(some))), .boolean)
    }
  }

  private mutating func isAny(_ list: Typed, _ name: String, _ range: Range<Int>) -> Typed? {
    if list.type.content == .boolean {
      add(
        TypeMismatch.arguments(
          range, name, Text(vi: "một điều kiện ở đây: `.\(name)(it)`", en: "a condition here: `.\(name)(it)`")))
      return nil
    }
    let some = emit(.some(list.operation, test: -1))
    return typed(.boolean(name == "any" ? some : emit(.not(some))), .boolean)
  }

  private mutating func plain(_ name: String, _ list: Typed, _ base: Int32, _ range: Range<Int>) -> Typed? {
    switch name {
    case "count": return typed(.count(list.operation, sort(list.type.content)), .number)
    case "distinct": return Typed(operation: emit(.distinct(list.operation, sort(list.type.content))), type: list.type)
    case "first": return Typed(operation: emit(.first(list.operation)), type: list.type.element)
    default:
      guard list.type.content == .text else {
        let text = Text(vi: "văn bản", en: "a text")
        let help =
          list.type.isList ? Text(vi: "đếm phần tử bằng `.count()`", en: "count elements with `.count()`") : nil
        add(TypeMismatch.wanted(tree.range(base), text, described(list.type), help: help))
        return nil
      }
      return typed(.length(list.operation), .number, isList: list.type.isList)
    }
  }

  /// `.max()` of a list of numbers or dates, `.max(subjects)` of what a list leads to.
  private mutating func aggregate(
    _ name: String, _ list: Typed, _ arguments: [Int32], _ range: Range<Int>, _ inside: Scope
  ) -> Typed? {
    var each = list
    if arguments.count == 1 {
      guard let body = value(arguments[0], inside) else { return nil }
      each = body
    } else if !arguments.isEmpty {
      add(TypeMismatch.arguments(range, name, Text(vi: "nhiều nhất một biểu thức", en: "one expression at most")))
      return nil
    }
    let body = arguments.isEmpty ? -1 : each.operation
    let isOrder = name == "min" || name == "max"
    switch each.type.content {
    case .number, .quantity:
      return typed(.aggregate(way(name), list.operation, body: body, of: .number), .number)
    case .date where isOrder:
      return typed(.aggregate(way(name), list.operation, body: body, of: .date), .date)
    case .boolean, .date, .duration, .text, .dateOrPlace, .choice, .entities, .opaque, .nothing:
      let wanted =
        isOrder
        ? Text(vi: "danh sách số hoặc ngày", en: "a list of numbers or dates")
        : Text(vi: "danh sách số", en: "a list of numbers")
      add(TypeMismatch.wanted(range, wanted, described(each.type)))
      return nil
    }
  }

  private func way(_ name: String) -> Aggregate {
    switch name {
    case "min": .least
    case "max": .greatest
    case "sum": .sum
    default: .median
    }
  }

  private mutating func textMethod(
    _ name: String, _ base: Int32, _ arguments: [Int32], _ range: Range<Int>, _ scope: Scope
  ) -> Typed? {
    guard arguments.count == 1, case .text(let text) = tree[arguments[0]] else {
      add(TypeMismatch.arguments(range, name, Text(vi: "một văn bản trong dấu nháy", en: "one text in quotes")))
      return nil
    }
    guard let value = self.text(base, scope) else { return nil }
    let constant = constant(.text(text))
    if name == "starts-with" {
      return typed(.boolean(emit(.startsWith(value.operation, constant: constant))), .boolean)
    }
    return typed(.beforeLast(value.operation, constant: constant), .text, isList: value.type.isList)
  }
}
