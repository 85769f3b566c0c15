import Diagnostics
import Metamodel
import Model
import Query

/// A clause and its subjects as the templates read them.
struct ClauseView {
  let phrasing: Phrasing
  /// By the id of an agency, empty for none: its key in the bar of filters.
  let agencies: [String: Int]
  /// Whether the lists of all clauses that are not met stand open.
  let isOpen: Bool

  /// Rows of one verdict in Markdown; the page has all that were read.
  private static let rowsInText = 10

  private func text(_ vi: String, _ en: String) -> String { phrasing.text(vi, en) }

  func view(_ clause: ConformanceReport.Clause) -> View {
    let all = rows(clause, limit: .max)
    let few = rows(clause, limit: ClauseView.rowsInText, isWhole: false)
    return [
      "number": clause.number, "code": clause.code, "demand": clause.demand[phrasing.language],
      "verdict": clause.verdict.word, "verdictTitle": phrasing.title(clause.verdict),
      "isUnverified": !clause.isVerified, "facts": facts(clause), "more": more(clause),
      "counted": phrasing.counts(clause.counts),
      "isOpen": isOpen && clause.verdict == .notMet, "rows": all, "fewRows": few,
      "hasFewRows": !few.isEmpty,
    ]
  }

  private func facts(_ clause: ConformanceReport.Clause) -> [View] {
    var facts = FactList(phrasing)
    facts.add(text("diễn giải", "explanation"), clause.description?[phrasing.language])
    facts.add(text("căn cứ", "basis"), clause.basis.map { phrasing.basis($0) })
    return facts.views
  }

  /// What stands in one line below.
  private func more(_ clause: ConformanceReport.Clause) -> [View] {
    var facts = FactList(phrasing)
    facts.add(text("hiệu lực", "in force"), phrasing.period(clause))
    facts.add(text("mức độ", "severity"), clause.severity.title[phrasing.language])
    facts.add(text("xét trên", "judges"), clause.judged[phrasing.language])
    facts.add(text("kết quả", "result"), phrasing.counts(clause.counts))
    return facts.views
  }

  // MARK: rows

  /// Where it is not whole, what the counts say already is left out.
  private func rows(_ clause: ConformanceReport.Clause, limit: Int, isWhole: Bool = true) -> [View] {
    var rows: [View] = []
    add(clause.unmet, .notMet, of: clause, limit, to: &rows)
    add(clause.undecided, .notAssessable, of: clause, limit, to: &rows)
    add(clause.waived, .waived, of: clause, limit, to: &rows)
    if clause.count(.met) > 0 { rows.append(met(clause)) }
    let others = clause.count(.notApplicable)
    if others > 0 && isWhole {
      rows.append(summary(.notApplicable, of: clause, phrasing.number(others) + " " + subjects(others)))
    }
    return rows
  }

  private func add(
    _ subjects: [ConformanceReport.Subject], _ verdict: Verdict, of clause: ConformanceReport.Clause, _ limit: Int,
    to rows: inout [View]
  ) {
    for group in alike(subjects.prefix(limit)) { rows.append(view(group, verdict, of: clause)) }
    let rest = clause.count(verdict) - min(subjects.count, limit)
    guard rest > 0 else { return }
    rows.append(
      summary(
        verdict, of: clause,
        text(
          "và \(phrasing.number(rest)) đối tượng khác; bản JSON có đủ",
          "and \(phrasing.number(rest)) more; all are in the JSON")
      ))
  }

  /// Subjects that miss the same fields of their own stand in one row; all others have one each.
  private func alike(_ subjects: ArraySlice<ConformanceReport.Subject>) -> [[ConformanceReport.Subject]] {
    var groups: [[ConformanceReport.Subject]] = []
    for subject in subjects {
      let isPlain = subject.message == nil && subject.waiver == nil && subject.missing.allSatisfy { $0.of == nil }
      let known = isPlain ? groups.firstIndex { $0[0].missing == subject.missing } : nil
      if let known { groups[known].append(subject) } else { groups.append([subject]) }
    }
    return groups
  }

  private func subjects(_ count: Int) -> String { text("đối tượng", count == 1 ? "subject" : "subjects") }

  /// What is met needs no reasons: the first names, and how many.
  private func met(_ clause: ConformanceReport.Clause) -> View {
    let shown = clause.met.prefix(ClauseView.rowsInText)
    let rest = clause.count(.met) - shown.count
    let names = shown.map { phrasing.fullName($0) }.joined(separator: "; ")
    return summary(
      .met, of: clause,
      names
        + (rest > 0 ? text("; và \(phrasing.number(rest)) đối tượng khác", "; and \(phrasing.number(rest)) more") : ""))
  }

  private func summary(_ verdict: Verdict, of clause: ConformanceReport.Clause, _ words: String) -> View {
    row(verdict, of: clause, agency: "").adding(["summary": words, "facts": [View]()])
  }

  private func view(
    _ group: [ConformanceReport.Subject], _ verdict: Verdict, of clause: ConformanceReport.Clause
  ) -> View {
    let subject = group[0]
    var facts = FactList(phrasing)
    facts.add(text("trong mô hình", "in the model"), subject.evidence.map { phrasing.evidence($0) })
    facts.add(text("cần ghi", "to be recorded"), subject.missing.map { phrasing.missing($0) })
    facts.add(text("lý do miễn trừ", "waived because"), subject.waiver?.reason[phrasing.language])
    facts.add(text("miễn trừ theo", "waived by"), subject.waiver.map { [phrasing.waiver($0)] } ?? [])
    if verdict == .notAssessable && subject.missing.isEmpty {
      facts.add(
        text("cần ghi", "to be recorded"),
        text("không một trường nào quyết định được", "no single field would decide"))
    }
    let keys = Set(group.compactMap { agencies[$0.agency ?? ""] }).sorted().map(String.init)
    return row(verdict, of: clause, agency: keys.joined(separator: " ")).adding([
      "subjects": group.map { one -> View in ["name": phrasing.fullName(one.named), "place": one.named.place] },
      "message": subject.message?[phrasing.language], "facts": facts.views,
    ])
  }

  private func row(_ verdict: Verdict, of clause: ConformanceReport.Clause, agency: String) -> View {
    [
      "code": clause.code, "verdict": verdict.word, "verdictTitle": phrasing.title(verdict), "agency": agency,
      "severity": clause.severity.word, "basis": clause.isVerified ? "verified" : "unverified",
    ]
  }
}
