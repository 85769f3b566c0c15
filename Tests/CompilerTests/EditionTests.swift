import Compiler
import Diagnostics
import Metamodel
import Model
import TestSupport
import Testing

/// The built-in editions: one workspace, and what the day makes of it.
@Suite struct EditionTests {
  private static let workspace = """
    #- kientruc.yaml
    kientruc: 1
    architecture: thu
    name: {vi: Thử, en: Trial}
    frameworks: [hcmc]
    #- model.yaml
    agencies:
      so: {name: Sở, kind: department, roles: [specialised-it-unit]}
    systems:
      truc: {name: Trục, kind: integration-platform, owner: so, realizes: [ngsp], since: 2014}
    """

  private struct Day {
    let architecture: Architecture
    let placement: Placement

    init(_ text: String) throws {
      let day = try #require(CoarseDate(text)).first
      architecture = compiled(Fixture(EditionTests.workspace), on: day).architecture
      placement = Placement(architecture)
    }

    /// `v1-integration mandatory`, nil for what has no place.
    subscript(component: String) -> String? {
      architecture.entity(component).flatMap { placement.place(of: $0) }.map { place in
        architecture.id(place.layer) + (architecture.obligation(place).map { " " + $0.word } ?? "")
      }
    }

    var layers: [String] { placement.layers().map { architecture.id($0.layer) } }

    func mandatory() -> Int {
      placement.layers().flatMap(\.places).count { architecture.obligation($0)?.word == "mandatory" }
    }
  }

  @Test func theDayChoosesTheEdition() throws {
    let prefixes = [
      ("2016-06-01", "v1-"), ("2018-06-01", "v1-"), ("2020-06-01", "v2-"), ("2024-06-01", "v3-"), ("2025-06-01", "v4-"),
      ("2026-06-01", "d25-"),
    ]
    for (text, prefix) in prefixes {
      let national = try Day(text).layers.filter { $0 != "smart-city-centres" && $0 != "sector" }
      #expect(!national.isEmpty && national.allSatisfy { $0.hasPrefix(prefix) }, "\(text): \(national)")
    }
    let four = ["d25-channels", "d25-applications", "d25-data-platforms", "d25-infrastructure-security"]
    #expect(try Day("2026-06-01").layers.filter { $0.hasPrefix("d25-") } == four)
  }

