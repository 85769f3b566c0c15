import Diagnostics
import Metamodel
import Model
import Query

/// The first page of the report on conformance: how it stands, what is gravest, what to record first.
struct ConformanceSummary {
  let report: ConformanceReport
  let phrasing: Phrasing

  /// Rows of the tables on the first page.
  private static let rows = 10

  private func text(_ vi: String, _ en: String) -> String { phrasing.text(vi, en) }
  private func number(_ value: Int) -> String { phrasing.number(value) }
  private var verified: ConformanceReport.Tally { report.tally(isVerified: true) }
  private var others: ConformanceReport.Tally { report.tally(isVerified: false) }

  // MARK: figures

  /// Over clauses of verified basis only.
  var tiles: [View] {
    let tally = verified
    return Verdict.allCases.map { verdict in
      [
        "value": number(tally.clauses[verdict, default: 0]),
        "caption": text("điều khoản ", "clauses ") + phrasing.title(verdict),
        "weak": verdict == .notMet && tally.clauses[verdict, default: 0] > 0,
      ]
    }
  }

  /// Clauses and verdicts, of verified basis and of others.
  var tallies: [View] {
    [(verified, true), (others, false)].flatMap { tally, isVerified -> [View] in
      let name =
        isVerified
        ? text("căn cứ đã đối chiếu văn bản", "basis checked against its text")
        : text("căn cứ chưa đối chiếu, chỉ để tham khảo", "basis not checked, for information only")
      return [
        row(text("Điều khoản, ", "Clauses, ") + name, tally.clauses, idle: number(tally.idle)),
        row(text("Kết luận, ", "Verdicts, ") + name, tally.verdicts, idle: "–"),
      ]
    }
  }

  private func row(_ title: String, _ counts: [Verdict: Int], idle: String) -> View {
    var view: View = ["title": title, "idle": idle, "all": number(counts.values.reduce(0, +))]
    for verdict in Verdict.allCases {
      view = view.adding(View(named: verdict.word, number(counts[verdict, default: 0])))
    }
    return view
  }

  // MARK: sentences

  var sentences: [View] {
    [opening, unmet, unverified, undecided, waived, components].compactMap { $0 }.map { ["sentence": $0] }
  }

  private var opening: String {
    let day = phrasing.date(report.heading.day)
    let count = report.clauses.count + report.idle.count
    if count == 0 {
      return text(
        "Các khung của workspace không có điều khoản nào có hiệu lực vào ngày \(day).",
        "The frameworks of the workspace have no clause in force on \(day).")
    }
    let sure = report.clauses.count { $0.isVerified } + report.idle.count { $0.isVerified }
    return text(
      "Ngày \(day) có \(number(count)) điều khoản có hiệu lực, trong đó \(number(sure)) có căn cứ đã đối chiếu văn bản; "
        + "\(number(report.clauses.count)) điều khoản có đối tượng để xét.",
      "Clauses in force on \(day): \(number(count)), of which \(number(sure)) rest on a basis checked against its text; "
        + "with something to judge: \(number(report.clauses.count)).")
  }

  private var unmet: String? {
    let gravest = report.gravest(isVerified: true)
    if gravest.isEmpty { return nil }
    let subjects = gravest.reduce(0) { $0 + $1.count(.notMet) }
    let errors = gravest.filter { $0.severity == .error }
    let names = errors.prefix(5).map { "\($0.code) (\(number($0.count(.notMet))))" }.joined(separator: ", ")
    return text(
      "Không đạt: \(number(gravest.count)) điều khoản, \(number(subjects)) trường hợp; "
        + (errors.isEmpty
          ? "không có điều khoản nào ở mức lỗi." : "ở mức lỗi: \(number(errors.count)), trước hết \(names)."),
      "Clauses not met: \(number(gravest.count)); cases: \(number(subjects)); "
        + (errors.isEmpty ? "none of them an error." : "errors: \(number(errors.count)), first of all \(names)."))
  }

  private var unverified: String? {
    let count = others.clauses.values.reduce(0, +)
    if count == 0 { return nil }
    return text(
      "\(number(count)) điều khoản khác có căn cứ chưa đối chiếu với văn bản: kết quả của chúng được để riêng, không tính "
        + "vào các con số trên.",
      "Clauses whose basis was not checked against its text: \(number(count)). What came of them stands apart, and is not "
        + "in the figures above.")
  }

