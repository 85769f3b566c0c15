import Diagnostics
import Model
import Packs

/// Findings of what could not be loaded.
enum LoadFindings {
  static func importCircle(_ range: SourceRange, _ circle: [String]) -> Finding {
    UnknownImport.unreadable(range, circle[0], circle.joined(separator: " → "), Text(both: ""))
  }
  static func tooManyFiles(_ file: FileID, count: Int, limit: Int) -> Finding {
    UnknownImport.unreadable(SourceRange(file: file, start: 0, end: 0), "", "", Text(both: ""))
  }
  static func unreadable(_ file: FileID, _ reason: Text) -> Finding {
    UnknownImport.unreadable(SourceRange(file: file, start: 0, end: 0), "", "", reason)
  }
  static func pack(_ problem: PackProblem) -> Finding {
    switch problem {
    case .unknown(let request, _): UnknownImport.unreadable(request.range, request.name, "", Text(both: ""))
    case .withoutHeader(let request): UnknownImport.unreadable(request.range, request.name, "", Text(both: ""))
    case .circle(let circle, let range): UnknownImport.unreadable(range, circle[0], "", Text(both: ""))
    }
  }
}
