import Clauses
import Diagnostics
import Metamodel
import Query

/// What the report on conformance calls its own notions.
extension Phrasing {
  func title(_ verdict: Verdict) -> String { verdict.title[language] }

  /// `đạt: 12; không đạt: 3`: the verdicts that there are.
  func counts(_ counts: [Verdict: Int]) -> String {
    Verdict.allCases.compactMap { verdict in
      counts[verdict].flatMap { $0 > 0 ? "\(title(verdict)): \(number($0))" : nil }
    }.joined(separator: "; ")
  }

  /// A provision with how well it is known: `[3] Nghị định 47/2020/NĐ-CP, Đ46 (đã đối chiếu văn bản)`.
  func basis(_ basis: ConformanceReport.Basis) -> FactView.Item {
    let confidence = basis.confidence?.title[language] ?? text("không ghi độ tin cậy", "confidence not recorded")
    return FactView.Item(
      text: citation(basis.citation), note: "(" + confidence + ")", link: "#d\(basis.citation.number)")
  }

  /// When a clause is in force: `từ 01/06/2018 đến hết 21/10/2025 ([4] …)`.
  func period(_ clause: ConformanceReport.Clause) -> String? {
    var parts: [String] = []
    if let from = clause.from { parts.append(text("từ ", "from ") + date(from)) }
    if let until = clause.until { parts.append(text("đến hết ", "through ") + date(until)) }
    if parts.isEmpty { return nil }
    let ending = clause.ending.map { " (" + citation($0) + ")" } ?? ""
    return parts.joined(separator: " ") + ending
  }

  func agency(ofSubject agency: Named?) -> String {
    agency.map { fullName($0) } ?? text("chưa rõ cơ quan", "agency not recorded")
  }

  /// A field that is missing, as a person looks for it: `logging` (ghi nhật ký) của `lgsp`.
  func missing(_ missing: ConformanceReport.Missing) -> FactView.Item {
    let title = missing.title[language]
    if missing.isCollection {
      return FactView.Item(
        text: missing.name,
        note: text(
          "(\(title): danh mục khai chưa đủ, ghi trong `partial`)", "(\(title): not listed whole, in `partial`)"))
    }
    let of = missing.of.map { text(" của ", " of ") + $0.id } ?? ""
    return FactView.Item(
      text: missing.name + of, note: "(" + title + (missing.of.map { "; " + $0.place } ?? "") + ")",
      place: missing.of?.place)
  }

  func evidence(_ evidence: ConformanceReport.Evidence) -> FactView.Item {
    let places = evidence.places.isEmpty ? nil : "[" + evidence.places.joined(separator: ", ") + "]"
    return FactView.Item(text: evidence.text[language], note: places)
  }

  /// Who waived something, until when.
  func waiver(_ waiver: ConformanceReport.Waiver) -> FactView.Item {
    if let remark = waiver.remark {
      return FactView.Item(text: text("ghi chú trong mô hình", "a remark in the model"), note: "[" + remark + "]")
    }
    var parts: [String] = []
    if !waiver.approvedBy.isEmpty { parts.append(text("duyệt: ", "approved: ") + names(waiver.approvedBy)) }
    if let expires = waiver.expires { parts.append(text("đến hết ", "through ") + date(expires)) }
    if let place = waiver.waiver?.place { parts.append(place) }
    return FactView.Item(
      text: waiver.waiver?.id ?? "", note: parts.isEmpty ? nil : "(" + parts.joined(separator: "; ") + ")")
  }
}
