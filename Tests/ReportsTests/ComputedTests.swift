import Compiler
import Metamodel
import Model
import TestSupport
import Testing

@testable import Reports

/// What the model itself gives for an indicator.
@Suite struct ComputedTests {
  private func computed(_ measure: String, _ model: String, partial: String = "[]") throws -> Computed? {
    let text = """
      #- kientruc.yaml
      kientruc: 1
      architecture: thu
      name: Thử
      frameworks: []
      partial: \(partial)
      #- model.yaml
      \(model)
      #- indicators.yaml
      indicators:
        i:
          name: Chỉ tiêu
          unit: percent
          of: den
          measure: \(measure)
      """
    let compilation = compiled(Fixture(text))
    let indicator = try #require(compilation.architecture.entity("i"))
    return compilation.computed([indicator])[indicator]
  }

  private static let share = "architecture.systems.where(shared).count() / architecture.systems.count() * 100"
  private static let systems = """
    systems:
      den: {name: Đèn, kind: device-network, shared: true, units: {total: 200, connected: 6}}
      cam: {name: Camera, kind: device-network, shared: false}
      may: {name: Máy, kind: application, shared: false}
      kho: {name: Kho, kind: database, shared: true}
    """

  @Test func countsWhatIsThere() throws {
    #expect(try computed(ComputedTests.share, ComputedTests.systems) == .number(50, 50))
  }

  @Test func silenceMakesAnInterval() throws {
    let silent = ComputedTests.systems.replacing("application, shared: false", with: "application")
    #expect(try computed(ComputedTests.share, silent) == .number(50, 75))
  }

  @Test func namesMeanFieldsOfTheIndicator() throws {
    #expect(try computed("of.units.connected / of.units.total * 100", ComputedTests.systems) == .number(3, 3))
  }

  @Test func whatDoesNotTypeGivesNothing() throws {
    #expect(try computed("architecture.sistems.count()", ComputedTests.systems) == nil)
  }

  @Test func targetsAreDecidedWhereTheIntervalAllows() {
    #expect(Computed.number(50, 75).attain(40, isUp: true) == .met)
    #expect(Computed.number(50, 75).attain(60, isUp: true) == .unknown)
    #expect(Computed.number(50, 75).attain(80, isUp: true) == .unmet)
    #expect(Computed.number(50, 75).attain(80, isUp: false) == .met)
    #expect(Computed.unknown.attain(1, isUp: true) == .unknown)
  }
}
