import Diagnostics

/// What to do with a first workspace: its files, and the commands that come next. `folder` is as a shell takes it.
package func nextSteps(in folder: String, _ files: [String], _ language: Language) -> String {
  let folder = sanitized(folder)
  let lead = Text(vi: "Đã tạo workspace trong \(folder)", en: "Made a workspace in \(folder)")
  let option = folder == "." ? "" : " -C " + folder
  let title = Text(vi: "Tiếp theo", en: "Next")
  let commands: [(String, Text)] = [
    (
      "validate",
      Text(vi: "kiểm tra; workspace mẫu không có phát hiện nào", en: "check it; the first workspace has no findings")
    ),
    ("list systems", Text(vi: "xem các hệ thống", en: "see its systems")),
    ("show lgsp-tinh", Text(vi: "xem một hệ thống và những gì dẫn chiếu tới nó", en: "see one, and what refers to it")),
    ("explain systems", Text(vi: "các trường ghi được cho một hệ thống", en: "the fields that a system may have")),
  ]
  let width = commands.map { textWidth($0.0) }.max() ?? 0
  let steps = commands.map { command, text in
    "  kientruc \(command)\(option)" + blank(width - textWidth(command) + 2) + text[language] + "\n"
  }
  let last = Text(
    vi: "Sửa tên, mã và cấp hành chính trong `kientruc.yaml` cho đúng cơ quan của bạn.",
    en: "Correct the name, the id and the scope in `kientruc.yaml` to those of your agency.")
  return lead[language] + "\n" + files.map { "  \($0)\n" }.joined() + "\n" + title[language] + ":\n"
    + steps.joined() + last[language] + "\n"
}
