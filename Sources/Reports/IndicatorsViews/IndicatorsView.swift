import Diagnostics
import Metamodel
import Model

extension IndicatorsReport {
  /// All that its sections read, in a language.
  func view(_ phrasing: Phrasing) -> View {
    let summary = IndicatorsSummary(report: self, phrasing: phrasing)
    let history = indicators.flatMap { phrasing.history($0) }
    let contradictions =
      indicators.filter(\.isContradictory).map { phrasing.contradiction($0) }
      + figures.filter(\.isContradictory).map { phrasing.contradiction($0) }
    let figures = figures.map { phrasing.view($0) }
    return [
      "tiles": summary.tiles, "sentences": summary.sentences,
      "indicators": indicators.map { phrasing.view($0) }, "hasIndicators": !indicators.isEmpty,
      "filters": filters(phrasing), "mandates": mandates.map { view($0, phrasing) }, "hasMandates": !mandates.isEmpty,
      "history": history, "hasHistory": !history.isEmpty,
      "contradictions": contradictions, "hasContradictions": !contradictions.isEmpty,
      "framework": framework.map { phrasing.view($0) }, "hasFramework": !framework.isEmpty,
      "figures": figures, "hasFigures": !figures.isEmpty,
      "imported": imported.map { phrasing.view($0) }, "hasImported": !imported.isEmpty,
    ]
  }

  private func filters(_ phrasing: Phrasing) -> View {
    let verdicts = MeasuredIndicator.Verdict.allCases.filter { one in indicators.contains { $0.verdict == one } }
    let trends: [Trend] = [.up, .down, .level, .unknown].filter { one in indicators.contains { $0.trend == one } }
    return [
      "verdicts": verdicts.map { ["key": $0.rawValue, "caption": phrasing.title($0)] as View },
      "trends": trends.map { ["key": $0.rawValue, "caption": phrasing.title($0)] as View },
    ]
  }

  private func view(_ mandate: Mandate, _ phrasing: Phrasing) -> View {
    let rows = mandate.goals.map { goal -> View in
      let indicator = indicators[goal.indicator]
      return [
        "at": indicator.number, "label": phrasing.indicatorMark + String(indicator.number),
        "name": indicator.indicator.name[phrasing.language], "goal": phrasing.goal(goal.target, indicator),
        "at-place": goal.target.source?.at, "latest": indicator.latest.isEmpty ? nil : phrasing.latest(indicator),
        "attained": phrasing.attained(goal.target, indicator), "tone": goal.target.tone,
      ]
    }
    return [
      "document": mandate.document.map { "[\($0.number)] " + $0.label[phrasing.language] }
        ?? phrasing.text("Không ghi văn bản giao", "No document given"),
      "goals": rows,
    ]
  }
}

extension MeasuredIndicator.Target {
  /// The class of what is said of it.
  var tone: String {
    switch attainment {
    case .met: "met"
    case .unmet: isDue ? "overdue" : "short"
    case .unknown: "undecided"
    }
  }
}

extension Phrasing {
  func title(_ trend: Trend) -> String {
    switch trend {
    case .up: text("tăng", "up")
    case .down: text("giảm", "down")
    case .level: text("không đổi", "level")
    case .unknown: text("chưa rõ", "not known")
    }
  }

  // MARK: rows

  func view(_ one: MeasuredIndicator) -> View {
    let values = one.latest.map { measured($0, unit: one.unit, isCited: true).view }
    return [
      "number": one.number, "mark": indicatorMark, "name": one.indicator.name[language], "place": one.indicator.place,
      "about": about(one), "values": values, "hasNoValue": values.isEmpty, "bar": bar(one), "course": course(one),
      "goals": one.targets.map { target -> View in
        [
          "text": goal(target, one), "note": target.source.map { "– " + citation($0) },
          "link": target.source.map { "#d\($0.number)" },
        ]
      },
      "hasNoGoal": one.targets.isEmpty, "verdict": one.verdict.rawValue,
      "verdictTitle": capitalized(one.targets.count == 1 ? attained(one.targets[0], one) : title(one.verdict)),
      "conclusions": one.targets.count == 1 ? [] : one.targets.map { ["text": attained($0, one)] as View },
      "trend": one.trend?.rawValue ?? "none",
    ]
  }