  @Test func everyLastDayIsFollowedByTheNextEdition() throws {
    let ends = [
      ("2019-12-30", "v1-users"), ("2019-12-31", "v2-users"), ("2023-12-28", "v2-users"), ("2023-12-29", "v3-users"),
      ("2025-03-24", "v3-users"), ("2025-03-25", "v4-users"), ("2025-10-07", "v4-users"),
      ("2025-10-08", "d25-channels"),
    ]
    for (text, first) in ends { #expect(try Day(text).layers.first == first, "\(text)") }
  }

  @Test func beforeTheFirstEditionNothingIsPlaced() throws {
    let day = try Day("2015-04-20")
    #expect(day.layers.isEmpty)
    #expect(day["users"] == nil)
    #expect(try Day("2015-04-21")["users"] == "v1-users mandatory")
  }

  @Test func layersAndDutiesOfOneComponent() throws {
    let days = ["2016-06-01", "2018-06-01", "2020-06-01", "2024-06-01", "2025-06-01", "2026-06-01"]
    func row(_ component: String) throws -> [String?] { try days.map { try Day($0)[component] } }
    #expect(
      try row("lgsp") == [
        nil, "v1-integration mandatory", "v2-integration mandatory", "v3-integration mandatory",
        "v4-integration mandatory", "d25-data-platforms mandatory",
      ])
    #expect(
      try row("finance-asset-management") == [
        "v1-applications mandatory", "v1-applications mandatory", nil, nil, nil, nil,
      ])
    #expect(
      try row("province-shared-db") == [
        nil, nil, "v2-data mandatory", "v3-data mandatory", "v4-data mandatory", "d25-data-platforms optional",
      ])
    #expect(
      try row("national-identity") == [
        nil, nil, nil, "v3-security optional", "v4-security optional", "d25-data-platforms optional",
      ])
    #expect(
      try row("hcm-lgsp") == [
        nil, nil, "v2-integration mandatory", "v3-integration mandatory", "v4-integration mandatory",
        "d25-data-platforms mandatory",
      ])
  }

  @Test func theNationalPlatformOfTheDay() throws {
    func platforms(_ text: String) throws -> [String] {
      let day = try Day(text)
      return ["ngsp", "ndxp", "ndop"].filter { day[$0] != nil }
    }
    #expect(try platforms("2016-06-01") == ["ngsp"])
    #expect(try platforms("2019-12-30") == ["ngsp"])
    #expect(try platforms("2019-12-31") == ["ndxp"])
    #expect(try platforms("2025-06-01") == ["ndxp"])
    // Whether NDXP has ended is not known: it stands there still, with its successor.
    #expect(try platforms("2026-06-01") == ["ndxp", "ndop"])
    for (text, last) in [("2016-06-01", nil), ("2020-06-01", "ndxp"), ("2026-06-01", "ndop")] {
      let architecture = try Day(text).architecture
      let ngsp = try #require(architecture.entity("ngsp"))
      #expect(architecture.successor(of: ngsp).map { architecture.id($0) } == last, "\(text)")
    }
  }

  @Test func aDeltaKeepsWhatItContinues() throws {
    let (second, fourth) = (try Day("2023-12-28"), try Day("2025-06-01"))
    let added: Set = ["national-identity", "national-data-centre", "people-data-store", "national-data-store"]
    func national(_ day: Day) -> Set<String> {
      Set(day.placement.layers().flatMap(\.places).map { day.architecture.id($0.component) })
    }
    #expect(national(fourth).subtracting(national(second)) == added)
    #expect(national(second).isSubset(of: national(fourth)))
    #expect(second.mandatory() == fourth.mandatory())
    let place = try #require(fourth.architecture.entity("lgsp").flatMap { fourth.placement.place(of: $0) })
    #expect(place.distance == 2)
    #expect(fourth.architecture.basis(place).count == 2)
  }

  @Test func everyPlaceOfThePacksHasItsBasisAndCanBeReached() throws {
    let day = try Day("2020-06-01")
    let architecture = day.architecture
    for layer in architecture.declared(.layers) {
      for place in day.placement.places(in: layer) {
        #expect(!architecture.basis(place).isEmpty, "\(architecture.id(layer)) \(architecture.id(place.component))")
        // A component that no day of the edition shares stands there in vain.
        let (edition, component) = (architecture.forceDays(layer), architecture.forceDays(place.component))
        #expect(
          edition.from <= component.until && component.from <= edition.until,
          "\(architecture.id(layer)) \(architecture.id(place.component))")
      }
    }
    for component in architecture.declared(.components) {
      let isPlaced =
        !day.placement.places(of: component).isEmpty || architecture.has(component, Fields.components.layer)
        || architecture.has(component, Fields.components.beside)
      #expect(isPlaced, "\(architecture.id(component))")
    }
  }

  @Test func rolesAndPrinciplesHaveTheirDays() throws {
    let (before, after) = (try Day("2026-06-30").architecture, try Day("2026-07-01").architecture)
    func holds(_ id: String, _ architecture: Architecture) throws -> Bool {
      architecture.isInForce(try #require(architecture.entity(id)))
    }
    #expect(try !holds("d25-p5-data", before) && holds("d25-p5-data", after))
    #expect(try holds("cio", before) && !holds("cio", after))
    #expect(try !holds("v1-hire", after))
    let agency = try #require(after.entity("so"))
    #expect(after.references(agency, Fields.agencies.roles).map { after.id($0) } == ["specialised-it-unit"])
  }
}
