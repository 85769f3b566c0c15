import Clauses
import Compiler
import Diagnostics
import Metamodel
import Model
import TestSupport
import Testing

/// The scale of the pack `vn` over the signals of a small city.
@Suite struct InteroperabilityScaleTests {
  /// Signals that are e-mailed every month as a table.
  private static let email = """
    flows:
      tin-hieu:
        {from: den, to: ioc, data: [den-tin-hieu], mechanism: email, via: [], purpose: Điều hành giao thông,
        sharing: default}

    """

  /// The same over a REST service of the LGSP.
  private static let service = """
    flows:
      tin-hieu:
        {from: den, to: ioc, via: [lgsp], interface: lgsp.den, data: [den-tin-hieu], mechanism: service,
        frequency: daily, charset: utf-8, purpose: Điều hành giao thông, sharing: default, supports: [dieu-hanh],
        legal-basis: [qd-1]}

    """

  private static let city = """
    agencies:
      ubnd: {name: Ủy ban, kind: province, contact: 028}
      so-gtvt: {name: Sở Giao thông vận tải, kind: department, parent: ubnd, contact: "1022"}
      so-ttt: {name: Sở Thông tin và Truyền thông, kind: department, parent: ubnd, contact: "1023"}
    documents:
      qd-1: {name: Quyết định 1, kind: decision, number: 1/QĐ, date: 2018-01-01}
    functions:
      dieu-hanh: {name: Điều hành giao thông}
    data:
      den-tin-hieu:
        {name: Trạng thái đèn, steward: so-gtvt, classification: public, personal: false, sharing: default,
        items: {pha: {name: Pha, type: text}}}
    systems:
      den: {name: Điều khiển đèn, kind: application, owner: so-gtvt, realizes: [], status: in-use, since: 2016}
      ioc: {name: Trung tâm điều hành, kind: centre, owner: so-ttt, realizes: [], status: in-use, since: 2016}
      lgsp:
        name: LGSP
        kind: integration-platform
        owner: so-ttt
        realizes: [lgsp]
        status: in-use
        since: 2016
        interfaces:
          den: {name: Đèn, style: rest, standards: [json, https, tls-1-2, restful], responsible: so-ttt,
            authentication: [tls-1-2]}

    """

  private func compilation(_ model: String, manifest: String = "") throws -> Compilation {
    let head = """
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Thử
      scope: province
      frameworks: [vn]
      \(manifest)
      #- model.yaml

      """
    return compiled(Fixture(head + model), on: try #require(CoarseDate("2020-06-30")?.last))
  }

  private func levels(_ compilation: Compilation) throws -> Levels {
    let scale = try #require(compilation.scales.first)
    return measure(compilation.architecture, on: scale, compilation.verdicts)
  }

  private func levels(_ model: String) throws -> Levels { try levels(compilation(Self.city + model)) }

  @Test func theScaleItselfIsSound() throws {
    let whole = try compilation(Self.city + Self.email)
    #expect(whole.scales.map(\.id) == ["interoperability"])
    #expect(located(whole).filter { $0.path.contains("scale") }.map(\.finding.message.vi) == [])
  }

  @Test func anEmailedTableIsAdHoc() throws {
    let levels = try levels(Self.email)
    #expect(levels.vector(at: 0) == "T1 S1–3 O2–5 L1–5")
    #expect(levels.overall(at: 0) == Grade(certain: 1, reach: 1))
  }

  @Test func aRestServiceOfTheLgspIsEssential() throws {
    let whole = try compilation(Self.city + Self.service)
    let levels = try levels(whole)
    let errors = whole.findings.filter { $0.severity == .error && $0.subject == "tin-hieu" }.map {
      "\($0.code) \($0.message.vi)"
    }
    #expect(errors == [])
    #expect(levels.overall(at: 0).certain == 3, "\(levels.vector(at: 0))")
    #expect(levels.grades(at: 0).map(\.certain) == [3, 3, 3, 3])
  }

  @Test func aShortRecordIsNotIsolated() throws {
    let levels = try levels("flows: {f: {from: den, to: ioc, data: [den-tin-hieu]}}\n")
    #expect(levels.overall(at: 0).certain == 0)
    #expect(levels.overall(at: 0).reach >= 3)
  }
}
