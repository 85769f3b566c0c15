import Compiler
import Diagnostics

/// The section on the indicators that frameworks set.
extension IndicatorsLayout {
  static func framework(_ markup: Markup) -> String {
    let say = markup.say
    let why = say(
      "Giá trị do chính mô hình tính ra theo công thức của khung; “từ … đến …” khi mô hình chưa đủ để nói một con số. Chỉ tiêu không có công thức thì phải đo ở nơi khác.",
      "Values that the model itself gives by the framework's formula; “from … to …” where it does not say enough for one number. Without a formula they have to be measured elsewhere."
    )
    return markup.part(
      "hasFramework", otherwise: Sentences.nothing(say),
      markup.paragraph(why)
        + markup.table(
          say("Chỉ tiêu của khung", "Indicators of frameworks"), rows: "framework",
          [
            Column(
              say("Chỉ tiêu", "Indicator"),
              markup.name("{{.name}}") + (markup.form == .markdown ? markup.lineBreak : "") + markup.facts(".about")),
            Column(say("Tính từ mô hình", "Computed"), markup.known(".computed")),
            Column(say("Mức phải đạt", "Target"), markup.items("goals")),
          ]))
  }
}

extension Phrasing {
  func view(_ one: FrameworkIndicator) -> View {
    [
      "name": one.indicator.name[language], "about": about(one),
      "computed": one.measure == nil
        ? text("phải đo ở nơi khác", "measured elsewhere") : one.computed.flatMap { shown($0, one.unit) },
      "goals": one.targets.map { ["text": goal($0, one)] as View },
    ]
  }

  private func about(_ one: FrameworkIndicator) -> [View] {
    var facts = FactList(self)
    facts.add(text("ghi chú", "note"), one.description?[language])
    facts.add(text("công thức", "computed by"), one.measure)
    facts.add(
      text("được theo dõi bởi", "tracked by"),
      one.trackedBy.isEmpty ? nil : one.trackedBy.map { fullName($0) }.joined(separator: "; "))
    facts.add(text("căn cứ", "basis"), one.basis.map { cited($0) })
    return facts.views
  }

  /// A computed value; nil where it is not known.
  func shown(_ computed: Computed, _ unit: String?) -> String? {
    switch computed {
    case .unknown: String?.none
    case .number(let low, let high) where low == high: amount(rounded(low), unit: unit)
    case .number(let low, let high) where high.isInfinite:
      text("từ ", "at least ") + amount(rounded(low), unit: unit) + text(" trở lên", "")
    case .number(let low, let high):
      text("từ ", "from ") + amount(rounded(low), unit: unit) + text(" đến ", " to ")
        + amount(rounded(high), unit: unit)
    }
  }

  private func goal(_ target: MeasuredIndicator.Target, _ one: FrameworkIndicator) -> String {
    let bound = one.isUp ? text("tối thiểu ", "at least ") : text("tối đa ", "at most ")
    let by = target.by.map { text(", hạn ", ", by ") + date($0) } ?? ""
    let standing: String
    switch target.attainment {
    case .met: standing = text("đạt", "met")
    case .unmet:
      standing = target.isDue ? text("chưa đạt, đã hết hạn", "not met in time") : text("chưa đạt", "not met yet")
    case .unknown: standing = text("mô hình chưa cho biết", "the model does not tell")
    }
    return bound + amount(target.value, unit: one.unit) + by + " – " + standing
  }
}
