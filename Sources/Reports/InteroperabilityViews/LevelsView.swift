import Clauses
import Diagnostics

/// The levels as rows of tables.
struct LevelsView {
  let levels: LevelsPart
  let phrasing: Phrasing
  private var language: Language { phrasing.language }

  private func text(_ vi: String, _ en: String) -> String { phrasing.text(vi, en) }

  /// `2 (Cơ hội)`.
  private func name(_ level: Int) -> String { "\(level) (\(levels.names[level][language]))" }

  var fields: View {
    [
      "levelSentences": sentences, "levelRows": distribution, "levelExchanges": exchanges,
      "hasLevelExchanges": !levels.exchanges.isEmpty, "levelSystems": systems,
      "hasLevelSystems": !levels.systems.isEmpty, "levelPairs": pairs, "hasLevelPairs": !levels.pairs.isEmpty,
      "levelPrinciples": principles, "hasLevelPrinciples": !levels.principles.isEmpty,
    ]
  }

  // MARK: the whole

  private var sentences: [View] {
    let all = [mean, hub].compactMap { $0 }
    return all.map { ["sentence": $0] }
  }

  private var mean: String? {
    levels.means.map { means in
      let (certain, reach) = (phrasing.number(means.certain), phrasing.number(means.reach))
      return text(
        "Trung bình các luồng đang trao đổi: mức \(certain) là chắc chắn; \(reach) nếu ghi đủ thông tin.",
        "Mean of the running exchanges: level \(certain) is certain, \(reach) if all were recorded.")
    }
  }

  private var hub: String? {
    let count = levels.systems.count { $0.flows > 0 }
    if count == 0 { return nil }
    return text(
      "Hệ thống có trao đổi giữa các cơ quan: \(phrasing.number(count))/\(phrasing.number(levels.systems.count)).",
      "Systems that exchange between agencies: \(phrasing.number(count))/\(phrasing.number(levels.systems.count)).")
  }

  private var distribution: [View] {
    let running = levels.exchanges.count { $0.phase == .current }
    func row(_ label: String, _ certain: Int, _ reach: Int?) -> View {
      [
        "rowLabel": label, "certain": phrasing.number(certain), "share": phrasing.share(certain, of: running),
        "reach": reach.map { phrasing.number($0) } ?? "–",
      ]
    }
    let open = row(text("Chưa đủ thông tin để xếp mức", "Too little recorded to tell"), levels.undetermined, nil)
    return (levels.undetermined > 0 ? [open] : [])
      + levels.counts.enumerated().map { row(name($0), $1.certain, $1.reach) }
  }

  // MARK: one by one

  private var exchanges: [View] {
    levels.exchanges.map { one in
      [
        "at": one.number, "label": "L\(one.number)", "name": phrasing.name(one.flow),
        "isPlanned": one.phase == .planned, "vector": one.vector, "level": one.words[language],
        "toRecord": one.toRecord?[language], "hasNext": !one.next.isEmpty,
        "gates": one.gates.isEmpty ? nil : one.gates.map { $0[language] }.joined(separator: "; "),
        "bottlenecks": one.bottlenecks.isEmpty ? nil : one.bottlenecks.map { $0[language] }.joined(separator: ", "),
        "next": one.next.map { step($0) },
      ]
    }
  }

  private func step(_ step: LevelsPart.Step) -> View {
    let state = step.isFailed ? text("chưa đạt", "not met") : text("chưa ghi", "not recorded")
    return ["text": "\(step.mark) \(step.criterion[language]) (\(state))"]
  }

  private var systems: [View] {
    levels.systems.map { one in
      [
        "name": phrasing.name(one.system), "place": one.system.place, "owner": phrasing.agency(one.owner),
        "level": one.words[language], "supply": one.supply?.text ?? "–", "demand": one.demand?.text ?? "–",
        "partners": phrasing.number(one.partners),
        "hub": one.throughHub.map { "\(phrasing.number($0))/\(phrasing.number(one.flows))" } ?? "–",
      ]
    }
  }

  private var pairs: [View] {
    levels.pairs.map { pair in
      [
        "provider": phrasing.agency(pair.provider), "receiver": phrasing.agency(pair.receiver),
        "count": phrasing.number(pair.count), "worst": pair.worst.text, "best": pair.best.text,
      ]
    }
  }

  /// `25%`, or `25–50%` where some of them may be met.
  private func share(_ count: RatioCount) -> String {
    let least = phrasing.share(count.met, of: count.all)
    if count.unknown == 0 { return least }
    return least + "–" + phrasing.share(count.met + count.unknown, of: count.all)
  }

  private var principles: [View] {
    levels.principles.enumerated().map { place, one in
      let isNew = place == 0 || levels.principles[place - 1].principle != one.principle
      let (met, all) = (one.count.met, one.count.all)
      return [
        "principle": isNew ? one.principle[language] : "", "ratio": one.ratio[language],
        "count": all == 0 ? "–" : "\(phrasing.number(met))/\(phrasing.number(all))",
        "share": share(one.count), "unknown": phrasing.number(one.count.unknown),
      ]
    }
  }
}
