import Model

/// What a picture holds, before anything is said of where it goes.
struct Scene {
  var groups: [Group] = []
  var boxes: [Box] = []
  var arrows: [Arrow] = []

  /// Boxes in one frame.
  struct Group {
    let id: String
    /// The heading of the frame; nil for boxes that stand free.
    let title: Markup?
    var ground = Palette.ground
    /// Goes below everything else.
    var isAside = false
    var tooltip: [String] = []
    var link: String?
    /// Places in `boxes`.
    var boxes: [Int] = []
  }

  /// One node.
  struct Box {
    let id: String
    let label: Markup
    let look: Palette.Look
    var state = StateOnDay.inUse
    var tooltip: [String] = []
    var link: String?
    var mark = Mark()
  }

  /// One line between two boxes, by their places in `boxes`.
  struct Arrow {
    let from: Int
    let to: Int
    var label: Markup?
    var color = Palette.line
    var head = "normal"
    var isPlan = false
    var goesBothWays = false
    /// In points.
    var width = 1.3
    var tooltip: [String] = []
    var link: String?
    var mark = Mark()
  }
}
