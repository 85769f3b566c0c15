import Diagnostics

/// How the report on interoperability is laid out.
enum InteroperabilityLayout {
  static let layout = ReportLayout(
    title: Text(vi: "Báo cáo liên thông, chia sẻ dữ liệu", en: "Interoperability and data-sharing report"),
    shortTitle: Text(vi: "Báo cáo liên thông, chia sẻ dữ liệu", en: "Interoperability and data sharing"),
    [
      ReportSection(Titles.summary, summary),
      ReportSection(Titles.matrix, matrix),
      ReportSection(Titles.exchanges, isWide: true, exchanges),
      ReportSection(Titles.platforms, platforms),
      ReportSection(Titles.standards, standards),
      ReportSection(Titles.plans, plans),
      ReportSection(Titles.gaps, gaps),
      ReportSection(Titles.levels, levels),
    ])
}

extension InteroperabilityReport {
  static var layout: ReportLayout { InteroperabilityLayout.layout }
}
