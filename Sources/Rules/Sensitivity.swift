import Diagnostics
import Metamodel
import Model

/// What has to be protected in data, as far as the model says so.
struct Sensitivity {
  private let architecture: Architecture
  private let fields = Fields.data

  init(_ architecture: Architecture) { self.architecture = architecture }

  /// Why the datum must not travel in clear: a state secret, private or personal information; nil where it may.
  func secrecy(_ datum: EntityID) -> Text? {
    if let choice = architecture.choice(datum, fields.classification), ["secret", "private"].contains(choice.word) {
      return choice.title
    }
    if architecture.flag(datum, fields.sensitive) == true {
      return Text(vi: "dữ liệu cá nhân nhạy cảm", en: "sensitive personal data")
    }
    return isPersonal(datum) ? Text(vi: "dữ liệu cá nhân", en: "personal data") : nil
  }

  /// True for what is known not to be for everybody: of any class but public, or personal.
  func isRestricted(_ datum: EntityID) -> Bool {
    if let word = architecture.word(datum, fields.classification), word != "public" { return true }
    return isPersonal(datum) || architecture.flag(datum, fields.sensitive) == true
  }

  private func isPersonal(_ datum: EntityID) -> Bool { architecture.flag(datum, fields.personal) == true }
}
