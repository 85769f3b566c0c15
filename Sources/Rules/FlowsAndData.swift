extension Rule {
  /// The rules on structure, flows and data, in the order of their codes.
  package static let flowsAndData: [Rule] = [
    foreignInterface,
    cycle,
    componentOfWrongKind,
    flowWithoutEnd,
    viaNotPlatform,
    dataNotOffered,
    dataWithoutMaster,
    twoMasters,
    copyWithoutFlow,
    isolatedSystem,
    systemNowhere,
    sensitiveInClear,
    securityDowngrade,
  ]
}
