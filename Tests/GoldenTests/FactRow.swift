import TestSupport
import Testing

/// A row of the table at the end of `Examples/README.md`: a fact of the articles, and where it is in the examples.
struct FactRow: Sendable, CustomTestStringConvertible {
  let id: String
  /// The articles that tell of it, by their ids in `national`.
  let articles: [String]
  /// The entities that hold it, each with its workspace.
  let entities: [Entity]
  /// The reports and the pictures that show one of them.
  let reports: [String]
  let pictures: [String]

  struct Entity: Sendable {
    let workspace: String
    let id: String
  }

  var testDescription: String { id }

  static let all: [FactRow] = {
    guard let text = Golden.text(inRepository: "Examples/README.md") else { return [] }
    return text.split(separator: "\n").compactMap { FactRow(String($0)) }
  }()

  /// The row that a line of the table is; nil for any other line.
  private init?(_ line: String) {
    guard line.hasPrefix("| H") || line.hasPrefix("| N") else { return nil }
    let cells = line.split(separator: "|").map { String($0).trimming }
    guard cells.count == 6, let workspace = FactRow.workspaces[String(cells[0].prefix(3))] else { return nil }
    id = cells[0]
    articles = FactRow.list(cells[2])
    entities = FactRow.entities(cells[3], in: workspace)
    reports = FactRow.list(cells[4])
    pictures = cells[5] == "không · none" ? [] : FactRow.list(cells[5])
  }

  private static let workspaces = ["HCM": "hcmc", "NAT": "hcmc", "HAN": "hanoi", "HPH": "haiphong"]

  private static func list(_ cell: String) -> [String] { cell.split(separator: ",").map { String($0).trimming } }

  /// The ids between backticks; what is in brackets is said of them, and `hanoi/` names the workspace of those behind it.
  private static func entities(_ cell: String, in workspace: String) -> [Entity] {
    var workspace = workspace
    var found: [Entity] = []
    for match in cell.replacing(/\([^)]*\)/, with: "").matches(of: /`([^`]+)`/) {
      if match.1.hasSuffix("/") {
        workspace = String(match.1.dropLast())
      } else {
        found.append(Entity(workspace: workspace, id: String(match.1)))
      }
    }
    return found
  }
}

extension String {
  fileprivate var trimming: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
