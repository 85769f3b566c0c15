import Diagnostics

/// Why a command could not do what was asked.
struct Failure: Error {
  let code: ExitStatus
  let text: Text
  var help: Text?
  /// What was written, and signs below the part that is meant.
  var excerpt: [String] = []
  /// The language of the workspace, where one had been opened; else that of the command line.
  var language: Language?

  init(_ code: ExitStatus, _ text: Text, help: Text? = nil, language: Language? = nil) {
    self.code = code
    self.text = text
    self.help = help
    self.language = language
  }
}

/// Runs something, and lets its failure speak the language of the workspace.
func speaking<Value>(_ language: Language, _ body: () throws(Failure) -> Value) throws(Failure) -> Value {
  do {
    return try body()
  } catch {
    var failure = error
    failure.language = failure.language ?? language
    throw failure
  }
}

/// The exit codes; never a count.
enum ExitStatus: Int32 {
  /// Nothing at or above `--fail-on`; what was asked for is written.
  case success = 0
  /// Findings at or above `--fail-on`.
  case findings = 1
  /// The command line or the configuration.
  case usage = 2
  /// Input, output, or a defect of this program.
  case output = 3
}

/// The user stopped the command; there is nothing to say.
struct Interrupted: Error {
  /// What shells expect of a program that Ctrl-C ended.
  static let code: Int32 = 130
}
