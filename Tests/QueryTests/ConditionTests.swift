import Testing

@testable import Query

/// Conditions in three values.
@Suite struct ConditionTests {
  // MARK: Kleene's tables

  /// `signed` is yes for flow a; `fee` is left out; `among-members` is none where it is left out.
  static let facts: [(text: String, truth: Truth)] = [("signed", .yes), ("fee", .unknown), ("among-members", .no)]

  @Test func kleene() {
    for left in ConditionTests.facts {
      #expect(City.shared.ask("not \(left.text)", of: "a") == (!left.truth).description)
      #expect(City.shared.ask("certainly(\(left.text))", of: "a") == (left.truth == .yes ? "yes" : "no"))
      #expect(City.shared.ask("possibly(\(left.text))", of: "a") == (left.truth == .no ? "no" : "yes"))
      #expect(City.shared.ask("(\(left.text)) is known", of: "a") == (left.text == "fee" ? "no" : "yes"))
      for right in ConditionTests.facts {
        #expect(City.shared.ask("\(left.text) and \(right.text)", of: "a") == left.truth.and(right.truth).description)
        #expect(City.shared.ask("\(left.text) or \(right.text)", of: "a") == left.truth.or(right.truth).description)
      }
    }
  }

  @Test(arguments: [
    // equality
    ("kind = integration-platform", "truc", "yes"), ("kind = 'application'", "truc", "no"),
    ("kind != application", "truc", "yes"),
    ("owner = so-gtvt", "truc", "yes"), ("owner = 'so-tc'", "truc", "no"), ("owner = so-tc", "kho", "unknown"),
    ("owner != so-tc", "kho", "unknown"),
    ("security-level = 3", "truc", "yes"), ("shared = false", "den-tin-hieu", "yes"),
    ("shared = true", "truc", "unknown"),
    ("name = 'Sở Tài chính'", "so-tc", "yes"), ("name = 'So\u{31B}\u{309} Ta\u{300}i chi\u{301}nh'", "so-tc", "yes"),
    ("name = 'Department of Transport'", "so-gtvt", "yes"),
    ("contract.version = '1.0'", "den-tin-hieu.api", "yes"), ("from.owner = to.owner", "b", "yes"),
    ("from.owner = to.owner", "a", "no"), ("from.owner = to.owner", "d", "unknown"),
    // none
    ("parent = none", "ubnd", "yes"), ("parent != none", "ubnd", "no"), ("interface != none", "b", "yes"),
    ("interface = none", "a", "unknown"),
    ("via = none", "a", "yes"), ("via = none", "b", "no"), ("via = none", "c", "unknown"),
    ("identifier = 'x'", "tt-qlgt", "no"), ("identifier != 'x'", "tt-qlgt", "yes"),
    ("parent = part-of.owner.parent", "ubnd", "KT502 10: there is no `part-of` of an agency"),
    ("parent = parent", "ubnd", "yes"),
    // a list on the left means some element
    ("data = den", "b", "yes"), ("data != den", "b", "no"), ("data = ho-so", "b", "no"), ("data != ho-so", "b", "yes"),
    ("via = truc", "c", "unknown"),
    ("data.classification = public", "b", "yes"), ("data.classification = secret", "b", "unknown"),
    ("data.personal = true", "b", "yes"),
    ("copies = den", "den-tin-hieu", "no"), ("data.steward = to.owner", "b", "yes"),
    // in
    ("mechanism in [service, file]", "b", "yes"), ("mechanism not in [service, file]", "b", "no"),
    ("mechanism in [email]", "c", "unknown"),
    ("data in [xe, ho-so]", "b", "yes"), ("security-level in [3, 4]", "truc", "yes"),
    ("identifier in ['H29', 'H30']", "ubnd", "yes"), ("identifier in [H29]", "ubnd", "yes"),
    ("identifier in ['x']", "tt-qlgt", "no"), ("since in [2017-03-15]", "truc", "yes"),
    ("since in [2016-05-01]", "den-tin-hieu", "unknown"),
    // order
    ("security-level >= 3", "truc", "yes"), ("security-level > 3", "truc", "no"),
    ("security-level < 3", "kho", "unknown"),
    ("identifier.length() <= 35", "so-gtvt", "yes"), ("identifier.length() <= 35", "tt-qlgt", "no"),
    ("identifier.length() <= 35", "quan", "unknown"),
    ("security-level >= parts.security-level.max()", "den-tin-hieu", "no"),
    // exists, is known
    ("owner exists", "truc", "yes"), ("owner exists", "kho", "no"), ("owner not exists", "kho", "yes"),
    ("copies exists", "den-tin-hieu", "no"),
    ("copies is known", "den-tin-hieu", "yes"), ("copies is known", "truc", "no"), ("owner is not known", "kho", "yes"),
    ("parent is known", "ubnd", "yes"),
    ("interface.contract.kind exists", "b", "yes"), ("interface.contract.kind exists", "a", "no"),
    ("subjects exists", "ho-so", "no"), ("subjects exists", "xe", "yes"),
    ("interfaces exists", "den-tin-hieu", "yes"), ("(signed and fee) is known", "a", "no"),
    ("(fee and among-members) is known", "a", "yes"),
    // any, all, none
    ("data.any(personal)", "b", "yes"), ("data.all(personal)", "b", "no"), ("data.none(personal)", "b", "no"),
    ("data.any(personal)", "a", "no"), ("data.none(personal)", "a", "yes"),
    ("via.any()", "a", "no"), ("via.any()", "b", "yes"), ("via.any()", "c", "unknown"), ("via.none()", "a", "yes"),
    ("via.all(kind = portal)", "a", "yes"),
    ("via.all(kind = portal)", "b", "no"), ("via.any(kind = portal)", "c", "unknown"),
    ("data.any(sensitive)", "b", "unknown"), ("data.any(personal or sensitive)", "b", "yes"),
    ("data.any(personal and sensitive)", "b", "unknown"), ("flows.where(signed).any()", "xe", "unknown"),
    ("flows.where(signed).any()", "den", "yes"),
    ("owner.any(kind = department)", "truc", "yes"), ("owner.any(kind = department)", "kho", "unknown"),
    ("data.personal.any(it)", "b", "yes"),
    // counts compared
    ("data.count() = 2", "b", "yes"), ("flows.where(signed).count() >= 1", "den", "yes"),
    ("flows.where(signed).count() = 2", "den", "unknown"),
    ("flows.where(signed).count() > 3", "den", "no"), ("children.where(kind = commune).count() > 1", "ubnd", "yes"),
    ("via.count() = 0", "c", "unknown"),
    // texts
    ("url matches '\\.gov\\.vn(/|$)'", "den-tin-hieu", "yes"), ("url matches '^http:'", "den-tin-hieu", "no"),
    ("url matches 'x'", "truc", "unknown"),
    ("name starts-with 'Sở'", "so-gtvt", "yes"), ("name starts-with 'Department'", "so-gtvt", "yes"),
    ("identifier starts-with 'H'", "tt-qlgt", "no"),
    ("children.any(name.starts-with('Các'))", "ubnd", "yes"), ("name matches '^Sở .* chính$'", "so-tc", "yes"),
    ("parent.identifier = identifier.before-last('.')", "so-gtvt", "yes"),
    // unique
    ("unique(identifier)", "ubnd", "yes"), ("unique(identifier)", "so-gtvt", "no"),
    ("unique(identifier)", "tt-qlgt", "yes"), ("unique(identifier)", "quan", "unknown"),
    // closures
    ("parent* = ubnd", "tt-qlgt", "yes"), ("not (outgoing.to)+ = subject", "truc", "no"),
    ("not (outgoing.to)+ = subject", "kho", "yes"),
    ("hosted-at.part-of*.kind = data-centre", "den-tin-hieu", "yes"),
    // terms
    ("crosses-agencies", "b", "no"), ("crosses-agencies", "d", "yes"), ("crosses-agencies", "c", "yes"),
    ("data.any(flows.any(crosses-agencies))", "b", "yes"),
  ])
  func holds(expression: String, entity: String, truth: String) {
    #expect(City.shared.ask(expression, of: entity) == truth, "\(expression) of \(entity)")
  }

