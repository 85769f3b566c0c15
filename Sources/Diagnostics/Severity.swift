/// How much a finding matters. Ordered: information < warning < error.
package enum Severity: UInt8, Sendable, CaseIterable, Comparable {
  case information, warning, error

  /// The word in `kientruc.yaml`, in `--fail-on` and in machine formats.
  package var word: String {
    switch self {
    case .information: "information"
    case .warning: "warning"
    case .error: "error"
    }
  }

  package var title: Text {
    switch self {
    case .information: Text(vi: "lưu ý", en: "note")
    case .warning: Text(vi: "cảnh báo", en: "warning")
    case .error: Text(vi: "lỗi", en: "error")
    }
  }

  package init?(word: some StringProtocol) {
    guard let found = Severity.allCases.first(where: { $0.word == word }) else { return nil }
    self = found
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}