  private var undecided: String? {
    let count = verified.verdicts[.notAssessable, default: 0] + others.verdicts[.notAssessable, default: 0]
    guard count > 0 else { return nil }
    let fields = report.lacking.prefix(3).map { first($0) }.joined(separator: "; ")
    return text("Chưa đủ thông tin để kết luận: ", "Verdicts left open: ")
      + text("\(number(count)) trường hợp.", "\(number(count)).")
      + (fields.isEmpty ? "" : text(" Nên ghi trước: ", " To be recorded first: ") + fields + ".")
  }

  private func first(_ lack: ConformanceReport.Lack) -> String {
    let waiting = text("\(number(lack.verdicts)) trường hợp chờ", "awaited by \(number(lack.verdicts))")
    if lack.isCollection { return text("khai đủ ", "all of ") + lack.name + " (" + waiting + ")" }
    return lack.name + " – " + lack.kind[phrasing.language] + " (" + waiting + ")"
  }

  private var waived: String? {
    let count = verified.verdicts[.waived, default: 0] + others.verdicts[.waived, default: 0]
    return count == 0
      ? nil
      : text(
        "Được miễn trừ: \(number(count)) trường hợp; lý do ghi ở từng điều khoản.",
        "Waived: \(number(count)); the reasons stand with the clauses.")
  }

  private var components: String? {
    let missing = report.layers.flatMap(\.components).filter { $0.state == .missing }
    if missing.isEmpty { return nil }
    let names = missing.prefix(5).map { $0.name[phrasing.language] }.joined(separator: "; ")
    let rest = missing.count - 5
    return text(
      "Thành phần bắt buộc của khung chưa thấy trong mô hình: \(number(missing.count)) (",
      "Mandatory components not found: "
        + "\(number(missing.count)) (")
      + names + (rest > 0 ? text("; và \(number(rest)) thành phần khác", "; and \(number(rest)) more") : "") + ")."
  }

  // MARK: tables

  func gravest(isVerified: Bool) -> [View] {
    report.gravest(isVerified: isVerified).prefix(ConformanceSummary.rows).map { clause in
      [
        "at": clause.number, "label": clause.code, "demand": clause.demand[phrasing.language],
        "severity": clause.severity.word, "severityTitle": clause.severity.title[phrasing.language],
        "unmet": number(clause.count(.notMet)), "undecided": number(clause.count(.notAssessable)),
        "judged": number(clause.counts.values.reduce(0, +) - clause.count(.notApplicable)),
        "basis": clause.basis.map { phrasing.basis($0).view },
      ]
    }
  }

  /// How many more there are than the table shows.
  func moreGravest(isVerified: Bool) -> String? {
    let rest = report.gravest(isVerified: isVerified).count - ConformanceSummary.rows
    return rest > 0 ? number(rest) : nil
  }

  var lacking: [View] {
    report.lacking.prefix(ConformanceSummary.rows).map { lack in
      [
        "name": lack.name, "title": capitalized(lack.title[phrasing.language]),
        "kind": lack.isCollection
          ? text("danh mục khai chưa đủ (`partial`)", "not listed whole (`partial`)") : lack.kind[phrasing.language],
        "entities": lack.isCollection ? "–" : number(lack.entities), "verdicts": number(lack.verdicts),
        "alone": number(lack.alone), "clauses": phrasing.references(lack.clauses, in: report),
        "more": phrasing.more(lack.clauses),
      ]
    }
  }
}

extension Phrasing {
  private static let references = 8

  /// References to the first of some clauses.
  func references(_ numbers: [Int], in report: ConformanceReport) -> [View] {
    let codes = report.codes
    return numbers.prefix(Phrasing.references).map { ["at": $0, "label": codes[$0 - 1]] }
  }

  /// How many clauses are not referred to.
  func more(_ numbers: [Int]) -> String? {
    let rest = numbers.count - Phrasing.references
    return rest > 0 ? text("và \(number(rest)) điều khoản khác", "and \(number(rest)) more") : nil
  }
}

extension ConformanceReport {
  /// The codes of the clauses by their numbers, from 1.
  var codes: [String] { clauses.map(\.code) }
}
