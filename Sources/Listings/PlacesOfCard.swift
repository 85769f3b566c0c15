import Diagnostics
import Metamodel
import Model

/// Where one edition of a framework places a component.
struct EditionPlace {
  let place: Place
  /// What the pack that places it is called.
  let edition: Text
  let days: ForceDays
  /// True for the one that counts on the day.
  let isOfTheDay: Bool
}

extension Card {
  /// The places of a component in all editions, and the one of the day where no edition gives it; empty for what is no
  /// component.
  var places: [EditionPlace] {
    guard kind.name == .components else { return [] }
    let placement = Placement(architecture)
    let ofTheDay = placement.place(of: entity)
    var places = placement.places(of: entity).map { EditionPlace($0, by: $0.layer, $0 == ofTheDay, architecture) }
    if let ofTheDay, ofTheDay.entry == nil { places.append(EditionPlace(ofTheDay, by: entity, true, architecture)) }
    return places
  }
}

extension EditionPlace {
  /// `source` is what says so: a layer of the edition, or the component itself.
  fileprivate init(_ place: Place, by source: EntityID, _ isOfTheDay: Bool, _ architecture: Architecture) {
    let head = architecture.packPlace(of: source).flatMap { architecture.head(of: architecture.packs[$0]) }
    self.place = place
    self.isOfTheDay = isOfTheDay
    edition = head.map { architecture.name($0) } ?? Text(both: "")
    days = architecture.forceDays(source)
  }
}

/// The places for a reader: each edition with its days, then layer, duty and basis.
func places(_ card: Card, _ layout: Layout) -> String {
  let language = layout.language
  if card.kind.name != .components { return "" }
  let places = card.places
  var text = "\n" + layout.heading(Text(vi: "Vị trí theo phiên bản", en: "Place by edition")[language]) + "\n"
  for place in places {
    text +=
      "  " + (place.isOfTheDay ? "▶ " : "  ") + sanitized(place.edition[language]) + period(place.days, language) + "\n"
    text += layout.rows(facts(place.place, card.architecture, language), indent: 6)
  }
  if !places.contains(where: \.isOfTheDay) {
    let day = card.architecture.day
    text += layout.prose(
      Text(
        vi: "Ngày \(day): không phiên bản nào đang có hiệu lực xếp lớp cho thành phần này.",
        en: "On \(day) no edition in force places this component.")[language], indent: 2)
  }
  return text
}

private func period(_ days: ForceDays, _ language: Language) -> String {
  if days == .always { return "" }
  let from = Text(vi: "từ \(days.from)", en: "from \(days.from)")[language]
  let until = Text(vi: "đến hết \(days.until)", en: "until \(days.until)")[language]
  return " (" + (days.until == .latest ? from : days.from == .earliest ? until : from + " " + until) + ")"
}

private func facts(
  _ place: Place, _ architecture: Architecture, _ language: Language
) -> [(label: String, lines: [String])] {
  var facts = [(Fields.components.layer.title[language], [named(place.layer, in: architecture, language)])]
  if let called = place.entry.flatMap({ architecture.text($0, Fields.place.called, language) }) {
    facts.append((Fields.place.called.title[language], [sanitized(called)]))
  }
  if let duty = architecture.obligation(place) {
    facts.append((Fields.place.required.title[language], ["\(duty.title[language]) (\(duty.word))"]))
  }
  if let entry = place.entry, place.distance > 0, let stating = architecture.parent(entry) {
    let kept = Text(vi: "giữ nguyên từ", en: "kept from")[language]
    facts.append((kept, [named(stating, in: architecture, language)]))
  }
  // What an edition keeps rests on what says that it does; the earlier edition has its own basis above.
  let isKept = place.distance > 0 && architecture.has(place.layer, Fields.layers.basis)
  let basis = isKept ? architecture.records(place.layer, Fields.layers.basis) : architecture.basis(place)
  if place.entry != nil {
    facts.append((Fields.place.basis.title[language], basis.map { cited($0, in: architecture, language) ?? "" }))
  }
  return facts.map { (label: $0.0, lines: $0.1) }
}

extension Field {
  /// Its name for people.
  fileprivate var title: Text { Schema.language[number].title }
}

/// The places for programs.
func json(places: [EditionPlace], _ architecture: Architecture) -> JSON {
  .array(
    places.map { place in
      let pack = architecture.packPlace(of: place.place.layer).map { architecture.packs[$0].id }
      return [
        "framework": .optional(pack), "layer": .string(architecture.id(place.place.layer)),
        "required": .optional(architecture.obligation(place.place)?.word),
        "called": place.place.entry.flatMap { architecture.text($0, Fields.place.called, .vi) == nil ? nil : $0 }.map {
          json(
            Text(
              vi: architecture.text($0, Fields.place.called, .vi) ?? "",
              en: architecture.text($0, Fields.place.called, .en) ?? ""))
        } ?? .null,
        "kept-from": .optional(
          place.place.distance == 0
            ? nil : place.place.entry.flatMap { architecture.parent($0) }.map { architecture.id($0) }),
        "from": .optional(place.days.from == .earliest ? nil : place.days.from.description),
        "until": .optional(place.days.until == .latest ? nil : place.days.until.description),
        "of-the-day": .bool(place.isOfTheDay),
        "basis": .array(
          architecture.basis(place.place).map { row in
            [
              "document": .optional(architecture.reference(row, Fields.basis.document).map { architecture.id($0) }),
              "at": .optional(architecture.texts(row, Fields.basis.at).first),
              "confidence": .optional(architecture.word(row, Fields.basis.confidence)),
            ]
          }),
      ]
    })
}
