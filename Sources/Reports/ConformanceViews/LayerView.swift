import Diagnostics
import Model

extension Phrasing {
  func view(_ layer: ConformanceReport.Layer) -> View {
    let states = Coverage.State.allCases.filter { layer.count($0) > 0 }
    var view: View = [
      "name": layer.layer.map { name($0) } ?? text("ngoài các lớp", "outside the layers"),
      "counted": states.map { "\($0.title[language]): \(number(layer.count($0)))" }.joined(separator: "; "),
      "components": layer.components.map { self.view($0) },
    ]
    for state in Coverage.State.allCases {
      view = view.adding(View(named: state.rawValue, number(layer.count(state))))
    }
    return view
  }

  private func view(_ component: ConformanceReport.Component) -> View {
    [
      "name": component.name[language], "obligation": component.obligation?[language] ?? "–",
      "state": component.state.rawValue, "stateTitle": component.state.title[language],
      "realizers": component.realizers.map { one -> View in ["text": fullName(one), "note": "[" + one.place + "]"] },
      "basis": component.basis.map { basis($0).view },
    ]
  }
}
