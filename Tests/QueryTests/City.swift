import Compiler
import Diagnostics
import Metamodel
import Model
import TestSupport

@testable import Query

/// A small city, and questions about it.
struct City {
  let architecture: Architecture
  let language: QueryLanguage
  let ids: KnownIDs
  let sources: SourceFiles

  /// The day of the tests is 2026-11-21.
  init(_ model: String = City.model, partial: String = "[]", terms: [TermDeclaration] = []) {
    let manifest = Fixture.manifest + "scope: province\npartial: \(partial)\n"
    let compilation = compiled(Fixture(model + "\n#- kientruc.yaml\n" + manifest))
    (architecture, sources) = (compilation.architecture, compilation.sources)
    let kinds = Schema.language.kinds.filter { $0.name != .workspace && $0.name != .framework }
    ids = KnownIDs(architecture, kinds.filter { if case .record = $0.role { false } else { true } }.map(\.name))
    language = QueryLanguage(.language).adding(terms, ids: ids).language
  }

  static let shared = City(
    terms: [
      TermDeclaration("agencies.authority", "parent*.where(kind = province).first()"),
      TermDeclaration("flows.crosses-agencies", "certainly(among-members) or from.owner != to.owner"),
      TermDeclaration("systems.is-own", "owner = subject.owner"),
    ])

  /// What an expression gives for an entity; for the architecture as a whole where the id is empty.
  func ask(_ text: String, of id: String) -> String {
    let entity = id.isEmpty ? architecture.declared(.workspace)[0] : architecture.entity(id)
    guard let entity, let kind = KindName.allCases.first(where: { $0.number == entity.kind }) else { return "no \(id)" }
    let (program, problems) = compileExpression(text, for: kind, in: language, ids: ids, as: .value)
    guard let program else {
      return problems.map { "\($0.code) \($0.range.lowerBound + 1): \($0.message.en)" }.joined(separator: "; ")
    }
    var run = Run(program, on: Ground(architecture, for: [program]))
    if program.type == ValueType(content: .boolean), case .boolean = program.operations[Int(program.root)] {
      return run.answer(for: entity).shown(program.type, in: architecture, isTest: true)
    }
    return run.answer(for: entity).shown(program.type, in: architecture, isTest: false)
  }

  /// The fields that would decide a condition: `entity.field`, or a collection.
  func needs(_ text: String, of id: String) -> [String] {
    guard let entity = architecture.entity(id), let kind = KindName.allCases.first(where: { $0.number == entity.kind }),
      let program = compileExpression(text, for: kind, in: language, ids: ids, as: .condition).program
    else { return ["does not type"] }
    var run = Run(program, on: Ground(architecture, for: [program]))
    return run.needs(of: entity).map { need in
      switch need {
      case .field(let entity, let field): "\(architecture.id(entity)).\(architecture.schema[field].name)"
      case .collection(let kind): architecture.schema[kind].name.rawValue
      }
    }
  }

  static let model = """
    agencies:
      ubnd: {name: Ủy ban nhân dân Thành phố, kind: province, identifier: H29}
      so-gtvt: {name: {vi: Sở Giao thông vận tải, en: Department of Transport}, kind: department, parent: ubnd, identifier: H29.12}
      so-tc: {name: Sở Tài chính, kind: department, parent: ubnd, identifier: H29.12}
      tt-qlgt: {name: Trung tâm Quản lý giao thông, kind: public-service-unit, parent: so-gtvt, identifier: none}
      quan: {name: Các quận, kind: district, count: 24, parent: ubnd}
      quan-1: {name: Quận 1, kind: district, member-of: [quan], parent: ubnd}
      phuong: {name: Các phường, kind: commune, count: [], parent: ubnd}
    data:
      den: {name: Trạng thái đèn, steward: so-gtvt, personal: false, classification: public, subjects: 10}
      xe: {name: Đăng ký xe, steward: so-gtvt, personal: true, subjects: [{value: 3000, date: 2018}, {value: 9000, date: 2020, bound: over}]}
      ho-so: {name: Hồ sơ, steward: so-tc}
    sites:
      ttdl: {name: Trung tâm dữ liệu, kind: data-centre, routes: 2}
      vung: {name: Vùng máy chủ, kind: zone, part-of: ttdl}
    systems:
      den-tin-hieu:
        name: Hệ thống đèn tín hiệu
        kind: application
        owner: tt-qlgt
        status: in-use
        since: 2016
        realizes: [domain-application]
        masters: [den]
        copies: none
        security-level: 2
        hosted-at: [vung]
        shared: false
        url: https://den.tphcm.gov.vn
        assessed: 2026-05
        recovery: {backup: true}
        interfaces:
          api: {style: rest, published: 2016-06-01, contract: {kind: openapi, version: "1.0"}}
          tap-tin: {style: file, published: Cổng dữ liệu}
      truc: {name: Trục tích hợp, kind: integration-platform, owner: so-gtvt, status: in-use, since: 2017-03-15, realizes: [lgsp], security-level: 3}
      dang-ky-xe: {name: Đăng ký xe, kind: database, owner: so-gtvt, status: in-use, since: 2018-06, masters: [xe], users: [so-tc]}
      kho: {name: Kho dữ liệu, kind: platform, status: planned, since: 2025, part-of: truc}
    flows:
      a: {from: den-tin-hieu, to: truc, data: [den], via: [], mechanism: service, latency: 1 hour, signed: true}
      b: {from: truc, to: dang-ky-xe, data: [den, xe], via: [truc], mechanism: file, latency: 12 months, interface: den-tin-hieu.api}
      c: {from: dang-ky-xe, to: den-tin-hieu, data: [xe], purpose: Báo cáo}
      d: {from: truc, to: kho, data: [den], via: none, mechanism: service, among-members: true}
    """
}

extension Answer {
  /// One line: `a, b`; `?` behind what may belong to it, `…` where something is missing.
  fileprivate func shown(_ type: ValueType, in architecture: Architecture, isTest: Bool) -> String {
    if !type.isList {
      if isOpen { return "unknown" }
      guard let item = items.first else { return "none" }
      return item.isCertain ? shown(item.value, architecture) : "unknown"
    }
    let parts = items.map { shown($0.value, architecture) + ($0.isCertain ? "" : "?") } + (isOpen ? ["…"] : [])
    return "[" + parts.joined(separator: ", ") + "]"
  }

  private func shown(_ value: Value, _ architecture: Architecture) -> String {
    switch value {
    case .entity(let entity): architecture.id(entity)
    case .text(let text): text.vi
    case .number(let low, let high): low == high ? number(low) : "\(number(low)) to \(number(high))"
    case .days(let first, let last): first == last ? "\(first)" : "\(first) to \(last)"
    case .duration(let span): "\(span)"
    case .word(let word): word
    case .flag(let fact): fact ? "yes" : "no"
    }
  }

  private func number(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
  }
}
