import Clauses
import Compiler
import Diagnostics
import Metamodel
import Model
import Query
import TestSupport
import Testing

/// Scales of a small pack over small models.
@Suite struct ScaleTests {
  private static let pack = """
    #- house/framework.yaml
    framework: house
    name: {vi: Quy định nội bộ, en: House rules}
    #- house/scales.yaml
    documents:
      nq-1: {name: {vi: Nghị quyết 1, en: Resolution 1}, kind: resolution, number: 1/NQ, date: 2018-01-01}
    rules:
      H1:
        name: {vi: Luồng không bằng tay, en: Flows are not by hand}
        severity: error
        for: flows
        must: volume not exists
        message: {vi: "`{id}` có khối lượng", en: "`{id}` has a volume"}
        basis: [{document: nq-1, at: Điều 2, confidence: verified}]
    scales:
      house:
        name: {vi: Mức kết nối, en: Connection}
        for: flows
        levels:
          - {level: 0, name: {vi: Không, en: None}}
          - {level: 1, name: {vi: Thấp, en: Low}}
          - {level: 2, name: {vi: Cao, en: High}}
        dimensions:
          - id: technical
            mark: T
            name: {vi: Kỹ thuật, en: Technical}
            criteria:
              - {level: 1, name: {vi: Qua mạng, en: Network}, when: "mechanism not in [manual, media]"}
              - {level: 2, name: {vi: Qua dịch vụ, en: Service}, when: mechanism = service}
              - {level: 2, name: {vi: Ký số, en: Signed}, when: signed}
          - id: organisational
            mark: O
            name: {vi: Tổ chức, en: Organisational}
            criteria:
              - {level: 1, name: {vi: Mục đích, en: Purpose}, when: purpose != none}
              - {level: 2, name: {vi: Tần suất, en: Frequency}, when: frequency != none}
        gates:
          - {cap: 1, failed: error, name: {vi: còn điều khoản, en: a clause}}
          - {cap: 0, when: sharing = open, name: {vi: chia sẻ mở, en: open}}
        across: from.owner != to.owner
        hub: "route.any(kind = integration-platform)"
        must-supply: shared
        stands-alone: certainly(justification != none)
        principles:
          - name: {vi: Mở, en: Open}
            ratios:
              - {name: {vi: Có mục đích, en: Purpose}, for: flows, when: mechanism = service, must: purpose = 'p'}

    """

  private static let systems = """
    agencies: {a: {name: A, kind: department}, b: {name: B, kind: department}, c: {name: C, kind: department}}
    systems:
      s: {name: S, kind: application, owner: a}
      t: {name: T, kind: application, owner: b}
      u: {name: U, kind: application, owner: c}
      kho: {name: Kho, kind: database, owner: c, shared: true}
      rieng: {name: Riêng, kind: application, owner: c, justification: Vận hành độc lập}
      mo: {name: Mờ, kind: application}
      lgsp: {name: LGSP, kind: integration-platform, owner: c}

    """

