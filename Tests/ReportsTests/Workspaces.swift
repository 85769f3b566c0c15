import Compiler
import Diagnostics
import Metamodel
import Reports
import TestSupport
import Testing

let plainManifest = """
  kientruc: 1
  architecture: thu
  name: {vi: Kiến trúc thử, en: Trial architecture}
  scope: province
  """

/// The compilation of one model file.
func compiled(
  _ model: String, manifest: String = plainManifest, on day: String = "2020-12-31"
) throws -> Compilation {
  let files = MemoryFiles(texts: ["kientruc.yaml": manifest, "model.yaml": model])
  return compile(Workspace(files, threads: 1), on: try #require(CoarseDate(day)).last)
}

/// The report on interoperability as a page.
func interoperabilityHTML(_ compilation: Compilation, language: Language) -> String {
  report(.interoperability, of: compilation, as: .html, language: language)
}

/// The report on interoperability as Markdown.
func interoperabilityMarkdown(_ compilation: Compilation, language: Language) -> String {
  report(.interoperability, of: compilation, as: .markdown, language: language)
}

/// An example on the day of its last article.
func example(_ name: String) throws -> Compilation {
  compile(Workspace(Examples.files(name), threads: 1), on: Examples.day)
}
