import ArgumentParser
import Diagnostics

/// The words of a command line, before the argument parser sees them.
enum CommandWords {
  /// The arguments with the common options that stand before the command moved behind it: `kientruc -C dir validate`
  /// is `kientruc validate -C dir`.
  static func ordered(_ arguments: [String]) -> [String] {
    var index = 0
    while index < arguments.count {
      if takesValue.contains(arguments[index]) {
        index += 2
      } else if flags.contains(arguments[index]) || takesValue.contains(where: { arguments[index].hasPrefix($0 + "=") })
      {
        index += 1
      } else {
        break
      }
    }
    guard index > 0, index < arguments.count, names.contains(arguments[index]) else { return arguments }
    return [arguments[index]] + arguments[..<index] + arguments[(index + 1)...]
  }

  /// What is to be said of a command that there is not; nil where the first word is one.
  static func unknown(in arguments: [String]) -> Failure? {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let name = words.first, !name.hasPrefix("-"), !names.contains(name) else { return nil }
    return Failure(
      .usage, Text(vi: "không có lệnh \(quoted(name))", en: "there is no command \(quoted(name))"),
      help: didYouMean(nearNames(to: name, among: names))
        ?? Text(vi: "`kientruc help` in mọi lệnh", en: "`kientruc help` prints all commands"))
  }

  private static var names: [String] {
    Kientruc.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  private static let takesValue = ["-C", "--directory", "--as-of", "--lang", "--color", "--allow", "--jobs", "--limit"]
  private static let flags = ["-q", "--quiet", "-v", "--verbose"]
}
