import Diagnostics

/// One exchange as a row of five cells.
extension Phrasing {
  func view(_ exchange: Exchange, keys: FilterKeys) -> View {
    [
      "number": exchange.number, "mark": mark, "name": title(exchange), "place": exchange.flow.place,
      "phase": exchange.phase.rawValue,
      "phases": exchange.phase.rawValue + (exchange.isUnconfirmed ? " unconfirmed" : ""),
      "agencies": keys.agencies(of: exchange), "mechanism": keys.mechanism(of: exchange),
      "platforms": keys.platforms(of: exchange), "path": path(exchange), "dataFacts": data(exchange),
      "how": how(exchange), "basis": basis(exchange), "state": state(exchange),
    ]
  }

  // MARK: from, via, to

  private func path(_ exchange: Exchange) -> [View] {
    var facts = FactList(self)
    if exchange.isAmongMembers && exchange.from.system.id == exchange.to.system.id {
      facts.add(text("giữa các thành viên", "among the members"), [end(exchange.from)])
      facts.add(text("qua", "via"), via(exchange))
    } else {
      facts.add(text("từ", "from"), [end(exchange.from)])
      facts.add(text("qua", "via"), via(exchange))
      facts.add(text("đến", "to"), [end(exchange.to)])
      if exchange.isAmongMembers {
        facts.add(text("phạm vi", "scope"), text("giữa các thành viên của nhóm", "among members"))
      }
    }
    return facts.views
  }

  private func end(_ end: Exchange.End) -> FactView.Item {
    // An owner of the same architecture as the system need not say so again.
    let isAtHome = end.owner != nil && end.owner?.architecture == end.system.architecture
    let owner = isAtHome ? end.owner.map { name($0) } : nil
    return FactView.Item(text: fullName(end.system), note: "– " + (owner ?? agency(end.owner)), place: end.system.place)
  }

  private func via(_ exchange: Exchange) -> [FactView.Item] {
    switch exchange.via {
    case .unknown: [FactView.Item(text: unknown)]
    case .none: [FactView.Item(text: text("không qua trung gian (trực tiếp)", "nothing in between (direct)"))]
    case .known(let ends): ends.map { FactView.Item(text: fullName($0.system), place: $0.system.place) }
    }
  }

  // MARK: data

  private func data(_ exchange: Exchange) -> [View] {
    var facts = FactList(self)
    facts.add(title(.data), exchange.data) { items in
      items.map { FactView.Item(text: fullName($0.data), note: marks($0), place: $0.data.place) }
    }
    facts.add(text("mục đích", "purpose"), exchange.purpose?[language])
    facts.add(text("khối lượng", "volume"), exchange.volume.map { measured($0, unit: nil) })
    return facts.views
  }

  private func marks(_ item: Exchange.DataItem) -> String {
    var known = item.classification.map { [$0[language]] } ?? []
    var missing = item.classification == nil ? [text("phân loại", "classification")] : []
    switch (item.isPersonal, item.isSensitive) {
    case (_, true): known.append(text("dữ liệu cá nhân nhạy cảm", "sensitive personal data"))
    case (true, _): known.append(text("dữ liệu cá nhân", "personal data"))
    case (false, _): known.append(text("không có dữ liệu cá nhân", "no personal data"))
    case (nil, _): missing.append(text("tính cá nhân", "whether personal"))
    }
    if !missing.isEmpty { known.append(unknown + text(" ", ": ") + missing.joined(separator: ", ")) }
    return "(" + known.joined(separator: "; ") + ")"
  }

  /// A number, its day and its source.
  func measured(_ number: Number, unit: String?) -> FactView.Item {
    FactView.Item(
      text: value(number, unit: unit), note: number.date.map { "(" + date($0) + ")" },
      link: number.source.map { "#d\($0.number)" })
  }

  // MARK: how

