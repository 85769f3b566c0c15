/// The argument parser's own words in Vietnamese; whatever it says that is not here stays as it is.
func translated(_ message: String) -> String {
  var text = message
  for (english, vietnamese) in words {
    text = text.split(separator: english, omittingEmptySubsequences: false).joined(separator: vietnamese)
  }
  return text
}

private let words: [(String, String)] = [
  ("OVERVIEW: ", "GIỚI THIỆU: "),
  ("USAGE: ", "CÁCH DÙNG: "),
  ("Usage: ", "Cách dùng: "),
  ("ARGUMENTS:", "THAM SỐ:"),
  ("OPTIONS:", "TÙY CHỌN:"),
  ("SUBCOMMANDS:", "LỆNH:"),
  ("<options>", "<tùy-chọn>"),
  ("<subcommand>", "<lệnh>"),
  ("Show the version.", "In phiên bản."),
  ("Show help information.", "In hướng dẫn."),
  ("Show subcommand help information.", "In hướng dẫn của một lệnh."),
  ("(default: ", "(mặc định: "),
  ("(values: ", "(giá trị: "),
  ("Error: ", "Lỗi: "),
  ("Help: ", "Gợi ý: "),
  ("Unknown option ", "Không có tùy chọn "),
  ("Did you mean ", "Có phải là "),
  ("Unexpected argument ", "Thừa tham số "),
  ("Missing value for ", "Thiếu giá trị cho "),
  ("Missing expected argument ", "Thiếu tham số "),
  ("The value ", "Giá trị "),
  (" is invalid for ", " không dùng được cho "),
  ("Please provide one of ", "Dùng một trong: "),
  ("See 'kientruc help <lệnh>' for detailed help.", "Xem 'kientruc help <lệnh>' để biết chi tiết."),
  ("See 'kientruc --help' for more information.", "Xem 'kientruc --help' để biết thêm."),
  (" --help' for more information.", " --help' để biết thêm."),
  ("  See '", "  Xem '"),
]
