import Diagrams
import TestSupport
import Testing

/// Pictures of a small city, as text that somebody has looked at.
@Suite struct GoldenTests {
  @Test(arguments: DiagramView.allCases)
  func vietnamese(_ view: DiagramView) {
    let picture = diagram(view, of: city(smallCity), language: .vi)
    #expect(Golden.difference(picture.dot, "\(view.rawValue).vi.dot") == nil)
  }

  @Test(arguments: DiagramView.allCases)
  func english(_ view: DiagramView) {
    var options = DiagramOptions()
    options.sourceFolder = ".."
    let picture = diagram(view, of: city(smallCity), language: .en, options: options)
    #expect(Golden.difference(picture.dot, "\(view.rawValue).en.dot") == nil)
  }

  @Test(arguments: DiagramView.allCases)
  func addedUp(_ view: DiagramView) {
    var options = DiagramOptions()
    options.nodeLimit = 5
    let picture = diagram(view, of: city(smallCity), language: .vi, options: options)
    #expect(Golden.difference(picture.dot, "\(view.rawValue).counted.dot") == nil)
  }
}
