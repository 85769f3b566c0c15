import Diagnostics
import Diagrams

/// The form of a picture by the name of its file; nil for DOT, which `-` is too.
func pictureFormat(of path: String) throws(Failure) -> PictureFormat? {
  let name = path.split(separator: "/").last ?? ""
  let ending = name.contains(".") ? name.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
  if path == "-" || ending == "dot" || ending == "gv" { return nil }
  if let form = PictureFormat(rawValue: ending) { return form }
  throw Failure(
    .usage, Text(vi: "không biết vẽ ra dạng của \(quoted(path))", en: "the form of \(quoted(path)) is not known"),
    help: Text(
      vi: "đặt tên tệp kết thúc bằng .dot, .svg, .png hoặc .pdf", en: "end the name with .dot, .svg, .png or .pdf"))
}

/// Leaves the DOT beside a picture that could not be drawn, and gives the failure that says so.
func leaveDot(
  of diagram: Diagram, _ command: GraphvizCommand, _ output: String, _ text: Text, _ language: Language
) throws(Failure) -> Failure {
  let dot = output.prefix(upTo: output.lastIndex(of: ".") ?? output.endIndex) + ".dot"
  try writeFile(diagram.dot.utf8, to: String(dot), language: language)
  let call = ([command.program] + command.arguments + ["-o", quoted(shell: output), quoted(shell: String(dot))])
    .joined(separator: " ")
  let help = Text(
    vi: "đã ghi `\(dot)`; trên máy có Graphviz, vẽ bằng: \(call)",
    en: "wrote `\(dot)`; where Graphviz is installed, render it by: \(call)")
  return Failure(.output, text, help: help, language: language)
}
