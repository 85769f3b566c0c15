import Testing

@testable import Query

/// What expressions give: a row for each step, function and operator. `…` stands for what the model does not say.
@Suite struct ValueTests {
  @Test(arguments: [
    // fields, by type
    ("kind", "truc", "integration-platform"), ("owner", "truc", "so-gtvt"), ("name", "truc", "Trục tích hợp"),
    ("name", "so-gtvt", "Sở Giao thông vận tải"), ("security-level", "truc", "3"), ("shared", "den-tin-hieu", "no"),
    ("since", "truc", "2017-03-15"), ("since", "den-tin-hieu", "2016-01-01 to 2016-12-31"), ("latency", "a", "1 hour"),
    ("realizes", "truc", "[lgsp]"), ("recovery.backup", "den-tin-hieu", "yes"),
    ("contract.version", "den-tin-hieu.api", "1.0"),
    ("interfaces", "den-tin-hieu", "[den-tin-hieu.api, den-tin-hieu.tap-tin]"),
    // left out, none, absent by its nature
    ("owner", "kho", "unknown"), ("copies", "den-tin-hieu", "[]"), ("copies", "truc", "[…]"),
    ("part-of", "truc", "none"),
    ("parent", "ubnd", "none"), ("identifier", "tt-qlgt", "none"),
    ("recovery.disaster-recovery", "den-tin-hieu", "unknown"),
    ("recovery.backup", "truc", "unknown"),
    // paths map and flatten
    ("from.owner.parent", "a", "so-gtvt"), ("data.steward", "b", "[so-gtvt, so-gtvt]"), ("to.owner", "d", "unknown"),
    ("hosted-at.part-of", "den-tin-hieu", "[ttdl]"), ("interfaces.contract.kind", "den-tin-hieu", "[openapi, …]"),
    // references turned round
    ("systems", "so-gtvt", "[truc, dang-ky-xe]"), ("incoming", "truc", "[a]"),
    ("outgoing.to", "truc", "[dang-ky-xe, kho]"),
    ("relays", "truc", "[b]"), ("mastered-by", "xe", "[dang-ky-xe]"), ("children", "so-gtvt", "[tt-qlgt]"),
    ("parts", "ttdl", "[vung]"),
    ("system", "den-tin-hieu.api", "den-tin-hieu"), ("flows", "den-tin-hieu.api", "[b]"), ("flows", "den", "[a, b, d]"),
    ("used-systems", "so-tc", "[dang-ky-xe]"), ("copied-by", "den", "[]"),
    // what is derived
    ("route", "b", "[truc, truc, dang-ky-xe]"), ("route", "a", "[den-tin-hieu, truc]"),
    ("route", "c", "[dang-ky-xe, den-tin-hieu, …]"),
    // closures
    ("parent*", "tt-qlgt", "[tt-qlgt, so-gtvt, ubnd]"), ("parent+", "tt-qlgt", "[so-gtvt, ubnd]"),
    ("owner.parent*", "den-tin-hieu", "[tt-qlgt, so-gtvt, ubnd]"),
    ("(outgoing.to)+", "truc", "[dang-ky-xe, kho, den-tin-hieu, truc]"), ("(outgoing.to)*", "kho", "[kho]"),
    ("(outgoing.where(mechanism = service).to)+", "truc", "[kho]"),
    ("children*", "kho", "KT502 1: there is no `children` of a system"),
    ("(outgoing.where(mechanism = service).to)+", "dang-ky-xe", "[den-tin-hieu?, truc?, kho?]"),
    // lists
    ("data.where(personal)", "b", "[xe]"), ("outgoing.where(mechanism = service)", "truc", "[d]"),
    ("incoming.where(signed)", "truc", "[a]"),
    ("data.where(not personal)", "b", "[den]"), ("flows.where(signed)", "den", "[a, b?, d?]"),
    ("flows.where(signed).from", "den", "[den-tin-hieu, truc?, truc?]"),
    ("data.steward.distinct()", "b", "[so-gtvt]"), ("flows.from.distinct()", "den", "[den-tin-hieu, truc]"),
    ("parent*.first()", "tt-qlgt", "tt-qlgt"), ("parent+.first()", "ubnd", "none"),
    ("flows.where(not signed).first()", "den", "unknown"),
    ("parent*.where(kind = department).first()", "tt-qlgt", "so-gtvt"), ("copies.first()", "truc", "unknown"),
    // counts: entries of groups stand for as many things
    ("flows.count()", "den", "3"), ("flows.where(signed).count()", "den", "1 to 3"),
    ("copies.count()", "truc", "0 to inf"),
    ("copies.count()", "den-tin-hieu", "0"), ("children.count()", "so-gtvt", "1"),
    ("children.where(kind = district).count()", "ubnd", "24"),
    ("children.where(kind = commune).count()", "ubnd", "2 to inf"),
    ("architecture.agencies.where(identifier exists).count()", "ubnd", "3"), ("count", "quan", "24"),
    ("count", "ubnd", "1"),
    ("tags.count()", "truc", "0"), ("data.personal.count()", "b", "2"),
    // least, greatest, sum, median; the number of a quantity is that of the day
    ("subjects", "den", "10"), ("subjects", "xe", "9000.000000000002 to inf"), ("subjects", "ho-so", "unknown"),
    ("subjects.value", "xe", "[3000, 9000]"), ("data.subjects.max()", "b", "9000.000000000002 to inf"),
    ("data.max(subjects)", "a", "10"),
    ("data.subjects.min()", "b", "10"), ("data.subjects.sum()", "a", "10"), ("data.subjects.median()", "a", "10"),
    ("systems.security-level.max()", "so-gtvt", "3 to inf"), ("systems.security-level.min()", "so-gtvt", "unknown"),
    ("systems.security-level.sum()", "so-gtvt", "unknown"), ("systems.security-level.median()", "so-tc", "none"),
    ("systems.security-level.sum()", "so-tc", "0"),
    ("systems.since.min()", "so-gtvt", "2017-03-15"), ("systems.since.max()", "so-gtvt", "2018-06-01 to 2018-06-30"),
    // arithmetic
    ("security-level + 1", "truc", "4"), ("security-level * 2 - 1", "truc", "5"), ("security-level / 2", "truc", "1.5"),
    ("security-level / 0", "truc", "unknown"),
    ("security-level + 1", "kho", "unknown"), ("since + 12 months", "truc", "2018-03-15"),
    ("assessed + 1 years", "den-tin-hieu", "2027-05-01 to 2027-05-31"),
    ("day", "truc", "2026-11-21"), ("day - 1 weeks", "truc", "2026-11-14"), ("routes + 1", "vung", "unknown"),
    // texts
    ("identifier.length()", "so-gtvt", "6"), ("name.length()", "so-tc", "12"),
    ("identifier.before-last('.')", "so-gtvt", "H29"), ("identifier.before-last('.')", "ubnd", "none"),
    ("identifier.before-last('.')", "quan", "unknown"), ("identifier.length()", "tt-qlgt", "none"),
    // it, subject, architecture
    ("it", "truc", "truc"), ("systems.where(subject.kind = department)", "so-gtvt", "[truc, dang-ky-xe]"),
    ("architecture.sites", "truc", "[ttdl, vung]"),
    ("sites", "", "[ttdl, vung]"), ("scope", "", "province"),
    // several kinds at once
    ("users.kind", "dang-ky-xe", "[department]"), ("users.agencies", "dang-ky-xe", "[so-tc]"),
    ("users.actors", "dang-ky-xe", "[]"),
    ("architecture.components.where(realized-by.any()).count() > 0", "truc", "yes"),
    // terms
    ("authority", "tt-qlgt", "ubnd"), ("from.owner.authority", "a", "ubnd"), ("crosses-agencies", "a", "yes"),
    ("flows.crosses-agencies", "den", "[yes, no, yes]"),
    ("outgoing.to.is-own", "truc", "[yes, …]"),
  ])
  func gives(expression: String, entity: String, value: String) {
    #expect(City.shared.ask(expression, of: entity) == value, "\(expression) of \(entity)")
  }
}
