import ArgumentParser
import Compiler
import Diagnostics
import Listings
import Metamodel

/// The option of the commands that show a part of the architecture.
struct SelectOption: ParsableArguments {
  @Option(
    help: help(
      vi: "Chỉ lấy phần được chọn, ví dụ `systems where owner = so-y-te | neighbours 1`.",
      en: "Only the part that is selected, as in `systems where owner = so-y-te | neighbours 1`.",
      value: vi("lựa chọn", "selection")))
  var select: String?
}

extension Session {
  /// The compilation, narrowed to what is selected; `kinds` are those by which it can be.
  func compile(_ option: SelectOption, by kinds: [KindName]) throws(Failure) -> Compilation {
    var compilation = compile()
    guard let words = option.select else { return compilation }
    let whole = compilation
    let selected = try answering { () throws(QuestionFailure) in try select(words, of: whole) }
    guard kinds.contains(selected.kind), let part = Part(selected, words: words, in: compilation.architecture) else {
      throw unsuitable(selected.kind, kinds)
    }
    if part.undecided > 0 {
      say(
        Text(
          vi: "\(part.undecided) mục chưa rõ có thuộc phần được chọn hay không, nên không lấy",
          en: "\(part.undecided) more may belong to what is selected and are left out"))
    }
    compilation.part = part
    return compilation
  }

  private func unsuitable(_ kind: KindName, _ kinds: [KindName]) -> Failure {
    let names = kinds.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    if kinds.isEmpty {
      return Failure(
        .usage, Text(vi: "ở đây không chọn một phần được", en: "no part can be selected here"),
        help: Text(vi: "bỏ `--select`", en: "leave out `--select`"), language: language)
    }
    return Failure(
      .usage,
      Text(
        vi: "ở đây không chọn theo `\(kind.rawValue)` được", en: "no part can be selected by `\(kind.rawValue)` here"),
      help: Text(vi: "chọn theo \(names)", en: "select by \(names)"), language: language)
  }
}