  // MARK: coarse dates

  /// What is written coarser than a day is some day of it; where that leaves a comparison open, it is unknown.
  @Test(arguments: [
    ("since < 2017-01-01", "yes"), ("since < 2016-12-31", "unknown"), ("since < 2016-01-01", "no"),
    ("since <= 2016-12-31", "yes"), ("since <= 2015", "no"),
    ("since > 2016-06-30", "unknown"), ("since >= 2016-01-01", "yes"), ("since = 2016-05-01", "unknown"),
    ("since = 2015-05-01", "no"), ("since != 2015", "yes"),
    ("since = 2016", "unknown"), ("since + 1 years >= day", "no"), ("since + 10 years >= day", "unknown"),
    ("since + 11 years >= day", "yes"), ("assessed + 1 years >= day", "yes"),
    ("assessed < since", "no"), ("interfaces.any(published <= system.since + 1 days)", "unknown"),
    ("interfaces.all(published > 2016-05-31)", "unknown"),
    ("interfaces.any(published > 2016-05-31)", "yes"), ("interfaces.any(published = 'Cổng dữ liệu')", "yes"),
  ])
  func coarse(expression: String, truth: String) {
    #expect(City.shared.ask(expression, of: "den-tin-hieu") == truth, "\(expression)")
  }

