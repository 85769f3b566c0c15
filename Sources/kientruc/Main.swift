import ArgumentParser
import Diagnostics
import Glibc

/// Runs a command and turns whatever it throws into a message and an exit code.
@main
enum Main {
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    do {
      let arguments = CommandWords.ordered(Array(CommandLine.arguments.dropFirst()))
      if let unknown = CommandWords.unknown(in: arguments) { throw unknown }
      var command = try Kientruc.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      report(failure)
    } catch is Interrupted {
      exit(Interrupted.code)
    } catch let status as Exit {
      exit(status.code.rawValue)
    } catch {
      leave(error)
    }
  }

  private static func report(_ failure: Failure) -> Never {
    let language = failure.language ?? CommandLanguage.current
    let label = Text(vi: "lỗi", en: "error")
    let hint = Text(vi: "gợi ý", en: "help")
    Terminal.note("kientruc: \(label[language]): \(sanitized(failure.text[language]))\n")
    for line in failure.excerpt { Terminal.note("  | \(line)\n") }
    if let help = failure.help { Terminal.note("  = \(hint[language]): \(sanitized(help[language]))\n") }
    exit(failure.code.rawValue)
  }

  /// Help and version are what was asked for; anything else that the parser throws is a usage error.
  private static func leave(_ error: any Error) -> Never {
    let isHelp = Kientruc.exitCode(for: error).isSuccess
    // The parser counts characters, so it must not wrap what is not translated yet.
    let message = Kientruc.fullMessage(for: error, columns: 10_000)
    let width = min(Terminal.width ?? 80, 100)
    let isScript = CommandLine.arguments.contains { $0.hasPrefix("--generate-completion-script") }
    if isHelp {
      Terminal.out((isScript ? message : readable(message, width: width)) + "\n")
    } else {
      Terminal.note(readableError(message) + "\n")
    }
    exit(isHelp ? 0 : ExitStatus.usage.rawValue)
  }
}

/// A command's wish to end with a code other than 0.
struct Exit: Error {
  let code: ExitStatus
}