  private func about(_ one: MeasuredIndicator) -> [View] {
    var facts = FactList(self)
    let whole = one.isOfArchitecture ? text("toàn bộ kiến trúc", "the whole architecture") : nil
    facts.add(text("đo", "measures"), one.of.map { fullName($0) } ?? whole)
    facts.add(text("đơn vị", "unit"), unitName(one.unit))
    facts.add(text("chiều tốt", "good way"), one.direction.map { title($0) } ?? unknown)
    facts.add(text("ghi chú", "note"), one.description?[language])
    facts.add(text("theo chỉ tiêu của khung", "tracks"), one.kpi.map { fullName($0) })
    facts.add(text("công thức", "computed by"), one.measure)
    facts.add(text("mô hình cho", "the model gives"), one.computed.map { shown($0, one.unit) ?? unknown })
    // What the numbers and targets cite need not be said again.
    let cited = (one.latest.map(\.source) + one.targets.map(\.source)).compactMap { $0 }
    facts.add(text("nguồn", "sources"), one.sources.filter { !cited.contains($0) }.map { self.cited($0) })
    return facts.views
  }

  private func title(_ direction: MeasuredIndicator.Direction) -> String {
    switch direction {
    case .up: text("càng cao càng tốt", "higher is better")
    case .down: text("càng thấp càng tốt", "lower is better")
    }
  }

  /// A number with its day and, where wanted, the document in words.
  private func measured(_ number: Number, unit: String?, isCited: Bool) -> FactView.Item {
    var item = measured(number, unit: unit)
    if isCited, let source = number.source {
      item.note = [item.note, "– " + citation(source)].compactMap { $0 }.joined(separator: " ")
    }
    return item
  }

  /// A share as a bar, with a tick for each target; nil for what is no share.
  private func bar(_ one: MeasuredIndicator) -> View? {
    guard one.unit == "percent" || one.unit == "%", one.latest.count == 1, 0...100 ~= one.latest[0].value else {
      return nil
    }
    let ticks = one.targets.filter { 0...100 ~= $0.value }.map { ["left": String($0.value)] as View }
    return ["width": String(one.latest[0].value), "ticks": ticks]
  }

  // MARK: numbers by day

  func history(_ one: MeasuredIndicator) -> [View] {
    one.numbers.map { number in
      [
        "at": one.number, "label": indicatorMark + String(one.number), "name": one.indicator.name[language],
        "date": number.date.map { date($0) } ?? text("không ghi ngày", "no day"),
        "value": value(number, unit: one.unit), "source": source(number),
        "counts": one.latest.contains(number)
          ? (one.isContradictory ? text("trái nhau", "contradicts") : text("đang tính", "counts")) : "",
      ]
    }
  }

  private func source(_ number: Number) -> [View] { number.source.map { [cited($0).view] } ?? [] }

  func contradiction(_ one: MeasuredIndicator) -> View {
    let items = one.latest.map { measured($0, unit: one.unit, isCited: true).view }
    return ["name": one.indicator.name[language], "place": one.indicator.place, "numbers": items]
  }

  func contradiction(_ figure: IndicatorsReport.Figure) -> View {
    let latest = figure.numbers.filter { $0.date == figure.numbers.last?.date }
    return [
      "name": fullName(figure.of) + ": " + figure.what[language], "place": figure.of.place,
      "numbers": latest.map { measured($0, unit: figure.unit, isCited: true).view },
    ]
  }

  func view(_ figure: IndicatorsReport.Figure) -> View {
    [
      "name": figure.of.name[language], "kind": capitalized(figure.kind[language]),
      "what": capitalized(figure.what[language]), "place": figure.of.place,
      "numbers": figure.numbers.map { measured($0, unit: figure.unit, isCited: true).view },
    ]
  }
}
