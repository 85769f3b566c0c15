import Compiler
import Metamodel
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
