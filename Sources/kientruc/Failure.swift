import Diagnostics

/// Why a command could not do what was asked.
struct Failure: Error {
  let code: ExitStatus
  let text: Text
  var help: Text?

  init(_ code: ExitStatus, _ text: Text, help: Text? = nil) {
    self.code = code
    self.text = text
    self.help = help
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
