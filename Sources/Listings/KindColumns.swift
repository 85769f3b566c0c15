import Diagnostics
import Metamodel
import Model

extension KindName {
  /// The fields that tell most of one entity beside its id and its name, in the order of a table's columns.
  var tellingFields: [FieldNumber] {
    switch self {
    case .agencies: [Fields.agencies.kind.number, Fields.agencies.parent.number, Fields.agencies.identifier.number]
    case .actors: [Fields.actors.kind.number]
    case .functions: [Fields.functions.code.number, Fields.functions.parent.number, Fields.functions.agency.number]
    case .services: [Fields.services.provider.number, Fields.services.level.number, Fields.services.coverage.number]
    case .data: [Fields.data.steward.number, Fields.data.classification.number, Fields.data.sharing.number]
    case .systems: [Fields.systems.kind.number, Fields.systems.owner.number, Fields.systems.common.status.number]
    case .interfaces: [Fields.interfaces.style.number, Fields.interfaces.data.number]
    case .items: [Fields.items.type.number, Fields.items.codeList.number]
    case .flows: flowFields
    case .sites: [Fields.sites.kind.number, Fields.sites.owner.number]
    case .standards:
      [Fields.standards.group.number, Fields.standards.common.status.number, Fields.standards.inForce.number]
    case .documents: [Fields.documents.kind.number, Fields.documents.number.number, Fields.documents.inForce.number]
    case .statements:
      [Fields.statements.kind.number, Fields.statements.text.number, Fields.statements.about.number]
    case .indicators: [Fields.indicators.of.number, Fields.indicators.unit.number, Fields.indicators.targets.number]
    case .initiatives:
      [Fields.initiatives.owner.number, Fields.initiatives.start.number, Fields.initiatives.end.number]
    case .waivers: [Fields.waivers.rule.number, Fields.waivers.for.number, Fields.waivers.expires.number]
    case .layers: []
    case .components:
      [Fields.components.inForce.number]
    case .roles: [Fields.roles.text.number, Fields.roles.inForce.number]
    case .rules: [Fields.rules.severity.number, Fields.rules.for.number, Fields.rules.inForce.number]
    case .terms: [Fields.terms.is.number]
    case .scales: [Fields.scales.for.number]
    case .workspace, .framework: []
    case .citation, .quantity, .contract, .units, .recovery, .target, .subject, .basis, .period, .change, .example,
      .termCase, .scaleLevel, .dimension, .criterion, .gate, .scalePrinciple, .ratio, .place:
      []
    }
  }

  private var flowFields: [FieldNumber] {
    let fields = Fields.flows
    return [
      fields.from.number, fields.to.number, fields.via.number, fields.data.number, fields.mechanism.number,
      fields.common.status.number,
    ]
  }

  /// False where an id, or another column, says more than the name.
  var isTabledWithName: Bool { self != .flows && self != .statements && self != .waivers }

  /// The steps back that belong in the table: who realizes a component, what stands in a layer, who masters data.
  var tellingInverses: (key: String, title: Text, fields: [FieldNumber])? {
    switch self {
    case .components:
      return (
        "realized-by", Text(vi: "được hiện thực hóa bởi", en: "realized by"),
        [
          Fields.systems.realizes.number, Fields.sites.realizes.number, Fields.data.realizes.number,
          Fields.services.realizes.number, Fields.actors.realizes.number,
        ]
      )
    case .data:
      return ("mastered-by", Text(vi: "nguồn gốc ở", en: "mastered by"), [Fields.systems.masters.number])
    case .agencies, .actors, .functions, .services, .systems, .flows, .sites, .standards, .documents, .statements,
      .indicators, .initiatives, .waivers, .interfaces, .items, .layers, .roles, .rules, .terms, .scales, .workspace,
      .framework,
      .citation,
      .quantity, .contract, .units, .recovery, .target, .subject, .basis, .period, .change, .example, .termCase,
      .scaleLevel, .dimension, .criterion, .gate, .scalePrinciple, .ratio, .place:
      return nil
    }
  }
}

extension KindSpec {
  /// True for kinds whose entities have ids and can be listed.
  var isListed: Bool {
    switch role {
    case .collection, .packCollection, .nested: true
    case .file, .record: false
    }
  }

  /// How many of them, in words: `3 hệ thống thông tin`, `1 system`, `2 systems`.
  func counted(_ count: Int) -> Text {
    Text(vi: "\(count) \(singular.vi)", en: "\(count) \(count == 1 ? singular.en : title.en.lowercased())")
  }
}
