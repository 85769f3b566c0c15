import Diagnostics
import Metamodel
import Model

/// The entries of legends: only what is in the picture is explained.
extension Sheet {
  /// The kinds of systems among some entities.
  func keys(kindsOf systems: [EntityID]) -> [Heading.Key] {
    Palette.systems.compactMap { kind, look in
      guard let example = systems.first(where: { architecture.word($0, Fields.systems.kind) == kind }),
        let choice = architecture.choice(example, Fields.systems.kind)
      else { return nil }
      return .box(look, say(choice.title))
    }
  }

  /// The states among some entities.
  func keys(statesOf entities: [EntityID]) -> [Heading.Key] {
    let states = entities.map { architecture.state($0) }
    var keys: [Heading.Key] = []
    if states.contains(where: \.isPlan) || states.contains(.later) {
      let words = Text(vi: "chưa có vào ngày này, mới dự kiến", en: "not there on the day, planned")
      keys.append(.box(Palette.unknown, state: .planned, say(words)))
    }
    if states.contains(.retired) {
      keys.append(.box(Palette.unknown, state: .retired, say(Text(vi: "đã ngừng sử dụng", en: "retired"))))
    }
    return keys
  }

  /// Lines in use and planned.
  func keys(linesOf paths: [FlowPath]) -> [Heading.Key] {
    var keys: [Heading.Key] = []
    if paths.contains(where: { !$0.isPlan }) {
      keys.append(.sign("──▶", color: Palette.line, say(Text(vi: "luồng đang dùng", en: "flow in use"))))
    }
    if paths.contains(where: \.isPlan) {
      keys.append(.sign("- - ▶", color: Palette.line, say(Text(vi: "luồng dự kiến", en: "planned flow"))))
    }
    return keys
  }

  /// Heads of arrows by mechanism.
  func keys(mechanismsOf paths: [FlowPath]) -> [Heading.Key] {
    var keys: [Heading.Key] = []
    for stroke in Palette.strokes {
      let found = stroke.mechanisms.compactMap { mechanism in
        paths.first { $0.mechanism == mechanism }.flatMap { architecture.choice($0.flow, Fields.flows.mechanism) }
      }
      let words = found.map { say($0.title) }.joined(separator: ", ")
      if !found.isEmpty { keys.append(.sign("──" + stroke.sign, color: stroke.color, words)) }
    }
    if paths.contains(where: { $0.mechanism == nil }) {
      let words = Text(vi: "chưa rõ cách thức", en: "mechanism unknown")
      keys.append(.sign("──" + Palette.plainStroke.sign, color: Palette.line, say(words)))
    }
    return keys
  }

  /// The signs of findings, where they are painted.
  var findingKeys: [Heading.Key] {
    guard options.findings else { return [] }
    return [
      .box(Palette.unknown, mark: Palette.error, "✖ " + say(Text(vi: "có lỗi", en: "with errors"))),
      .box(Palette.unknown, mark: Palette.warning, "▲ " + say(Text(vi: "có cảnh báo", en: "with warnings"))),
    ]
  }

  var untiedKey: Heading.Key { .sign("○", color: Palette.lonely, say(Sheet.untied)) }
}
