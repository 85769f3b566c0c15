import Diagnostics

/// What the argument parser says, in the language of the command line and in lines that fit. It must be asked for lines
/// without an end: it would wrap before anybody can translate.
func readable(_ message: String, width: Int) -> String {
  replaced(translated(message), "OVERVIEW: ", "").split(separator: "\n", omittingEmptySubsequences: false)
    .map { wrapped(String($0), width: width) }.joined(separator: "\n")
}

/// A usage error, in the form of all others: what is wrong, then what helps. Not wrapped: logs are searched by line.
func readableError(_ message: String) -> String {
  let (error, help) = (vi("kientruc: lỗi: ", "kientruc: error: "), vi("  = gợi ý: ", "  = help: "))
  let lines = message.split(separator: "\n").map { line in
    let line = sanitized(String(line))
    if line.hasPrefix("Error: ") { return error + line.dropFirst(7).prefix(1).lowercased() + line.dropFirst(8) }
    if line.hasPrefix("Help:  ") { return help + line.dropFirst(7) }
    return line
  }
  return translated(lines.joined(separator: "\n"))
}

/// The argument parser's own words in Vietnamese, and a few better ones in English; what is not here stays as it is.
private func translated(_ message: String) -> String {
  (CommandLanguage.current == .vi ? words : better).reduce(message) { replaced($0, $1.0, $1.1) }
}

private func replaced(_ text: String, _ english: String, _ vietnamese: String) -> String {
  text.split(separator: english, omittingEmptySubsequences: false).joined(separator: vietnamese)
}

private let better: [(String, String)] = [
  (" is invalid for ", " cannot be used for "),
  (". Please provide one of the following:", ". Use one of:"),
  (". Please provide one of ", ". Use "),
  ("' and '", "' or '"),
]

/// In this order: a longer phrase before what is a part of it.
private let words: [(String, String)] = [
  ("USAGE: ", "CÁCH DÙNG: "),
  ("Usage: ", "Cách dùng: "),
  ("ARGUMENTS:", "THAM SỐ:"),
  ("SUBCOMMANDS:", "LỆNH:"),
  ("\nOPTIONS:", "\nTÙY CHỌN:"),
  ("<options>", "<tùy chọn>"),
  ("<subcommand>", "<lệnh>"),
  ("Show the version.", "In phiên bản."),
  ("Show help information.", "In hướng dẫn này."),
  ("Show subcommand help information.", "In hướng dẫn của một lệnh."),
  ("(default: ", "(mặc định: "),
  ("; default: ", "; mặc định: "),
  ("(values: ", "(giá trị: "),
  ("unknown option ", "không có tùy chọn "),
  (". Did you mean ", ". Có phải là "),
  (" unexpected arguments: ", " tham số thừa: "),
  ("unexpected argument ", "thừa tham số "),
  ("missing value for ", "thiếu giá trị cho "),
  ("missing expected argument ", "thiếu tham số "),
  ("missing one of: ", "thiếu một trong: "),
  ("missing required subcommand.", "thiếu lệnh."),
  ("invalid option: ", "không có tùy chọn: "),
  ("the option ", "tùy chọn "),
  (" does not take any value, but ", " không nhận giá trị, nhưng đã ghi "),
  (" was specified.", "."),
  ("value to be set with ", "giá trị đặt bằng "),
  (" had already been set with ", " đã được đặt bằng "),
  ("the value ", "giá trị "),
  (" is invalid for ", " không dùng được cho "),
  (". Please provide one of the following:", ". Dùng một trong:"),
  (". Please provide one of ", ". Dùng "),
  ("' or '", "' hoặc '"),
  ("' and '", "' hoặc '"),
  ("can't autodetect a supported shell.", "không nhận ra được shell."),
  (
    "Please use --generate-completion-script=<shell> with one of:",
    "Dùng --generate-completion-script=<shell> với một trong:"
  ),
  ("See 'kientruc help <lệnh>' for detailed help.", "Xem 'kientruc help <lệnh>' để biết chi tiết."),
  (" --help' for more information.", " --help' để biết thêm."),
  ("  See '", "  Xem '"),
]
