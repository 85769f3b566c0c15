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
