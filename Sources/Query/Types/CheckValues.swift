import Diagnostics
import Metamodel

/// Forms as values.
extension Checker {
  mutating func value(_ form: Int32, _ scope: Scope) -> Typed? {
    let outer = self.form
    self.form = form
    defer { self.form = outer }
    let found = plainValue(form, scope)
    if let found { program.types[found.operation] = found.type }
    return found
  }

  private mutating func plainValue(_ form: Int32, _ scope: Scope) -> Typed? {
    switch tree[form] {
    case .or, .and, .not, .comparison, .member, .exists, .isKnown, .startsWith, .matches:
      guard let test = test(form, scope) else { return nil }
      return typed(.boolean(test), .boolean)
    case .arithmetic(let sign, let left, let right): return arithmetic(sign, left, right, form, scope)
    case .name(let name): return first(name, form, scope)
    case .step(let base, let name, let range):
      guard let base = value(base, scope) else { return nil }
      return step(name, of: base, at: range, isFirst: false)
    case .call(let base, let name, let arguments, let range):
      let arguments = Array(tree[parts: arguments])
      guard let base else { return function(name, arguments, form, range, scope) }
      return method(name, of: base, arguments, form, range, scope)
    case .closure(let inner, let withStart): return closure(inner, withStart: withStart, form, scope)
    case .group(let inner): return value(inner, scope)
    case .number(let number): return typed(.constant(constant(.number(number))), .number)
    case .date(let date): return typed(.constant(constant(.date(date))), .date)
    case .duration(let span): return typed(.constant(constant(.span(span))), .duration)
    case .text(let text): return typed(.constant(constant(.text(text))), .text)
    }
  }

  // MARK: arithmetic

  private mutating func arithmetic(
    _ sign: Arithmetic, _ left: Int32, _ right: Int32, _ form: Int32, _ scope: Scope
  ) -> Typed? {
    let one = operand(left, scope)
    let other = operand(right, scope)
    guard let one, let other else { return nil }
    switch (one.type.content, other.type.content, sign) {
    case (.number, .number, _), (.number, .quantity, _), (.quantity, .number, _), (.quantity, .quantity, _):
      return typed(.arithmetic(sign, one.operation, other.operation), .number)
    case (.date, .duration, .plus), (.dateOrPlace, .duration, .plus):
      return typed(.move(date(one), by: other.operation, isBack: false), .date)
    case (.date, .duration, .minus), (.dateOrPlace, .duration, .minus):
      return typed(.move(date(one), by: other.operation, isBack: true), .date)
    default:
      add(
        TypeMismatch.closure(
          tree.range(form),
          Text(
            vi: "không tính được với \(described(one.type).vi) và \(described(other.type).vi)",
            en: "\(described(one.type).en) and \(described(other.type).en) do not go together in a sum"),
          help: Text(
            vi: "tính với hai số, hoặc ngày cộng trừ khoảng thời gian: `since + 12 months`",
            en: "count with two numbers, or a date and a duration: `since + 12 months`")))
      return nil
    }
  }

  /// One side of a sum: never a list.
  private mutating func operand(_ form: Int32, _ scope: Scope) -> Typed? {
    guard let value = value(form, scope) else { return nil }
    guard value.type.isList else { return value }
    add(
      TypeMismatch.closure(
        tree.range(form),
        Text(vi: "không cộng trừ được với danh sách", en: "there is no counting with a list"),
        help: Text(vi: "dùng `.sum()`, `.max()` hoặc `.first()`", en: "use `.sum()`, `.max()` or `.first()`")))
    return nil
  }

  /// A value as a date.
  mutating func date(_ value: Typed) -> Int32 {
    value.type.content == .dateOrPlace ? emit(.asDate(value.operation)) : value.operation
  }

  // MARK: words of the left side's type

  /// What a word or a literal is as a value of some type; nil where it is none.
  func constant(_ form: Int32, as content: ValueType.Content) -> Constant? {
    if case .name(let word) = tree[form], Checker.special.contains(word), content != .boolean { return nil }
    switch (tree[form], content) {
    case (.name("true"), .boolean): return .flag(true)
    case (.name("false"), .boolean): return .flag(false)
    case (.number(let number), .number), (.number(let number), .quantity): return .number(number)
    case (.number, .date), (.number, .dateOrPlace): return CoarseDate(tree.written(form)).map { .date($0) }
    case (.date(let date), .date), (.date(let date), .dateOrPlace): return .date(date)
    case (.duration(let span), .duration): return .span(span)
    case (.text(let text), .text): return .text(text)
    case (.name(let word), .text): return .text(word)
    case (.name(let word), .choice(let words)), (.text(let word), .choice(let words)):
      return words.contains(word) ? language.number(ofWord: word).map { .word($0) } : nil
    case (.name(let id), .entities(let kinds)), (.text(let id), .entities(let kinds)):
      return isID(id) && ids.contains(id, of: kinds) ? .id(id, kinds) : nil
    default: return nil
    }
  }

  private func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x2D...0x39 ~= $0 }
  }

  func sort(_ content: ValueType.Content) -> Sort {
    switch content {
    case .entities: .entities
    case .text, .dateOrPlace, .opaque: .texts
    case .boolean, .number, .quantity, .date, .duration, .choice, .nothing: .others
    }
  }

  func sameness(_ content: ValueType.Content) -> Sameness {
    switch content {
    case .number, .quantity: .number
    case .date, .dateOrPlace: .date
    case .duration: .span
    case .text: .text
    case .boolean, .choice, .entities, .opaque, .nothing: .identity
    }
  }
}
