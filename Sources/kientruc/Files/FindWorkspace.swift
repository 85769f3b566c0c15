import Compiler
import Glibc

/// The nearest folder from this one upwards that has a `kientruc.yaml`; nil where there is none.
func findWorkspace(from folder: String) -> String? {
  guard var real = realPath(folder) else { return nil }
  while true {
    if access(real + "/" + Workspace.manifestName, F_OK) == 0 { return real }
    guard let parent = parentFolder(real) else { return nil }
    real = parent
  }
}

/// The folder of the git repository that a folder lies in; the folder itself where there is none.
func repository(of folder: String) -> String {
  var here = folder
  while true {
    if access(here + "/.git", F_OK) == 0 { return here }
    guard let parent = parentFolder(here) else { return folder }
    here = parent
  }
}

private func parentFolder(_ path: String) -> String? {
  guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
