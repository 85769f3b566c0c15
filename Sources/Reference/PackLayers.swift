import Compiler
import Diagnostics
import Metamodel
import Model

extension Page {
  /// The layers of every edition that a pack's page shows, top first, with what stands in them.
  mutating func editions(of subject: PackSubject, in words: PackWords) {
    let editions = subject.shown.map { ($0, subject.declared(.layers, by: $0)) }.filter { !$0.1.isEmpty }
    if editions.isEmpty { return }
    let placement = Placement(words.architecture)
    heading(2, words.said(vi: "Các lớp theo phiên bản", en: "Layers by edition"))
    for (pack, layers) in editions {
      let head = subject.declared(.framework, by: pack).first
      heading(3, pack.name[language])
      paragraph("`\(pack.id)`" + (head.map { ": " + words.period($0, Fields.framework.inForce) } ?? ""))
      for layer in layers { add(layer, placement.places(in: layer), in: words) }
    }
  }

  private mutating func add(_ layer: EntityID, _ places: [Place], in words: PackWords) {
    let fields = Fields.layers
    let continued = words.architecture.reference(layer, fields.continues).map {
      words.said(vi: "Tiếp nối \(words.code($0))", en: "It continues \(words.code($0))")
    }
    let basis = words.basis(layer, fields.basis)
    let notes = [
      continued ?? "", words.text(layer, fields.description),
      basis.isEmpty ? "" : words.said(vi: "Căn cứ: \(basis)", en: "Basis: \(basis)"),
    ].filter { !$0.isEmpty }
    paragraph("**\(words.name(layer))** (\(words.code(layer)))" + notes.map { ". " + $0 }.joined())
    table(
      [
        Text(vi: "thành phần", en: "component"), Text(vi: "tên", en: "name"), Text(vi: "mức độ", en: "duty"),
        Text(vi: "căn cứ", en: "basis"),
      ],
      places.map { place in
        let basis = words.architecture.basis(place).compactMap { words.citation($0) }.joined(separator: "; ")
        let kept = words.said(vi: " (giữ từ phiên bản trước)", en: " (kept from an earlier edition)")
        return [
          words.code(place.component), words.architecture.name(place, language),
          (words.architecture.obligation(place)?.title[language] ?? "") + (place.distance > 0 ? kept : ""), basis,
        ]
      })
  }
}
