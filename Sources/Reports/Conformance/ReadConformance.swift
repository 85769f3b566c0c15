import Clauses
import Compiler
import Diagnostics
import Metamodel
import Model
import Query

extension ConformanceReport: ReportContent {
  /// The report of a compilation.
  package init(_ compilation: Compilation) {
    var reader = ReportReader(compilation)
    heading = ReportHeading(&reader)
    architecture = compilation.architecture
    verdicts = compilation.verdicts
    var conformance = ConformanceReader(reader)
    (parts, idle) = conformance.parts()
    agencies = conformance.agencyCounts()
    lacking = conformance.lacking()
    layers = conformance.layers()
    documents = conformance.reader.documents
  }
}

/// Reads the verdicts out of a compilation, in the order of the packs' files.
struct ConformanceReader {
  var reader: ReportReader
  let architecture: Architecture
  let ground: Ground
  /// The clauses that judged something, with their places in `verdicts`, in the order of their numbers from 1.
  private(set) var judged: [Verdicts.OfClause] = []
  private(set) var isVerified: [Bool] = []
  /// What is wrong with a subject of a clause.
  let messages: [WaivedSubject: Text]
  let waivers: [WaivedSubject: FindingReport.Waived]
  /// What waits for a field, by the places at which it was first missed.
  var lacks = LackCounts()

  /// How many subjects of one verdict are told of in full; derivations are made for no others.
  static let shown = 40

  init(_ reader: ReportReader) {
    self.reader = reader
    architecture = reader.architecture
    let compilation = reader.compilation
    let clauses = compilation.verdicts.clauses.map(\.clause)
    ground = Ground(architecture, for: clauses.flatMap { ($0.when.map { [$0] } ?? []) + [$0.must] })
    let codes = Set(clauses.map(\.code))
    var messages: [WaivedSubject: Text] = [:]
    var waivers: [WaivedSubject: FindingReport.Waived] = [:]
    for finding in compilation.findings + compilation.waived.map(\.finding) where codes.contains(finding.code) {
      if let subject = finding.subject {
        messages[WaivedSubject(code: finding.code, subject: subject)] = finding.message
      }
    }
    for waived in compilation.waived where codes.contains(waived.finding.code) {
      if let subject = waived.finding.subject {
        waivers[WaivedSubject(code: waived.finding.code, subject: subject)] = waived
      }
    }
    (self.messages, self.waivers) = (messages, waivers)
  }

  // MARK: clauses

  mutating func parts() -> (parts: [ConformanceReport.Part], idle: [ConformanceReport.Clause]) {
    var parts: [ConformanceReport.Part] = []
    var idle: [ConformanceReport.Clause] = []
    var last: FileID?
    for assessed in inPackOrder(reader.compilation.verdicts.clauses) {
      if assessed.subjects.isEmpty {
        idle.append(clause(assessed, number: 0))
        continue
      }
      judged.append(assessed)
      let clause = clause(assessed, number: judged.count)
      isVerified.append(clause.isVerified)
      let file = architecture.range(assessed.clause.rule).file
      if file != last { parts.append(part(file)) }
      last = file
      parts[parts.count - 1].clauses.append(clause)
    }
    return (parts, idle)
  }

  /// The packs that are extended first; within one its files by path, within those as it stands there.
  private func inPackOrder(_ clauses: [Verdicts.OfClause]) -> [Verdicts.OfClause] {
    var places: [FileID: Int] = [:]
    for file in reader.compilation.packs.flatMap(\.files) where places[file] == nil { places[file] = places.count }
    func key(_ clause: Verdicts.OfClause) -> (Int, UInt32) {
      let range = architecture.range(clause.clause.rule)
      return (places[range.file] ?? .max, range.start)
    }
    return clauses.sorted { key($0) < key($1) }
  }

  /// A file of a pack under the name that the head of the pack gives it, else under its path.
  private func part(_ file: FileID) -> ConformanceReport.Part {
    let pack = reader.compilation.packs.first { $0.files.contains(file) }
    var path = reader.compilation.sources.path(file).filter { $0 != "<" && $0 != ">" }
    if let head = pack?.files.first {
      let folder = reader.compilation.sources.path(head).filter { $0 != "<" && $0 != ">" }.dropLast(14)
      if path.hasPrefix(folder) { path.removeFirst(folder.count) }
    }
    let head = architecture.declared(.framework).first { architecture.range($0).file == pack?.files.first }
    let titles = head.map { architecture.texts($0, byKeyOf: Fields.framework.parts) } ?? []
    let stem = path.hasSuffix(".yaml") ? String(path.dropLast(5)) : path
    let title = titles.first { $0.key == stem || $0.key == path }?.text
    return ConformanceReport.Part(pack: pack?.name ?? Text(both: ""), title: title ?? Text(both: path), clauses: [])
  }

  private mutating func clause(_ assessed: Verdicts.OfClause, number: Int) -> ConformanceReport.Clause {
    let fields = Fields.rules
    let rule = assessed.clause.rule
    let period = architecture.records(rule, fields.inForce).first
    var counts: [Verdict: Int] = [:]
    for verdict in assessed.verdicts { counts[verdict, default: 0] += 1 }
    var clause = ConformanceReport.Clause(
      number: number, code: assessed.clause.code, demand: architecture.name(rule),
      description: reader.text(rule, fields.description), severity: assessed.clause.severity,
      confidence: Confidence(of: rule, in: architecture), basis: basis(architecture.records(rule, fields.basis)),
      from: period.flatMap { architecture.date($0, Fields.period.from) },
      until: period.flatMap { architecture.date($0, Fields.period.until) },
      ending: period.flatMap { reader.citations($0, Fields.period.document).first },
      judged: assessed.clause.kind == .workspace
        ? Text(vi: "toàn bộ kiến trúc", en: "the architecture as a whole")
        : architecture.schema[assessed.clause.kind].title,
      place: reader.places.place(architecture.range(rule)), counts: counts, verdict: assessed.whole ?? .notApplicable,
      unmet: [], undecided: [], waived: [],
      met: [])
    read(assessed, into: &clause)
    return clause
  }

  /// Provisions with how well they are known.
  mutating func basis(_ records: [EntityID]) -> [ConformanceReport.Basis] {
    var all: [ConformanceReport.Basis] = []
    for record in records {
      guard let document = architecture.reference(record, Fields.basis.document) else { continue }
      all.append(
        .init(
          citation: reader.cite(document, at: architecture.text(record, Fields.basis.at, .vi)),
          confidence: architecture.choice(record, Fields.basis.confidence)))
    }
    return all
  }
}
