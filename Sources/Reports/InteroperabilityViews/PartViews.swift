import Diagnostics

/// Platforms, standards, plans and documents as rows of their tables.
extension Phrasing {
  // MARK: platforms

  func view(_ platform: Platform) -> View {
    var facts = FactList(self)
    facts.add(text("chủ quản", "owner"), agency(platform.owner))
    facts.add(text("tình trạng", "status"), status(platform))
    facts.add(text("đối tượng sử dụng", "users"), platform.users) { $0.map { FactView.Item(text: name($0)) } }
    facts.add(
      text("cơ quan đang trao đổi qua nền tảng", "exchanging through it"),
      platform.exchangers.map { .init(text: fullName($0)) })
    facts.add(text("giao diện cung cấp", "interfaces offered"), platform.interfaces.map { offer($0) })
    for measure in platform.measures {
      let title = measure.exchange.map { mark + String($0) + ", " } ?? ""
      let numbers = measure.numbers.map { measured($0, unit: measure.unit) }
      facts.add(title + measure.what.name[language], numbers)
    }
    return [
      "name": fullName(platform.system), "place": platform.system.place, "facts": facts.views,
      "current": references(platform.current), "planned": references(platform.planned),
      "currentCount": platform.current.count, "plannedCount": platform.planned.count,
      "hasCurrent": !platform.current.isEmpty, "hasPlanned": !platform.planned.isEmpty,
    ]
  }

  private func status(_ platform: Platform) -> String {
    let written = platform.status.map { $0[language] } ?? unknown
    let since = platform.since.map { text(", từ ", ", since ") + date($0) } ?? ""
    let absent = platform.exists ? "" : text(" – chưa có trên ngày báo cáo", " – does not exist on the day")
    return written + since + absent
  }

  private func offer(_ offer: InterfaceOffer) -> FactView.Item {
    let notes = [offer.style?[language], offer.standards.isEmpty ? nil : names(offer.standards)].compactMap { $0 }
    return FactView.Item(
      text: offer.interface.name[language], note: notes.isEmpty ? nil : "(" + notes.joined(separator: "; ") + ")",
      place: offer.interface.place)
  }

  // MARK: standards

  func view(_ use: StandardUse) -> View {
    let version = use.version.flatMap { use.standard.name[language].contains($0) ? nil : $0 }
    return [
      "name": use.standard.name[language] + (version.map { " (" + $0 + ")" } ?? ""), "id": use.standard.id,
      "status": use.status?[language] ?? unknown, "isUnknown": use.status == nil,
      "replacedBy": use.replacedBy?.name[language],
      "interfaces": use.interfaces.map { offer -> View in
        ["text": offer.interface.name[language], "note": offer.system.map { "– " + name($0) }]
      },
      "exchanges": references(use.exchanges),
    ]
  }

  // MARK: plans

  func plan(_ exchange: Exchange) -> View {
    let initiatives = exchange.initiatives.map { one -> View in
      let end = one.end.map { text("đến ", "to ") + date($0) } ?? text("chưa rõ ngày xong", "end not recorded")
      let system = one.system.map { text("bàn giao ", "delivers ") + name($0) }
      return [
        "text": one.initiative.name[language],
        "note": "(" + [end, system].compactMap { $0 }.joined(separator: "; ") + ")",
        "place": one.initiative.place,
      ]
    }
    return [
      "at": exchange.number, "label": mark + String(exchange.number), "name": title(exchange),
      "ends": name(exchange.from.system) + " → " + name(exchange.to.system),
      "begins": exchange.begins.map { begins($0) }, "initiatives": initiatives,
      "missing": exchange.missing.isEmpty ? nil : names(exchange.missing),
    ]
  }

  // MARK: documents

  func view(_ document: CitedDocument, number: Int) -> View {
    let day = document.date.map { date($0) }
    let parts = [document.kind?[language], document.number, document.issuer?[language], day].compactMap { $0 }
    return [
      "number": number, "name": fullName(document.named), "about": parts.joined(separator: "; "),
      "link": document.url.flatMap { webAddress($0) }, "address": document.url, "file": document.file,
      "place": document.named.place,
    ]
  }
}
