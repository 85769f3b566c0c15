import Diagnostics
import Model

/// What the inventory calls its own notions.
extension Phrasing {
  /// The letter before the number of an entry.
  var entryMark: String { text("M", "E") }

  func title(_ state: StateOnDay) -> String {
    switch state {
    case .inUse: text("đang có", "in place")
    case .pilot, .planned, .building, .overdue, .later, .retired: state.word?[language] ?? ""
    }
  }

  func title(_ evidence: Evidence) -> String {
    switch evidence {
    case .cited: text("có dẫn nguồn", "cited")
    case .partlyAssumed: text("một phần giả định", "assumed in part")
    case .assumed: text("chỉ là giả định", "assumed only")
    case .unsourced: text("không ghi nguồn", "no source")
    }
  }

  /// `859`, `trên 40`, `nhiều`; numbers that contradict one another stand side by side.
  func counted(_ group: InventoryReport.Group) -> String {
    group.numbers.isEmpty
      ? text("nhiều, không rõ số lượng", "several, number not recorded") : count(.numbers(group.numbers))
  }

  /// A value of a field as an item of a fact.
  func item(_ value: EntryValue) -> FactView.Item {
    switch value {
    case .text(let text): FactView.Item(text: text[language])
    case .flag(let flag): FactView.Item(text: flag ? text("có", "yes") : none)
    case .choice(let choice): FactView.Item(text: choice.title[language])
    case .integer(let number): FactView.Item(text: self.number(number))
    case .number(let number): FactView.Item(text: self.number(number))
    case .date(let date): FactView.Item(text: self.date(date))
    case .measured(let number, let unit): measured(number, unit: unit)
    case .thing(let named, let note):
      FactView.Item(
        text: fullName(named), note: note.isEmpty ? nil : "(" + note.map { $0[language] }.joined(separator: "; ") + ")",
        place: named.place)
    case .cited(let citation): cited(citation)
    }
  }
}
