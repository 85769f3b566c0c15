import Diagnostics
import Metamodel
import Model

/// How well a rule is known: as well as the best of its bases.
package enum Confidence: String, CaseIterable, Sendable {
  case verified, secondary, draft, mixed, recalled

  package var title: Text {
    switch self {
    case .verified: Text(vi: "đã đối chiếu", en: "verified")
    case .secondary: Text(vi: "thứ cấp", en: "secondary")
    case .draft: Text(vi: "dự thảo", en: "draft")
    case .mixed: Text(vi: "hỗn hợp", en: "mixed")
    case .recalled: Text(vi: "theo trí nhớ", en: "recalled")
    }
  }

  /// Of a rule; a basis that does not say counts as recalled.
  package init(of rule: EntityID, in architecture: Architecture) {
    let words = architecture.records(rule, Fields.rules.basis).map {
      architecture.word($0, Fields.basis.confidence) ?? Confidence.recalled.rawValue
    }
    self = Confidence.allCases.first { words.contains($0.rawValue) } ?? .recalled
  }
}
