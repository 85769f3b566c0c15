import Testing

@testable import Query

/// The grammar: what is written, and how it is read.
@Suite struct ParserTests {
  @Test(arguments: [
    // or binds loosest, then and, then not
    ("a or b and not c = d", "(or a (and b (not (= c d))))"),
    ("not not a", "a"),
    ("not not not a", "(not a)"),
    ("(a or b) and c", "(and [(or a b)] c)"),
    // comparisons
    ("a = b", "(= a b)"), ("a != b", "(!= a b)"), ("a < b", "(< a b)"), ("a <= b", "(<= a b)"), ("a > b", "(> a b)"),
    ("a >= b", "(>= a b)"), ("a=b", "(= a b)"),
    ("a in [x, 'y', 3, 2016-12]", "(in a x 'y' 3 2016-12)"), ("a not in [x]", "(not (in a x))"),
    ("a exists", "(exists a)"), ("a not exists", "(not (exists a))"), ("not a exists", "(not (exists a))"),
    ("a is known", "(known a)"), ("a is not known", "(not (known a))"),
    ("a starts-with 'x'", "(starts a 'x')"), ("a matches '^x'", "(matches a '^x')"),
    ("a not matches \"it's\"", "(not (matches a 'it's'))"),
    // sums
    ("a + b - c = d", "(= (- (+ a b) c) d)"), ("a + b * c / d", "(+ a (/ (* b c) d))"),
    ("a-b", "a-b"), ("since + 12 months >= day", "(>= (+ since 12 months) day)"), ("a > -3.5", "(> a -3.5)"),
    // paths
    ("from.owner.parent", "from.owner.parent"), ("owner.parent*", "owner.parent*"), ("parent*.kind", "parent*.kind"),
    ("(outgoing.to)+ = subject", "(= [outgoing.to]+ subject)"),
    ("not (outgoing.to)+ = subject", "(not (= [outgoing.to]+ subject))"),
    ("via.any(realizes = lgsp)", "via.any((= realizes lgsp))"), ("via.any()", "via.any()"),
    ("parent*.where(kind in [ministry]).first()", "parent*.where((in kind ministry)).first()"),
    ("unique(identifier)", "unique(identifier)"), ("identifier.before-last('.')", "identifier.before-last('.')"),
    // words
    ("a = tcvn-6909 or b = qcvn-102-2016", "(or (= a tcvn-6909) (= b qcvn-102-2016))"),
    ("a = 2016", "(= a 2016)"), ("a = 2016-12-31", "(= a 2016-12-31)"), ("a <= 1 day", "(<= a 1 day)"),
    ("a\n  or\tb", "(or a b)"),
  ])
  func reads(written: String, as shape: String) throws {
    let (tree, problem) = parseExpression(written)
    #expect(problem == nil)
    #expect(try #require(tree).shape == shape)
  }

  /// Columns are counted from 1, as editors do.
  @Test(arguments: [
    ("", 1, "a name"), ("a and", 6, "before a name"), ("and a", 1, "`and`"), ("a or or b", 6, "`or`"),
    ("a b", 3, "`and` or `or`"), ("(a or b", 1, "add `)`"), ("a in [x, y", 6, "add `]`"), ("a)", 2, "`)`"),
    ("a in x", 6, "`[`"), ("a in []", 7, "a value"), ("a in [b.c]", 8, "`]`"),
    ("a < b < c", 7, "do not chain"), ("a = b = c", 7, "do not chain"),
    ("a == b", 3, "use `=`"), ("a <> b", 3, "use `!=`"), ("a && b", 3, "use `and`"), ("a || b", 3, "use `or`"),
    ("!a", 1, "use `not`"),
    ("a starts-with b", 15, "text in quotes"), ("a matches", 10, "text in quotes"), ("a is unknown", 6, "`known`"),
    ("a = 'x", 5, "no closing quote"), ("a +b", 3, "between spaces"), ("a -b", 3, "between spaces"),
    ("a = vn/ndxp", 7, "in quotes"),
    ("a = Sở", 6, "in quotes"), ("a = 2016-13", 5, "no `2016-13`"), ("a..b", 3, "name of a field"),
    ("a.", 3, "name of a field"),
    ("f(a", 2, "add `)`"), ("f(,)", 3, "`,`"), ("a # b", 3, "means nothing"),
    ("a = 99999999999999999999999999999999999", 5, "too long"),
  ])
  func refuses(written: String, column: Int, part: String) throws {
    let (tree, problem) = parseExpression(written)
    #expect(tree == nil)
    let found = try #require(problem)
    #expect(found.code == "KT501")
    #expect(found.range.lowerBound + 1 == column)
    #expect(found.says(part), "\(found.message.en) = \(found.help?.en ?? "")")
  }
}

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
