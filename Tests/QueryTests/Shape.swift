@testable import Query

extension Problem {
  func says(_ part: String) -> Bool {
    [message.en, message.vi, help?.en ?? "", help?.vi ?? ""].contains { $0.contains(part) }
  }
}

extension ExpressionTree {
  /// The tree as one line: forms in brackets, paths as they are written.
  var shape: String { shape(root) }

  private func shape(_ form: Int32) -> String {
    switch self[form] {
    case .or(let parts): "(or \(shapes(parts)))"
    case .and(let parts): "(and \(shapes(parts)))"
    case .not(let inner): "(not \(shape(inner)))"
    case .comparison(let comparator, let left, let right): "(\(sign(comparator)) \(shape(left)) \(shape(right)))"
    case .member(let left, let members): "(in \(shape(left)) \(shapes(members)))"
    case .exists(let inner): "(exists \(shape(inner)))"
    case .isKnown(let inner): "(known \(shape(inner)))"
    case .startsWith(let inner, let text): "(starts \(shape(inner)) '\(text)')"
    case .matches(let inner, let pattern): "(matches \(shape(inner)) \(shape(pattern)))"
    case .arithmetic(let sign, let left, let right): "(\(self.sign(sign)) \(shape(left)) \(shape(right)))"
    case .name(let name): name
    case .step(let base, let name, _): "\(shape(base)).\(name)"
    case .call(let base, let name, let arguments, _):
      (base.map { shape($0) + "." } ?? "") + "\(name)(\(shapes(arguments)))"
    case .closure(let inner, let withStart): shape(inner) + (withStart ? "*" : "+")
    case .group(let inner): "[\(shape(inner))]"
    case .number, .date, .duration: written(form)
    case .text(let text): "'\(text)'"
    }
  }

  private func shapes(_ range: Range<Int32>) -> String { self[parts: range].map { shape($0) }.joined(separator: " ") }

  private func sign(_ comparator: Comparator) -> String {
    switch comparator {
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }

  private func sign(_ sign: Arithmetic) -> String {
    switch sign {
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .divided: "/"
    }
  }
}
