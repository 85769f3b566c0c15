import Clauses
import Diagnostics
import Metamodel
import Model

extension ReportReader {
  /// The levels of exchanges on the first scale for flows; nil where the packs have none.
  mutating func levels(_ flows: [EntityID], _ exchanges: [Exchange]) -> LevelsPart? {
    guard let scale = compilation.scales.first(where: { $0.kind == .flows }) else { return nil }
    let levels = measure(architecture, on: scale, compilation.verdicts)
    let graded = standings(flows, exchanges, levels)
    let running = graded.filter { $0.phase == .current }
    var part = LevelsPart(
      title: scale.name, names: scale.levels.map(\.name),
      counts: scale.levels.map { _ in LevelsPart.Count() }, undetermined: 0, means: means(running),
      exchanges: graded, systems: systemLevels(levels), pairs: pairs(exchanges, graded, flows, levels),
      principles: compilation.part == nil ? principles(scale) : [])
    for one in running {
      if one.grade.certain == 0 && !one.grade.isKnown {
        part.undetermined += 1
      } else {
        part.counts[one.grade.certain].certain += 1
      }
      part.counts[one.grade.reach].reach += 1
    }
    return part
  }

  private func standings(_ flows: [EntityID], _ exchanges: [Exchange], _ levels: Levels) -> [LevelsPart.OfExchange] {
    var improvements = Improvements(levels, in: architecture)
    return zip(flows, exchanges).compactMap { flow, exchange in
      levels.place(of: flow).map { standing(flow, exchange, at: $0, levels, &improvements) }
    }
  }

  private func standing(
    _ flow: EntityID, _ exchange: Exchange, at place: Int, _ levels: Levels, _ improvements: inout Improvements
  ) -> LevelsPart.OfExchange {
    let scale = levels.scale
    let overall = levels.overall(at: place)
    let narrow = levels.bottlenecks(at: place)
    let held = improvements.gates(at: place).filter { $0.isCertain && $0.gate.cap <= overall.certain }
    let needs = improvements.needs(at: place)
    let next = improvements.next(at: place).filter { narrow.contains($0.dimension) }
    return LevelsPart.OfExchange(
      number: exchange.number, flow: exchange.flow, phase: exchange.phase, vector: levels.vector(at: place),
      grade: overall, words: scale.words(overall),
      toRecord: needs.isEmpty ? nil : architecture.words(needs, about: flow, limit: 6, byTitle: true),
      bottlenecks: narrow.map { scale.dimensions[$0].name }, gates: held.map(\.gate.name),
      next: next.map {
        LevelsPart.Step(
          mark: scale.dimensions[$0.dimension].mark + "\($0.criterion.level)", criterion: $0.criterion.name,
          isFailed: $0.isFailed)
      })
  }

  private func means(_ running: [LevelsPart.OfExchange]) -> LevelsPart.Means? {
    if running.isEmpty { return nil }
    func mean(_ level: (Grade) -> Int) -> Double {
      let sum = running.reduce(0) { $0 + level($1.grade) }
      return (Double(sum) * 10 / Double(running.count)).rounded() / 10
    }
    return LevelsPart.Means(certain: mean(\.certain), reach: mean(\.reach))
  }

  // MARK: systems, pairs, principles

  private mutating func systemLevels(_ levels: Levels) -> [LevelsPart.OfSystem] {
    var all: [LevelsPart.OfSystem] = []
    let shown = Set(judgedSystems)
    for one in measureSystems(architecture, by: levels).systems where shown.contains(one.system) {
      var grade: Grade?
      if case .level(let known) = one.state { grade = known }
      all.append(
        LevelsPart.OfSystem(
          system: named(one.system),
          owner: architecture.reference(one.system, Fields.systems.owner).map { named($0) },
          words: levels.scale.words(one.state), grade: grade, supply: one.supply, demand: one.demand,
          partners: one.partners.count, flows: one.flows, throughHub: one.throughHub))
    }
    return all
  }

  /// Exchanges stand by pair already.
  private func pairs(
    _ exchanges: [Exchange], _ graded: [LevelsPart.OfExchange], _ flows: [EntityID], _ levels: Levels
  ) -> [LevelsPart.OfPair] {
    let grades = Dictionary(graded.map { ($0.number, $0.grade) }) { first, _ in first }
    var pairs: [LevelsPart.OfPair] = []
    for (flow, exchange) in zip(flows, exchanges) where exchange.phase == .current {
      guard let grade = grades[exchange.number], let place = levels.place(of: flow), levels.crossing(at: place) == .yes
      else { continue }
      let (from, to) = (exchange.from.owner, exchange.to.owner)
      if let last = pairs.last, last.provider?.id == from?.id, last.receiver?.id == to?.id {
        pairs[pairs.count - 1].count += 1
        pairs[pairs.count - 1].worst = min(last.worst, grade)
        pairs[pairs.count - 1].best = max(last.best, grade)
      } else {
        pairs.append(LevelsPart.OfPair(provider: from, receiver: to, count: 1, worst: grade, best: grade))
      }
    }
    return pairs
  }

  private func principles(_ scale: Scale) -> [LevelsPart.OfRatio] {
    zip(scale.principles, countRatios(architecture, of: scale)).flatMap { principle, counts in
      zip(principle.ratios, counts).map { ratio, count in
        LevelsPart.OfRatio(principle: principle.name, ratio: ratio.name, count: count)
      }
    }
  }
}
