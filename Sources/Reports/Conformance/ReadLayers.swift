import Diagnostics
import Metamodel
import Model

extension ConformanceReader {
  /// What stands for the components of the active frameworks: the same as the picture of layers shows.
  mutating func layers() -> [ConformanceReport.Layer] {
    var layers: [ConformanceReport.Layer] = []
    for (layer, components) in Coverage.bands(of: architecture, withPlans: true) {
      var read = ConformanceReport.Layer(layer: layer.map { reader.named($0) }, components: [])
      for component in components { read.components.append(self.component(component)) }
      layers.append(read)
    }
    return layers
  }

  private mutating func component(_ coverage: Coverage) -> ConformanceReport.Component {
    let component = coverage.component
    let name = coverage.place.map { Text(vi: architecture.name($0, .vi), en: architecture.name($0, .en)) }
    let basis =
      coverage.place.map { architecture.basis($0) } ?? architecture.records(component, Fields.components.basis)
    return ConformanceReport.Component(
      id: architecture.id(component), name: name ?? architecture.name(component),
      obligation: coverage.place.flatMap { architecture.obligation($0) }?.title, state: coverage.state,
      realizers: reader.named(coverage.realizers), basis: self.basis(basis))
  }
}
