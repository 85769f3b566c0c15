extension Fields {
  /// The field that names an entity of a kind; nil for records, which have no name.
  package static func name(of kind: KindName) -> Field<Words>? {
    switch kind {
    case .layers: layers.name
    case .components: components.name
    case .roles: roles.name
    case .rules: rules.name
    case .terms: terms.name
    case .scales: scales.name
    case .workspace: workspace.name
    case .framework: framework.name
    case .agencies, .actors, .functions, .services, .data, .systems, .flows, .sites, .standards, .documents,
      .statements, .indicators, .initiatives, .waivers, .interfaces, .items:
      common(of: kind)?.name
    case .citation, .quantity, .contract, .units, .recovery, .target, .subject, .basis, .period, .change, .example,
      .termCase, .place, .scaleLevel, .dimension, .criterion, .gate, .scalePrinciple, .ratio:
      nil
    }
  }

  /// The common fields of a kind; nil for records, files, and what only packs have.
  package static func common(of kind: KindName) -> CommonFields? {
    switch kind {
    case .agencies: agencies.common
    case .actors: actors.common
    case .functions: functions.common
    case .services: services.common
    case .data: data.common
    case .systems: systems.common
    case .flows: flows.common
    case .sites: sites.common
    case .standards: standards.common
    case .documents: documents.common
    case .statements: statements.common
    case .indicators: indicators.common
    case .initiatives: initiatives.common
    case .waivers: waivers.common
    case .interfaces: interfaces.common
    case .items: items.common
    case .layers, .components, .roles, .rules, .terms, .scales, .workspace, .framework: nil
    case .citation, .quantity, .contract, .units, .recovery, .target, .subject, .basis, .period, .change, .example,
      .termCase, .place, .scaleLevel, .dimension, .criterion, .gate, .scalePrinciple, .ratio:
      nil
    }
  }
}
