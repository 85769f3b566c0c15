import Metamodel

/// Colours and shapes. Fills are light enough for black text, borders dark enough for a white ground; the hues are
/// those that colour-blind readers tell apart, and whatever a colour says, a word or a line says too.
enum Palette {
  static let fonts = "Noto Sans,DejaVu Sans,Arial,sans-serif"
  static let ink = "#1A1A1A"
  static let faint = "#595959"
  static let line = "#4D4D4D"
  static let frame = "#8C8C8C"
  static let ground = "#F6F7F8"
  static let foreignGround = "#FBF8EF"
  static let error = "#B00020"
  static let warning = "#8A5A00"
  static let lonely = "#8F3A00"

  /// How a box of some kind looks.
  struct Look: Sendable {
    let shape: String
    let fill: String
    let border: String
    var isRounded = false
    /// Around the text, in inches: across and down.
    var margin = "0.14,0.08"
    var isDouble = false
    /// The lid of a cylinder takes room from the text.
    var hasLid = false
  }

  static let application = Look(shape: "box", fill: "#E3EEFA", border: "#0B4F8A", isRounded: true)
  static let database = Look(shape: "cylinder", fill: "#FFF1C9", border: "#7A5600", margin: "0.14,0.05", hasLid: true)
  static let platform = Look(shape: "component", fill: "#DDF2E8", border: "#00593F", margin: "0.26,0.08")
  static let integration = Look(shape: "hexagon", fill: "#FCE3D2", border: "#9A3900", margin: "0.02,0.02")
  static let portal = Look(shape: "tab", fill: "#F6E3F0", border: "#85245F")
  static let devices = Look(shape: "ellipse", fill: "#E8E8E8", border: "#3D3D3D", margin: "0.02,0.02")
  static let infrastructure = Look(shape: "box3d", fill: "#E9E4F5", border: "#452A8C")
  static let centre = Look(shape: "box", fill: "#DBF1F6", border: "#005A68", isDouble: true)
  static let site = Look(shape: "folder", fill: "#F3F0E3", border: "#57502F")
  static let agency = Look(shape: "box", fill: "#E3EEFA", border: "#0B4F8A", isRounded: true)
  static let foreign = Look(shape: "box", fill: "#FBF3D9", border: "#7A5600", isRounded: true)
  static let unknown = Look(shape: "box", fill: "#FFFFFF", border: "#3D3D3D")

  /// The looks of systems, in the order of the legend.
  static let systems: [(kind: String, look: Look)] = [
    ("application", application), ("database", database), ("platform", platform),
    ("integration-platform", integration), ("portal", portal), ("device-network", devices),
    ("infrastructure", infrastructure), ("centre", centre),
  ]

  static func look(ofSystem kind: String?) -> Look { systems.first { $0.kind == kind }?.look ?? unknown }

  /// How a line of some mechanism looks; the head tells as much as the colour.
  struct Stroke: Sendable {
    let color: String
    let head: String
    /// The head as a character, for the legend.
    let sign: String
    /// The mechanisms it stands for.
    let mechanisms: [String]
  }

  static let strokes = [
    Stroke(color: "#0B4F8A", head: "normal", sign: "▶", mechanisms: ["service", "messaging"]),
    Stroke(color: "#85245F", head: "diamond", sign: "◆", mechanisms: ["document-hub"]),
    Stroke(color: "#00593F", head: "dot", sign: "●", mechanisms: ["stream"]),
    Stroke(color: "#7A5600", head: "box", sign: "■", mechanisms: ["file", "database", "replication"]),
    Stroke(color: "#9A3900", head: "odot", sign: "○", mechanisms: ["manual", "media", "email"]),
  ]
  static let plainStroke = Stroke(color: line, head: "onormal", sign: "▷", mechanisms: [])

  static func stroke(of mechanism: String?) -> Stroke {
    guard let mechanism else { return plainStroke }
    return strokes.first { $0.mechanisms.contains(mechanism) } ?? plainStroke
  }
}
