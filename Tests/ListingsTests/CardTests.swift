import Compiler
import Diagnostics
import Metamodel
import TestSupport
import Testing

@testable import Listings

/// What `show` prints of one entity.
@Suite struct CardTests {
  @Test(arguments: Language.allCases) func tutorialInText(language: Language) throws {
    let ids = [
      "dieu-phoi-giuong-benh", "lgsp-lac-hong.so-giuong-trong-api", "so-giuong-trong", "so-giuong-trong.ngay",
      "giuong-trong-ve-trung-tam", "quy-che-chia-se", "so-y-te",
    ]
    let cards =
      try ids.map { try #require(Card($0, in: tutorial)) }
      + ["lgsp", "tls", "tt-23"].map { try #require(Card($0, in: framed)) }
    let text = cards.map { renderCard($0, Layout(language)) }.joined(separator: "\n")
    #expect(Golden.difference(text, "show.\(language.rawValue).txt") == nil)
  }

  @Test func tutorialInJSON() throws {
    let card = try #require(Card("giuong-trong-ve-trung-tam", in: tutorial))
    #expect(Golden.difference(renderJSON(card), "show.json") == nil)
  }

  @Test func everyEntityCanBeShown() throws {
    for kind in Schema.language.kinds where kind.isListed {
      for entity in tutorial.architecture.declared(kind.name) {
        let id = tutorial.architecture.id(entity)
        let card = try #require(Card(id, in: tutorial), "\(id)")
        #expect(renderCard(card, Layout(.vi)).contains(id))
        #expect(renderJSON(card).hasPrefix("{"))
      }
    }
  }

  @Test func whatShouldBeKnownIsSaid() throws {
    let compilation = model("systems:\n  a: {name: A, kind: database}\n")
    let text = renderCard(try #require(Card("a", in: compilation)), Layout(.vi))
    #expect(text.contains("chưa biết: `owner` (cơ quan chủ quản)"))
    #expect(text.contains("cảnh báo[KT205]"))
    #expect(text.contains("Được dẫn chiếu bởi\n  không có gì\n"))
  }

  @Test(arguments: [
    ("since: 2030", "từ 2030-01-01; không tồn tại vào ngày 2020-04-30"),
    ("status: planned", "chưa có ngày bắt đầu, nên chưa tồn tại vào ngày nào"),
    ("since: 2019, until: 2020-03", "từ 2019-01-01 đến hết 2020-03-31; không tồn tại vào ngày 2020-04-30"),
    ("until: 2021", "đến hết 2021-12-31; tồn tại vào ngày 2020-04-30"),
    ("shared: true", "  tồn tại vào ngày 2020-04-30"),
  ]) func lifeOnTheDay(fields: String, words: String) throws {
    let compilation = model("systems:\n  a: {name: A, kind: database, owner: none, \(fields)}\n")
    let text = renderCard(try #require(Card("a", in: compilation)), Layout(.vi))
    #expect(text.contains(words), "\(text)")
  }

  @Test func recordsQuantitiesAndChanges() throws {
    let compilation = model(
      """
      agencies:
        x: {name: X, kind: other}
        y: {name: Y, kind: other}
      documents:
        bao: {name: Báo, kind: article}
      systems:
        a:
          name: A
          kind: device-network
          owner: x
          units: {total: [{value: 7500, date: 2016, document: bao, at: đoạn 2, bound: over}], share: 12.5}
          recovery: {backup: false}
          changes: [{from: 2019-02, owner: y}, {from: 2025, owner: x, sources: [bao]}]
      """)
    let text = renderCard(try #require(Card("a", in: compilation)), Layout(.vi))
    #expect(text.contains("cơ quan chủ quản: y — Y"))
    #expect(text.contains("tổng số:       trên 7500 (2016, bao, đoạn 2)"))
    #expect(text.contains("tỷ lệ kết nối: 12.5"))
    #expect(text.contains("sao lưu: không"))
    #expect(text.contains("từ 2019-02: cơ quan chủ quản y\n"))
    #expect(text.contains("từ 2025: nguồn bao; cơ quan chủ quản x\n"))
    let paper = renderCard(try #require(Card("bao", in: compilation)), Layout(.vi))
    #expect(paper.contains("a — A (units.total, đoạn 2)"))
    let former = renderCard(try #require(Card("x", in: compilation)), Layout(.vi))
    #expect(!former.contains("systems.owner"), "on the day it is the owner no more")
  }

  @Test func entitiesOfAnImport() throws {
    let files = MemoryFiles(texts: [
      "kientruc.yaml": "kientruc: 1\narchitecture: thu\nname: Thử\nimports: {vn: ../quoc-gia}\n",
      "model.yaml": "systems:\n  a: {name: A, kind: portal, owner: none, part-of: vn/ndxp}\n",
      "../quoc-gia/kientruc.yaml": "kientruc: 1\narchitecture: quoc-gia\nname: Quốc gia\n",
      "../quoc-gia/model.yaml": "systems:\n  ndxp: {name: NDXP, kind: platform, owner: none}\n",
    ])
    let compilation = compile(Workspace(files, threads: 1), on: Examples.day)
    let text = renderCard(try #require(Card("vn/ndxp", in: compilation)), Layout(.vi))
    #expect(text.contains("hệ thống thông tin vn/ndxp\n  --> ../quoc-gia/model.yaml:2:3"))
    #expect(text.contains("parts (systems.part-of, thuộc hệ thống)\n    a — A"))
    #expect(Card("ndxp", in: compilation) == nil)
    #expect(Card("xx/ndxp", in: compilation) == nil)
  }

  @Test func namesAreOnlyText() throws {
    let compilation = model(hostile)
    for id in ["thoat", "cong-thuc", "tru", "rong"] {
      let text = renderCard(try #require(Card(id, in: compilation)), Layout(.vi))
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
    }
  }

  @Test(arguments: [
    ("so-yte", ["so-y-te"]), ("Sở Y tế", ["so-y-te"]), ("lgsp-lac-hog", ["lgsp-lac-hong"]),
    ("số giường bệnh", ["so-giuong-trong"]), ("zzzzzzzz", []),
  ]) func nearIDsByIdAndByName(term: String, ids: [String]) {
    #expect(nearIDs(to: term, in: tutorial).prefix(1) == ids.prefix(1))
  }
}
