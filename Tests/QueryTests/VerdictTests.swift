import Testing

@testable import Query

/// What two conditions say of a subject.
@Suite struct VerdictTests {
  @Test func verdicts() {
    #expect(Verdict(when: .no, must: .unknown) == .notApplicable)
    #expect(Verdict(when: .unknown, must: .yes) == .met)
    #expect(Verdict(when: .unknown, must: .no) == .notAssessable)
    #expect(Verdict(when: .yes, must: .no) == .notMet)
    #expect(Verdict(when: .yes, must: .unknown) == .notAssessable)
  }
}
