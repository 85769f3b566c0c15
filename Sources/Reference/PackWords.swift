import Compiler
import Diagnostics
import Metamodel
import Model

/// What packs say, in the words of a page: periods, bases, names, in one language.
struct PackWords {
  let compilation: Compilation
  let language: Language

  var architecture: Architecture { compilation.architecture }

  func said(vi: String, en: String) -> String { language == .vi ? vi : en }

  func text(_ entity: EntityID, _ field: Field<Words>) -> String {
    architecture.text(entity, field, language) ?? ""
  }

  func name(_ entity: EntityID) -> String { architecture.name(entity, language) }

  func code(_ entity: EntityID) -> String { "`\(architecture.id(entity))`" }

  // MARK: time

  /// `từ 2018-06-01 đến hết 2025-10-21 (278/2025/NĐ-CP)`; empty where nothing is said.
  func period(_ entity: EntityID, _ field: Field<Record>) -> String {
    guard let period = architecture.records(entity, field).first else { return "" }
    let (from, until) = (Fields.period.from, Fields.period.until)
    var words: [String] = []
    if let day = architecture.date(period, from) { words.append(said(vi: "từ \(day)", en: "from \(day)")) }
    if let day = architecture.date(period, until) { words.append(said(vi: "đến hết \(day)", en: "until \(day)")) }
    let documents = architecture.records(period, Fields.period.document).compactMap {
      architecture.reference($0, Fields.citation.document)
    }
    if !documents.isEmpty { words.append("(\(documents.map { number($0) }.joined(separator: ", ")))") }
    return words.joined(separator: " ")
  }

  // MARK: documents

  /// A document by its form and number, or by its name where it has no number.
  func number(_ document: EntityID) -> String {
    let number = text(document, Fields.documents.number)
    if number.isEmpty { return name(document) }
    let isAct = ["law", "decree", "decision", "circular", "resolution", "official-letter"].contains(
      architecture.word(document, Fields.documents.kind))
    return isAct ? "\(title(document, Fields.documents.kind)) \(number)" : number
  }

  /// `thông tư 32/2017/TT-BTTTT, Đ15.2 (đã đối chiếu văn bản)`.
  func citation(_ basis: EntityID) -> String? {
    guard let document = architecture.reference(basis, Fields.basis.document) else { return nil }
    let place = text(basis, Fields.basis.at)
    let confidence = architecture.choice(basis, Fields.basis.confidence) ?? BasisFields.unsaid
    return number(document) + (place.isEmpty ? "" : ", \(place)") + " (\(confidence.title[language]))"
  }

  func citations(_ entity: EntityID, _ field: Field<Record>) -> [String] {
    architecture.records(entity, field).compactMap { citation($0) }
  }

  /// All provisions for one cell of a table.
  func basis(_ entity: EntityID, _ field: Field<Record>) -> String {
    citations(entity, field).joined(separator: "; ")
  }

  // MARK: choices

  func title(_ entity: EntityID, _ field: Field<ChoiceIndex>) -> String {
    architecture.choice(entity, field)?.title[language] ?? ""
  }
}

extension BasisFields {
  /// What counts where a basis does not say how well it is known.
  fileprivate static var unsaid: Choice {
    Choice("recalled", vi: "chưa ghi mức đối chiếu", en: "not said how well known")
  }
}