  @Test(arguments: [
    ("latency = 60 minutes", "a", "yes"), ("latency < 1 days", "a", "yes"), ("latency <= 3600 seconds", "a", "yes"),
    ("latency = 1 years", "b", "yes"),
    ("latency > 364 days", "b", "yes"), ("latency = 365 days", "b", "unknown"), ("latency < 367 days", "b", "yes"),
    ("latency < 1 hours", "c", "unknown"),
  ])
  func durations(expression: String, entity: String, truth: String) {
    #expect(City.shared.ask(expression, of: entity) == truth, "\(expression)")
  }

  // MARK: open collections

  /// What is listed counts; what is not listed may be there.
  @Test(arguments: [
    ("incoming.any()", "truc", "yes", "yes"), ("incoming.any()", "kho", "yes", "yes"),
    ("outgoing.any()", "kho", "no", "unknown"), ("outgoing.none()", "kho", "yes", "unknown"),
    ("incoming.count() = 1", "truc", "yes", "unknown"), ("incoming.count() >= 1", "truc", "yes", "yes"),
    ("incoming.count() < 1", "truc", "no", "no"),
    ("incoming.all(signed)", "truc", "yes", "unknown"), ("incoming.all(mechanism = email)", "truc", "no", "no"),
    ("architecture.flows.count() = 4", "truc", "yes", "unknown"),
    ("architecture.flows.any(signed)", "truc", "yes", "yes"),
    ("architecture.systems.count() = 4", "truc", "yes", "yes"), ("(outgoing.to)+ = subject", "kho", "no", "unknown"),
    ("(outgoing.to)+ = kho", "truc", "yes", "yes"), ("incoming is known", "truc", "yes", "no"),
    ("incoming exists", "truc", "yes", "yes"), ("relays exists", "kho", "no", "no"),
    ("masters.any()", "truc", "unknown", "unknown"), ("mastered-by.any()", "ho-so", "no", "no"),
  ])
  func open(expression: String, entity: String, whole: String, partial: String) {
    #expect(City.shared.ask(expression, of: entity) == whole, "\(expression) of \(entity)")
    #expect(ConditionTests.open.ask(expression, of: entity) == partial, "\(expression) of \(entity), partial")
  }

  static let open = City(partial: "[flows]")

  // MARK: what would decide

  @Test(arguments: [
    ("owner = so-tc", "kho", ["kho.owner"]), ("from.owner = to.owner", "d", ["kho.owner"]),
    ("signed and fee", "a", ["a.fee"]), ("signed or fee", "a", []),
    ("fee and legal-value", "a", ["a.fee", "a.legal-value"]), ("fee and (legal-value or signed)", "a", ["a.fee"]),
    ("data.any(sensitive)", "b", ["den.sensitive", "xe.sensitive"]),
    ("flows.where(signed).count() = 2", "den", ["b.signed", "d.signed"]),
    ("security-level + 1 > 2", "kho", ["kho.security-level"]), ("data.subjects.sum() > 3", "c", []),
    ("subjects > 3", "ho-so", ["ho-so.subjects"]),
  ])
  func needs(expression: String, entity: String, fields: [String]) {
    #expect(City.shared.needs(expression, of: entity) == fields)
  }

  @Test func openCollectionsAreNeeded() {
    #expect(ConditionTests.open.needs("outgoing.any()", of: "kho") == ["flows"])
  }

  @Test func verdicts() {
    #expect(Verdict(when: .no, must: .unknown) == .notApplicable)
    #expect(Verdict(when: .unknown, must: .yes) == .met)
    #expect(Verdict(when: .unknown, must: .no) == .notAssessable)
    #expect(Verdict(when: .yes, must: .no) == .notMet)
    #expect(Verdict(when: .yes, must: .unknown) == .notAssessable)
  }
}
