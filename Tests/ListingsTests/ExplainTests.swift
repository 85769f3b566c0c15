import Compiler
import Diagnostics
import Metamodel
import TestSupport
import Testing

@testable import Listings

/// What `explain` prints.
@Suite struct ExplainTests {
  private func explained(_ term: String, _ language: Language = .vi, in compilation: Compilation = tutorial) -> String {
    renderExplanations(explanations(of: term, in: compilation), in: compilation, Layout(language))
  }

  @Test(arguments: Language.allCases) func termsInText(language: Language) {
    let terms = ["KT301", "sites", "systems.owner", "owner", "flows.mechanism", "in-use", "lgsp", "tt-23"]
    let text = terms.map { "$ explain \($0)\n" + explained($0, language, in: framed) }.joined(separator: "\n")
    #expect(Golden.difference(text, "explain.\(language.rawValue).txt") == nil)
  }

  @Test func everyRuleKindFieldAndWord() {
    let schema = Schema.language
    var terms = Registry.cards.flatMap { [$0.code, $0.code.lowercased(), $0.name] }
    terms += schema.kinds.flatMap { [$0.name.rawValue, $0.singular.vi, $0.title.en] }
    for field in schema.fields {
      terms += [field.name, schema[field.kind].name.rawValue + "." + field.name]
      if case .choice(let words) = field.type, field.name != "partial" { terms += words.map(\.word) }
    }
    for term in Set(terms).sorted() {
      let found = explanations(of: term, in: tutorial)
      #expect(!found.isEmpty, "\(term)")
      for language in Language.allCases { #expect(!renderExplanations(found, in: tutorial, Layout(language)).isEmpty) }
      #expect(renderJSON(found, of: term, in: tutorial).hasPrefix("{"))
    }
  }

  @Test(arguments: [
    ("hệ thống thông tin", "systems — "), ("he thong thong tin", "systems — "), ("Co-quan", "agencies — "),
    ("TLS 1.2", "tiêu chuẩn kỹ thuật tls-1-2"), ("systems.cơ quan chủ quản", "systems.owner — "),
    ("unknown-reference", "KT301 "),
    ("incoming", "incoming — tên dùng trong câu hỏi, quy tắc\n  systems.incoming  danh sách luồng dữ liệu: "),
    ("neighbours", "| neighbours [N] — "), ("median", "list.median(), list.median(x) — "),
    ("sort", "| sort x [desc] — "),
  ]) func byTheNamesForPeople(term: String, start: String) {
    #expect(explained(term).hasPrefix(start), "\(explained(term).prefix(80))")
  }

  @Test func aComponentOfTheBuiltInFramework() {
    let text = explained("lgsp")
    for part in [
      "mức độ yêu cầu:", "bắt buộc (mandatory)", "hiệu lực:", "systems: integration-platform", "căn cứ:",
      "▶ Khung Kiến trúc Chính phủ điện tử Việt Nam 2.0 (từ 2019-12-31 đến hết 2023-12-28)",
      "lớp:            v2-integration", "tt-13-2017", "Khung kiến trúc tổng thể quốc gia số (từ 2025-10-08)",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.contains("lgsp-lac-hong"), "who realizes it here")
  }

  @Test func withoutAWorkspace() {
    let packs = compileBuiltInPacks(on: Examples.day)
    #expect(packs.findings.filter { $0.severity == .error }.isEmpty)
    #expect(explained("lgsp", in: packs).contains("bắt buộc (mandatory)"))
    #expect(!explained("insurance-db", in: packs).contains("Được dẫn chiếu bởi"))
    #expect(renderExplainIndex(packs, Layout(.vi)).contains("KT301  "))
  }

  @Test func theSeverityThatTheWorkspaceSets() {
    let compilation = model("", manifest: "rules: {KT205: off}\n")
    #expect(explained("KT205", in: compilation).contains("mức độ: cảnh báo; kientruc.yaml đặt là tắt"))
  }

  @Test func anEntityOfTheModelIsNotExplained() {
    #expect(explanations(of: "so-y-te", in: tutorial).isEmpty)
  }

  @Test(arguments: [
    ("KT3O1", "KT301"), ("systms", "systems"), ("ownr", "owner"), ("systems.ownr", "systems.owner"), ("lgsq", "lgsp"),
  ])
  func nearTerms(term: String, near: String) {
    #expect(Listings.nearTerms(to: term, in: tutorial).contains(near), "\(Listings.nearTerms(to: term, in: tutorial))")
    #expect(explanations(of: term, in: tutorial).isEmpty)
  }
}