  private func compilation(
    _ model: String, pack: String = ScaleTests.pack, manifest: String = ""
  ) throws -> Compilation {
    let head = "#- kientruc.yaml\nkientruc: 1\narchitecture: thu\nname: Thử\nframeworks: [./house]\n\(manifest)"
    let text = head + "#- model.yaml\n" + ScaleTests.systems + model + pack
    return compiled(Fixture(text), on: try #require(CoarseDate("2020-06-30")?.last))
  }

  private func levels(_ compilation: Compilation) throws -> Levels {
    let scale = try #require(compilation.scales.first)
    return measure(compilation.architecture, on: scale, compilation.verdicts)
  }

  /// The vector and the level of all of one flow from `s` to `t`.
  private func level(of fields: String) throws -> String {
    let levels = try levels(compilation("flows: {f: {from: s, to: t, \(fields)}}\n"))
    return levels.vector(at: 0) + " → " + levels.overall(at: 0).text
  }

  private static let full = "mechanism: service, signed: true, purpose: p, frequency: daily, sharing: default"

  @Test(
    arguments: [
      (full, "T2 O2 → 2"),
      ("mechanism: manual, purpose: p, frequency: daily, sharing: default", "T0 O2 → 0"),
      ("mechanism: email, purpose: p, frequency: daily, sharing: default", "T1 O2 → 1"),
      ("mechanism: service, purpose: p, frequency: daily, sharing: default", "T1–2 O2 → 1–2"),
      ("mechanism: service, signed: false, sharing: default", "T1 O0–2 → 0–1"),
      ("sharing: default", "T0–2 O0–2 → 0–2"),
      ("mechanism: service, signed: true, purpose: none, frequency: daily, sharing: default", "T2 O0 → 0"),
      // Gates: a clause that is not met, a condition that holds, one that is not known.
      (full + ", volume: 3", "T2 O2 → 1"),
      ("mechanism: service, signed: true, purpose: p, frequency: daily, sharing: open", "T2 O2 → 0"),
      ("mechanism: service, signed: true, purpose: p, frequency: daily", "T2 O2 → 0–2"),
    ]) func certainAndInReach(fields: String, expected: String) throws
  {
    #expect(try level(of: fields) == expected)
  }

  @Test func whatIsWaivedHoldsNobodyDown() throws {
    let waiver = "waivers: {w: {rule: H1, for: [f], reason: Tạm, approved-by: [a], expires: 2030-01-01}}\n"
    let levels = try levels(compilation("flows: {f: {from: s, to: t, \(Self.full), volume: 3}}\n" + waiver))
    #expect(levels.overall(at: 0) == Grade(certain: 2, reach: 2))
  }

  @Test func saysWhatComesNextAndWhatToRecord() throws {
    let whole = try compilation("flows: {f: {from: s, to: t, mechanism: service, purpose: p, sharing: default}}\n")
    let levels = try levels(whole)
    var improvements = Improvements(levels, in: whole.architecture)
    let next = improvements.next(at: 0)
    #expect(
      next.map { "\($0.dimension) \($0.criterion.level) \($0.criterion.name.vi)" } == ["0 2 Ký số", "1 2 Tần suất"])
    #expect(next.allSatisfy { !$0.isFailed })
    #expect(
      whole.architecture.words(improvements.needs(at: 0), about: levels.subjects[0]).vi == "`signed`, `frequency`")
    #expect(levels.scale.words(levels.overall(at: 0)).vi == "1 (Thấp); có thể đạt 2 (Cao)")
  }

  @Test func theLowestLevelIsNamedOnlyWhereItIsCertain() throws {
    let scale = try #require(try compilation("").scales.first)
    #expect(scale.words(Grade(certain: 0, reach: 0)).vi == "0 (Không)")
    #expect(scale.words(Grade(certain: 0, reach: 2)).vi == "chưa đủ thông tin; có thể đạt 2 (Cao)")
  }

  private static let exchanges = """
    flows:
      f1: {from: s, to: t, via: [lgsp], \(full)}
      f2: {from: s, to: u, via: [], mechanism: email, purpose: p, frequency: daily, sharing: default}
      f3: {from: t, to: s, via: [], mechanism: manual, purpose: p, frequency: daily, sharing: default}
      f4: {from: s, to: mo, via: [], \(full)}
      f5: {from: s, to: t, via: [], \(full), status: planned}

    """

  private func system(_ id: String, _ whole: Compilation) throws -> SystemLevels.OfSystem {
    let systems = measureSystems(whole.architecture, by: try levels(whole)).systems
    return try #require(systems.first { whole.architecture.id($0.system) == id })
  }

  @Test func systemsStandAtTheLowerMedians() throws {
    let whole = try compilation(Self.exchanges)
    let s = try system("s", whole)
    #expect(s.supply == Grade(certain: 1, reach: 1))
    #expect(s.demand == Grade(certain: 0, reach: 0))
    #expect(s.state == .level(Grade(certain: 0, reach: 0)))
    #expect(s.partners.map { whole.architecture.id($0) } == ["b", "c"])
    #expect(s.flows == 3 && s.throughHub == 1 && s.undecided == 1)
    // Whether it has to supply data is not known.
    #expect(try system("u", whole).state == .level(Grade(certain: 0, reach: 1)))
  }

  @Test func systemsWithoutExchanges() throws {
    let whole = try compilation(Self.exchanges)
    #expect(try system("kho", whole).supply == Grade(certain: 0, reach: 0))
    #expect(try system("kho", whole).state == .level(Grade(certain: 0, reach: 0)))
    #expect(try system("rieng", whole).state == .standsAlone)
    #expect(try system("mo", whole).state == .unknown)
    // It relays one exchange.
    #expect(try system("lgsp", whole).state == .level(Grade(certain: 2, reach: 2)))
    let partial = try compilation(Self.exchanges, manifest: "partial: [flows]\n")
    #expect(try system("kho", partial).state == .unknown)
  }

  @Test func mediansAreTheLowerOnes() {
    let grades = [3, 1, 2, 5].map { Grade(certain: $0, reach: $0 + 1) }
    #expect(Grade.lowerMedian(grades) == Grade(certain: 2, reach: 3))
    #expect(Grade.lowerMedian([]) == nil)
  }

  @Test func ratiosCountWhatIsNotKnownApart() throws {
    let whole = try compilation(
      "flows: {f1: {from: s, to: t, \(Self.full)}, f2: {from: s, to: t, mechanism: service}, f3: {from: s, to: t, "
        + "mechanism: email}, f4: {from: s, to: t, mechanism: service, purpose: q}}\n")
    let scale = try #require(whole.scales.first)
    let counts = countRatios(whole.architecture, of: scale)
    #expect(counts == [[RatioCount(met: 1, failed: 1, unknown: 1)]])
  }

  /// What is changed in the pack, and the line and code of what is found.
  @Test(
    arguments: [
      ("signed}", "sgned}", "26 KT502"), ("{level: 2, name: {vi: Cao", "{level: 3, name: {vi: Cao", "18 KT508"),
      ("{level: 2, name: {vi: Tần", "{level: 7, name: {vi: Tần", "32 KT508"),
      ("cap: 1, failed: error", "cap: 1", "34 KT508"), ("mark: O", "mark: T", "28 KT508"),

      (
        "{level: 2, name: {vi: Tần suất, en: Frequency}, when: frequency != none}",
        "{level: 1, name: {vi: Tần suất, en: F}, when: frequency != none}", "31 KT508"
      ),
      ("must-supply: shared", "must-supply: sharing = open", "38 KT502"),
    ]) func aScaleIsCheckedLikeAModel(old: String, new: String, expected: String) throws
  {
    let broken = Self.pack.replacing(old, with: new)
    let whole = try compilation("", pack: broken)
    let found = located(whole).filter { $0.path == "house/scales.yaml" }
    #expect(found.map { "\($0.line) \($0.finding.code)" } == [expected])
    #expect(whole.scales.isEmpty)
  }
}
