import Diagnostics
import Model
import Query

extension Scale {
  /// `2 (Cơ hội)`; where the model leaves it open, what is certain and what could be reached. The lowest level is called by
  /// its name only where it is certain: a short record is no isolation.
  package func words(_ grade: Grade) -> Text {
    let reach = named(grade.reach)
    if grade.isKnown { return reach }
    if grade.certain == 0 {
      return Text(vi: "chưa đủ thông tin; có thể đạt \(reach.vi)", en: "not known yet; could reach \(reach.en)")
    }
    let certain = named(grade.certain)
    return Text(vi: "\(certain.vi); có thể đạt \(reach.vi)", en: "\(certain.en); could reach \(reach.en)")
  }

  /// `2 (Cơ hội)`.
  package func named(_ level: Int) -> Text {
    let name = levels[level].name
    return Text(vi: "\(level) (\(name.vi))", en: "\(level) (\(name.en))")
  }
}

extension Architecture {
  /// What has to be recorded, as a writer finds it: `charset`, or `contact` of another entity; by the titles of fields
  /// for those who only read.
  private func words(_ need: Need, about subject: EntityID, byTitle: Bool) -> Text {
    switch need {
    case .field(let entity, let field):
      let name = byTitle ? schema[field].title : Text(both: "`\(schema[field].name)`")
      let id = id(entity)
      if entity == subject || id.isEmpty { return name }
      if byTitle { return Text(vi: "\(name.vi) (\(id))", en: "\(name.en) (\(id))") }
      return Text(vi: "\(name.vi) của `\(id)`", en: "\(name.en) of `\(id)`")
    case .collection(let kind):
      let title = schema[kind].title
      return Text(
        vi: "danh sách đầy đủ “\(title.vi)”", en: "the whole list of “\(title.en)”")
    }
  }

  /// Several of them, at most `limit`.
  package func words(_ needs: [Need], about subject: EntityID, limit: Int = 8, byTitle: Bool = false) -> Text {
    var all: [Text] = []
    for need in needs {
      let text = words(need, about: subject, byTitle: byTitle)
      if !all.contains(text) { all.append(text) }
    }
    let rest = all.count - limit
    let more = rest > 0 ? Text(vi: " và \(rest) thông tin khác", en: " and \(rest) more") : Text(both: "")
    return Text(
      vi: all.prefix(limit).map(\.vi).joined(separator: ", ") + more.vi,
      en: all.prefix(limit).map(\.en).joined(separator: ", ") + more.en)
  }
}

extension Scale {
  /// Where a system stands, in words.
  package func words(_ state: SystemLevels.State) -> Text {
    switch state {
    case .level(let grade): words(grade)
    case .standsAlone:
      Text(vi: "không liên thông, có nêu lý do", en: "stands alone, with a reason")
    case .unknown: Text(vi: "chưa đủ thông tin", en: "not known yet")
    }
  }
}
