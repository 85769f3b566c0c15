import Compiler
import Foundation
import Metamodel
import Model
import Query
import TestSupport

extension Benchmarks {
  /// Every rule of the law, asked of every entity of its kind in a city of 100,000 entities unless told otherwise:
  /// the median of some runs of each, with what all rules share told apart.
  static func measureRules(systems: Int?, only: String? = nil) {
    var city = City(systems: systems ?? 16_200)
    let files = MemoryFiles(Dictionary(uniqueKeysWithValues: city.files().map { ($0.path, Array($0.text.utf8)) }))
    let day = CalendarDate(year: 2024, month: 12, day: 31)!
    let architecture = compile(Workspace(files), on: day).architecture
    let law = Law()
    let rules = law.rules.map { rule in (rule, rule.conditions.compactMap { law.compile($0, for: rule.kind).program }) }
    let programs = rules.flatMap(\.1)
    put("\(architecture.ownEntityCount) entities, \(rules.count) rules")
    let shared = median((0..<3).map { _ in seconds { _ = Ground(architecture, for: programs) } })
    put(String(format: "what rules share   %8.2f ms", shared * 1e3))
    let ground = Ground(architecture, for: programs)
    var times: [Double] = []
    for (rule, programs) in rules where only == nil || only == rule.name {
      let entities = architecture.declared(rule.kind)
      var counts: [Int] = []
      var runs = [seconds { counts = judge(entities, programs, ground) }]
      while runs.count < 3 && runs[0] < 0.5 { runs.append(seconds { counts = judge(entities, programs, ground) }) }
      let name = rule.name.padding(toLength: 28, withPad: " ", startingAt: 0)
      let shown = "\(counts[0]) no, \(counts[1]) unknown, \(counts[2]) yes"
      put(String(format: "%@ %9.3f ms   %@", name, median(runs) * 1e3, shown))
      times.append(median(runs))
    }
    let mean = times.reduce(0, +) / Double(times.count)
    put(String(format: "median %.3f ms, mean %.3f ms", median(times) * 1e3, mean * 1e3))
  }

  /// How often the last condition is no, unknown and yes, where those before it are not no.
  private static func judge(_ entities: [EntityID], _ programs: [Program], _ ground: Ground) -> [Int] {
    var runs = programs.map { Query.Run($0, on: ground) }
    var counts = [0, 0, 0]
    for entity in entities {
      var truth = Truth.yes
      for place in runs.indices {
        truth = runs[place].truth(of: entity)
        if truth == .no && place + 1 < runs.count { break }
        if place + 1 == runs.count { counts[Int(truth.rawValue)] += 1 }
      }
    }
    return counts
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let started = now()
    work()
    return now() - started
  }
}
