import Diagnostics
import Glibc

/// What is asked of the terminal: streams, colour, language.
enum Terminal {
  static func out(_ text: String) { put(text, 1) }
  static func note(_ text: String) { put(text, 2) }

  /// Writes all of it; a reader that has gone away ends the program quietly.
  private static func put(_ text: String, _ stream: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = write(stream, bytes.baseAddress! + written, bytes.count - written)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { exit(errno == EPIPE ? 0 : ExitStatus.output.rawValue) }
        written += count
      }
    }
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a stream gets colour: `--color`, then `NO_COLOR`, `CLICOLOR_FORCE`, `TERM`, then what the stream is.
  static func style(_ wish: ColorWish, stream: Int32) -> Style {
    switch wish {
    case .always: return .ansi
    case .never: return .plain
    case .auto:
      if environment("NO_COLOR") != nil { return .plain }
      if let force = environment("CLICOLOR_FORCE"), force != "0" { return .ansi }
      return isatty(stream) == 1 && environment("TERM") != "dumb" ? .ansi : .plain
    }
  }

  /// How many columns standard output has; nil where it is no terminal.
  static var width: Int? {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return max(Int(size.ws_col), 40)
  }

  /// The language of the environment: `en*`, C and POSIX mean English, all else Vietnamese.
  static var language: Language {
    let locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? ""
    let name = locale.prefix { $0 != "." && $0 != "_" && $0 != "@" }
    return name == "en" || name == "C" || name == "POSIX" ? .en : .vi
  }

  /// The language before a workspace is known: of the command line, else of the environment.
  static func language(of arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) ?? language }
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? language
      }
    }
    return language
  }
}

enum ColorWish: String, CaseIterable, Sendable {
  case auto, always, never
}
