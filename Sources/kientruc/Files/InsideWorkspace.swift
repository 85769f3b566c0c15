import Compiler
import Diagnostics
import YAML

/// A workspace above would read the files of the new one as its own: that is refused, unless it leaves them out.
func refuseInside(_ target: String, _ names: [String], _ language: Language) throws(Failure) {
  guard let real = realPath(target), let above = findWorkspace(from: real), above != real else { return }
  let outer = Workspace(DiskFiles(root: above, allowed: [above]))
  let below = String(real.dropFirst(above == "/" ? 1 : above.count + 1))
  guard names.contains(where: { outer.manifest.takes(below + "/" + $0) }) else { return }
  throw Failure(
    .usage,
    Text(
      vi: "thư mục này nằm trong workspace \(quoted(above)), vốn đọc mọi tệp YAML bên dưới nó",
      en: "the folder lies inside the workspace \(quoted(above)), which reads every YAML file below it"),
    help: Text(
      vi: "chọn thư mục khác, hoặc thêm `\(below)/**` vào `exclude` của workspace đó",
      en: "choose another folder, or add `\(below)/**` to the `exclude` of that workspace"),
    language: language)
}
