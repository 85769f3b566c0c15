extension Rule {
  /// The rules about plans, indicators and the roadmap, and about waivers.
  package static let timeAndGovernance: [Rule] = [
    overduePlan,
    indicatorWithoutMeasurement,
    indicatorUnmet,
    contradictingMeasurements,
    initiativeBeforeDependency,
    duplicateIdentifier,
    expiredWaiver,
  ]
}
