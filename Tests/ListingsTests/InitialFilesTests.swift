import Compiler
import Diagnostics
import Metamodel
import Model
import TestSupport
import Testing

@testable import Listings

/// The first workspace of `init`.
@Suite struct InitialFilesTests {
  @Test(arguments: Language.allCases, [1990, 2015, 2020, 2021, 2026, 2040]) func validatesClean(
    language: Language, year: Int
  ) throws {
    let files = Dictionary(uniqueKeysWithValues: initialFiles(architecture: "thu", language).map { ($0.path, $0.text) })
    let day = try #require(CalendarDate(year: year, month: 6, day: 30))
    let compilation = compile(Workspace(MemoryFiles(texts: files), threads: 1), on: day)
    // A regulation on the use of data, which A08 asked for until 2025, cannot be made up for somebody.
    let findings = compilation.findings.filter { $0.code != "A08" || year > 2025 }
    #expect(findings.isEmpty, "\(findings.map { $0.code + " " + $0.message.en })")
    #expect(compilation.manifest.language == language)
  }

  @Test func cleanUnderStricterRules() throws {
    let texts = initialFiles(architecture: "thu", .vi)
    for file in texts {
      #expect(file.text.hasSuffix("\n") && !file.text.contains("\t"))
      #expect(file.text.split(separator: "\n").allSatisfy { $0.count <= 120 }, "\(file.path)")
    }
    #expect(Set(texts.map(\.path)).count == texts.count)
  }

  @Test(arguments: [
    ("TP HCM", "tp-hcm"), ("Tỉnh Đồng Nai", "tinh-dong-nai"), ("2020", "kien-truc"), ("漢字", "kien-truc"),
    ("", "kien-truc"),
    ("__x__", "x"), ("none", "kien-truc"), (".", "kien-truc"),
    (String(repeating: "a", count: 200), String(repeating: "a", count: 60)),
  ]) func idOfAFolder(name: String, id: String) {
    #expect(architectureID(from: name) == id)
  }
}
