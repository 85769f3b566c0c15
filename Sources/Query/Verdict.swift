/// How a subject stands to a clause of two conditions.
package enum Verdict: Sendable, Equatable {
  case notApplicable, met, notMet
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
}
