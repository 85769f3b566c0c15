import Compiler
import Diagnostics
import Glibc
import Listings

extension Session {
  /// How lines for people are laid out on standard output.
  var layout: Layout { Session.layout(options, language) }

  static func layout(_ options: CommonOptions, _ language: Language) -> Layout {
    Layout(language, style: Terminal.style(options.color, stream: 1), width: Terminal.width)
  }

  /// A note on stderr, unless `--quiet`.
  func say(_ text: Text) {
    if !options.quiet { Terminal.note(sanitized(text[language]) + "\n") }
  }

  /// Says that a file is written.
  func wrote(_ path: String) { say(Text(vi: "đã ghi \(path)", en: "wrote \(path)")) }

  /// With `--verbose`, on stderr: what was read and how long it took.
  func note(_ compilation: Compilation) {
    guard options.verbose && !options.quiet else { return }
    let count = compilation.sources.files.count
    let time = Clock.milliseconds(since: started)
    Terminal.note(Text(vi: "\(count) tệp đã đọc, \(time) ms", en: "\(count) files read, \(time) ms")[language] + "\n")
    for file in compilation.sources.files { Terminal.note("  " + sanitized(file.path) + "\n") }
  }
}

/// A clock that only goes forward.
enum Clock {
  /// In microseconds.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  static var nanoseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  static func milliseconds(since start: Int) -> Int { (now - start) / 1000 }
}
