import Compiler
import Diagnostics
import Metamodel
import Model

/// What every view draws from: the architecture, the language, the choices, the places of entities and the findings
/// about them.
struct Sheet {
  let compilation: Compilation
  let language: Language
  let options: DiagramOptions
  private let places: Places
  private let marks: Marks

  init(_ compilation: Compilation, _ language: Language, _ options: DiagramOptions) {
    self.compilation = compilation
    self.language = language
    self.options = options
    places = Places(compilation.sources)
    marks = options.findings ? Marks(compilation) : Marks()
  }

  var architecture: Architecture { compilation.architecture }

  func say(_ text: Text) -> String { text[language] }

  /// The name of the architecture; its id where it has none.
  var title: String {
    let name = say(compilation.manifest.name)
    return name.isEmpty ? compilation.manifest.architecture : name
  }

  func name(_ entity: EntityID) -> String { architecture.name(entity, language) }

  /// The name of an imported architecture.
  func importName(_ origin: Origin) -> String {
    compilation.imports.first { $0.prefix == origin.prefix }.map { say($0.name) } ?? origin.name
  }

  func mark(_ entity: EntityID) -> Mark { marks.mark(of: entity) }

  /// A link to where the entity is declared; nil where the path leads nowhere from here.
  func link(_ entity: EntityID) -> String? {
    places.link(to: architecture.range(entity), from: options.sourceFolder)
  }

  /// What a pointer shows over an entity: its name, its id and place, what is found.
  func tooltip(_ entity: EntityID) -> [String] {
    let id = architecture.id(entity)
    let name = name(entity)
    let found = mark(entity).lines(language)
    return (name == id ? [] : [name]) + ["\(id) — \(places.place(of: architecture.range(entity)))"] + found
  }

  /// True for what a picture of the day shows of the workspace's own things.
  func isDrawn(_ entity: EntityID) -> Bool {
    let state = architecture.state(entity)
    return state.exists || options.plans && state.isPlan || architecture.isKeptAsRetired(entity)
  }

  /// The workspace's own entities of a kind that the picture shows, in the order of files and places.
  func drawn(_ kind: KindName) -> [EntityID] {
    let all = architecture.declared(kind).filter { architecture.isOwn($0) && isDrawn($0) }
    guard let part = compilation.part else { return all }
    switch kind {
    case .systems: return all.filter { part.includes(system: $0) }
    case .flows: return all.filter { part.includes(flow: $0, in: architecture) }
    case .sites:
      // Where the systems of the part run.
      let hosts = Set(drawn(.systems).flatMap { architecture.references($0, Fields.systems.hostedAt) })
      return all.filter(hosts.contains)
    default: return all
    }
  }

  /// The day as people of the language write it.
  func written(_ day: CalendarDate) -> String {
    switch language {
    case .vi: twoDigits(day.day) + "/" + twoDigits(day.month) + "/\(day.year)"
    case .en: day.description
    }
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// A whole number with its thousands set apart.
  func written(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var groups = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { groups += language == .vi ? "." : "," }
      groups.append(digit)
    }
    return (number < 0 ? "−" : "") + groups
  }

  /// How many entities there are on the day, and how many are planned; what is retired does not count.
  func tally(_ entities: [EntityID], one: Text, many: Text) -> String {
    let states = entities.map { architecture.state($0) }
    let (there, plans) = (states.count(where: \.exists), states.count(where: \.isPlan))
    let total = "\(written(there)) \(say(there == 1 ? one : many))"
    return plans == 0
      ? total : total + ", " + say(Text(vi: "\(written(plans)) dự kiến", en: "\(written(plans)) planned"))
  }

  /// How many real things an entry stands for; nil for one.
  func multitude(_ entity: EntityID) -> String? {
    guard let common = Fields.common(of: architecture.kind(entity).name) else { return nil }
    if architecture.state(entity, common.count) == .none { return say(Text(vi: "nhiều", en: "several")) }
    guard let count = architecture.quantity(entity, common.count), count.value != 1 else { return nil }
    let number = Int(exactly: count.value).map(written) ?? String(count.value)
    switch count.bound {
    case "over": return say(Text(vi: "trên \(number)", en: "over \(number)"))
    case "at-least": return say(Text(vi: "ít nhất \(number)", en: "at least \(number)"))
    case "about": return say(Text(vi: "khoảng \(number)", en: "about \(number)"))
    default: return "× \(number)"
    }
  }
}