  private func how(_ exchange: Exchange) -> [View] {
    var facts = FactList(self)
    facts.add(title(.mechanism), exchange.mechanism) { [FactView.Item(text: $0.title[language])] }
    facts.add(title(.frequency), exchange.frequency) { [FactView.Item(text: $0[language])] }
    facts.add(title(.interface), exchange.interface) { [interface($0)] }
    facts.add(title(.standards), exchange.standards) { $0.map { FactView.Item(text: $0.name[language]) } }
    facts.add(text("ký số", "signed"), exchange.isSigned.map { $0 ? text("có", "yes") : none })
    return facts.views
  }

  private func interface(_ use: Exchange.InterfaceUse) -> FactView.Item {
    let contract = use.contract.map { contract in
      [contract.kind?[language], contract.version].compactMap { $0 }.joined(separator: " ")
    }
    let notes = [use.system.map { name($0) }, use.style?[language], contract].compactMap { $0 }.filter { !$0.isEmpty }
    return FactView.Item(
      text: use.isNamed ? use.interface.name[language] : use.interface.id,
      note: notes.isEmpty ? nil : "(" + notes.joined(separator: "; ") + ")",
      link: use.contract?.url.flatMap { webAddress($0) }, place: use.interface.place)
  }

  // MARK: on what basis

  private func basis(_ exchange: Exchange) -> [View] {
    var facts = FactList(self)
    facts.add(title(.sharing), exchange.sharing) { [FactView.Item(text: $0[language])] }
    facts.add(title(.agreement), exchange.agreement) { [cited($0)] }
    facts.add(title(.legalBasis), exchange.legalBasis) { $0.map { cited($0) } }
    facts.add(text("lý do trực tiếp", "reason for being direct"), exchange.directReason?[language])
    return facts.views
  }

  func cited(_ citation: Citation) -> FactView.Item {
    FactView.Item(
      text: self.citation(citation), note: citation.isAssumption ? text("(giả định)", "(assumed)") : nil,
      link: "#d\(citation.number)")
  }

  // MARK: state

  private func state(_ exchange: Exchange) -> [View] {
    var facts = FactList(self)
    facts.add(text("tình trạng", "status"), [FactView.Item(text: title(exchange.phase), note: written(exchange))])
    facts.add(text("bắt đầu", "begins"), exchange.begins.map { begins($0) })
    facts.add(text("đến hết", "until"), exchange.until.map { date($0) })
    facts.add(text("nguồn", "sources"), exchange.sources.map { cited($0) })
    return facts.views
  }

  func begins(_ beginning: Exchange.Beginning) -> String {
    switch beginning {
    case .on(let day): date(day)
    case .delivered(let day): date(day) + text(" (khi dự án hoàn thành)", " (when the initiative ends)")
    }
  }

  /// The status of the model, where it says more or other than the phase.
  private func written(_ exchange: Exchange) -> String? {
    guard let status = exchange.status else {
      return text("– mô hình không ghi tình trạng", "– the model gives no status")
    }
    if exchange.isUnconfirmed {
      return text("– đã đến hạn, mô hình vẫn ghi: ", "– by its date; the model still says: ") + status.title[language]
    }
    let expected = exchange.phase == .current ? "in-use" : "planned"
    return status.word == expected ? nil : text("– mô hình ghi: ", "– the model says: ") + status.title[language]
  }
}

/// By what the rows of exchanges are filtered.
struct FilterKeys {
  private var places: [String: Int] = [:]
  private var platforms: [Int: [Int]] = [:]

  init(_ report: InteroperabilityReport) {
    for (place, party) in report.matrix.parties.enumerated() { places[party?.id ?? ""] = place }
    for (place, platform) in report.platforms.enumerated() {
      for number in platform.current + platform.planned { platforms[number, default: []].append(place) }
    }
  }

  func agencies(of exchange: Exchange) -> String {
    let ends = [exchange.from.owner, exchange.to.owner].map { places[$0?.id ?? ""] ?? 0 }
    return Set(ends).sorted().map { String($0) }.joined(separator: " ")
  }

  func mechanism(of exchange: Exchange) -> String { exchange.mechanism.value?.word ?? "unknown" }

  func platforms(of exchange: Exchange) -> String {
    let through = platforms[exchange.number, default: []].map { String($0) }
    return through.isEmpty ? exchange.route.rawValue : through.joined(separator: " ")
  }
}
