import Metamodel
import Model

/// What standards do for data on its way, told by the subjects under which they are listed: `file-transfer` moves it,
/// `file-transfer-security` protects it. So a standard of the workspace counts as one of a pack does.
struct Protection {
  private var byRow: [Role]

  private enum Role {
    /// Moves data, in clear of itself: HTTP, FTP, SMTP.
    case transfer
    /// Protects it: TLS, HTTPS, IPsec, S/MIME.
    case protecting
    /// Neither: JSON, UTF-8.
    case other
    /// Its subjects are not said.
    case unknown
  }

  init(_ architecture: Architecture) {
    byRow = architecture.declared(.standards).map { standard in
      let subjects = architecture.records(standard, Fields.standards.subjects)
        .compactMap { architecture.text($0, Fields.subject.id, .vi) }
      if subjects.isEmpty { return .unknown }
      // DNSSEC protects names, not what is sent.
      if subjects.contains(where: { $0.hasSuffix("-security") && $0 != "dns-security" }) { return .protecting }
      return subjects.contains { $0.hasSuffix("-transfer") } ? .transfer : .other
    }
  }

  /// True where one of the standards protects, or may do so.
  func mayProtect(_ standards: [EntityID]) -> Bool {
    standards.contains { byRow[$0.row] == .protecting || byRow[$0.row] == .unknown }
  }

  /// The standard by which data is moved, if one is named.
  func transfer(among standards: [EntityID]) -> EntityID? { standards.first { byRow[$0.row] == .transfer } }

  /// Standards that would protect, for a help text.
  func remedies(_ architecture: Architecture) -> [String] {
    architecture.declared(.standards).filter { byRow[$0.row] == .protecting }.map { architecture.id($0) }
  }
}
