import Diagnostics

/// How a subject stands to a clause of two conditions.
package enum Verdict: UInt8, Sendable, Equatable, CaseIterable {
  case met, notMet
  /// Not met, and somebody approved of that.
  case waived
  case notApplicable
  /// The model says too little; `Run.needs(of:)` has the fields.
  case notAssessable

  package init(when applies: Truth, must holds: @autoclosure () -> Truth) {
    guard applies != .no else {
      self = .notApplicable
      return
    }
    switch (applies, holds()) {
    case (_, .yes): self = .met
    case (.yes, .no): self = .notMet
    case (.unknown, _), (_, .unknown), (.no, _): self = .notAssessable
    }
  }

  /// The word in packs and machine formats.
  package var word: String {
    switch self {
    case .met: "met"
    case .notMet: "not-met"
    case .waived: "waived"
    case .notApplicable: "not-applicable"
    case .notAssessable: "not-assessable"
    }
  }

  package var title: Text {
    switch self {
    case .met: Text(vi: "đạt", en: "met")
    case .notMet: Text(vi: "không đạt", en: "not met")
    case .waived: Text(vi: "được miễn trừ", en: "waived")
    case .notApplicable: Text(vi: "không áp dụng", en: "not applicable")
    case .notAssessable: Text(vi: "chưa đủ thông tin", en: "not assessable")
    }
  }

  package init?(word: String) {
    guard let found = Verdict.allCases.first(where: { $0.word == word }) else { return nil }
    self = found
  }
}
