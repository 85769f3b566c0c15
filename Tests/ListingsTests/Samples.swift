import Compiler
import Diagnostics
import Metamodel
import Model
import TestSupport

@testable import Listings

/// The city of the tutorial, on the day of the examples.
let tutorial = compile(Workspace(Examples.files("tutorial"), threads: 1), on: Examples.day)

/// A model of one file under no framework.
func model(_ text: String, manifest: String = "", on day: CalendarDate = Examples.day) -> Compilation {
  let head = "kientruc: 1\narchitecture: thu\nname: {vi: Kiến trúc thử, en: Trial architecture}\n" + manifest
  return compile(Workspace(MemoryFiles(texts: ["kientruc.yaml": head, "model.yaml": text]), threads: 1), on: day)
}

/// Names that would do harm if they were anything but text.
let hostile = """
  agencies:
    thoat: {name: "\\e[31mđỏ\\e[0m\\aXin\\u202Echào", kind: other}
    cong-thuc: {name: "=HYPERLINK(\\"http://x\\")", kind: other, identifier: "+84", contact: "@a"}
    tru: {name: "-1+1", kind: other, identifier: "a,b\\"c\\"\\nd", contact: "\\t=1"}
    rong: {name: 漢字かな, kind: other, contact: "một\\nhai"}
  """

/// A small framework of its own, so that what is expected here does not change with the built-in packs.
let framed = compile(
  Workspace(
    MemoryFiles(texts: [
      "kientruc.yaml": "kientruc: 1\narchitecture: thu\nname: Thử\nframeworks: [./khung]\nrules: {KT205: off}\n",
      "model.yaml": """
      systems:
        lgsp-tinh:
          name: {vi: LGSP của tỉnh, en: Provincial LGSP}
          kind: integration-platform
          realizes: [lgsp]
          standards: [tls]
      """,
      "khung/framework.yaml": "framework: khung\nname: {vi: Khung thử, en: Trial framework}\n",
      "khung/khung.yaml": """
      layers:
        tich-hop: {name: {vi: Tích hợp, en: Integration}}
      components:
        lgsp:
          name: {vi: "Nền tảng tích hợp, chia sẻ (LGSP)", en: Integration platform (LGSP)}
          description: {vi: Nơi các hệ thống chia sẻ dữ liệu., en: Where systems share data.}
          layer: tich-hop
          required: mandatory
          kinds: {systems: [integration-platform]}
          in-force: {from: 2015-04-21}
          basis: [{document: tt-23, at: Đ3.1a, confidence: verified}]
        ldop:
          name: {vi: Nền tảng điều phối dữ liệu, en: Data orchestration platform}
          layer: tich-hop
          required: optional
          in-force: {from: 2025-01-01}
          basis: [{document: tt-23, confidence: draft}]
      standards:
        tls:
          name: TLS 1.2
          group: an-toan
          version: "1.2"
          status: mandatory
          in-force: {from: 2018-07-01, document: tt-23}
          subjects: [{id: transport, choose: all}]
          basis: [{document: tt-23, at: "4.2", confidence: verified}]
      documents:
        tt-23:
          name: {vi: Thông tư 23/2018, en: Circular 23/2018}
          kind: circular
          number: 23/2018/TT-BTTTT
          in-force: {from: 2019-02-15}
      """,
    ]), threads: 1), on: Examples.day)
