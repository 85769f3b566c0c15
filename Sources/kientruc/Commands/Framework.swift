import ArgumentParser
import Compiler
import Diagnostics
import Listings
import Metamodel

/// `kientruc framework`: the framework packs, their rules, and the tests of those.
struct Framework: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "framework",
      abstract: vi(
        "Xem các gói khung kiến trúc và chạy thử quy tắc của chúng.",
        "List framework packs, show their rules, run the rules' examples."),
      usage: vi("kientruc framework <list|show|test> [<gói>…]", "kientruc framework <list|show|test> [<pack>…]"),
      discussion: vi(
        "Gói là mã của một gói có sẵn (`vn`), hoặc đường dẫn bắt đầu bằng `./` hay `../`. Không ghi gói thì lấy mọi gói "
          + "có sẵn và các gói của workspace.",
        "A pack is the id of a built-in one (`vn`), or a path that begins with `./` or `../`. Without one, all built-in "
          + "packs and those of the workspace are taken."))
  }

  enum Action: String, ExpressibleByArgument, CaseIterable {
    case list, show, test
  }

  @Argument(help: help(vi: "Việc cần làm: list, show, test.", en: "list, show or test.", value: vi("việc", "action")))
  var action: Action

  @Argument(help: help(vi: "Các gói.", en: "The packs.", value: vi("gói", "pack")))
  var packs: [String] = []

  @Option(help: help(vi: "Dạng in.", en: "Output format.", value: vi("dạng", "format")))
  var format = TableFormat.table

  @OptionGroup var common: CommonOptions

  func run() throws {
    let scope = try PackScope(common)
    let names = packs.isEmpty ? scope.known : packs
    for name in names where !scope.known.contains(name) && !scope.isLocal(name) { throw scope.unknown(name) }
    switch action {
    case .list: show(listPacks(of: scope.compilation(names)), scope)
    case .show: try showRules(names, scope)
    case .test: try test(names, scope)
    }
  }

  private func showRules(_ names: [String], _ scope: PackScope) throws {
    guard packs.count == 1, let name = names.first else {
      var failure = Failure(
        .usage, Text(vi: "cần đúng một gói", en: "exactly one pack is needed"),
        help: Text(vi: "viết như `kientruc framework show vn`", en: "write it as in `kientruc framework show vn`"))
      failure.language = scope.language
      throw failure
    }
    let compilation = scope.compilation([name])
    guard let id = compilation.packs.last?.id, let table = listRules(ofPack: id, in: compilation) else {
      throw scope.unknown(name)
    }
    show(table, scope)
  }

  private func test(_ names: [String], _ scope: PackScope) throws {
    var holds = true
    for name in names {
      let test = testRules(ofPack: name, in: scope.files)
      let report = test.compilation.report(in: scope.language)
      let problems = report.findings.filter { $0.severity == .error && $0.code.hasPrefix("KT") }
      if !problems.isEmpty { Terminal.out(renderConcise(report, style: Terminal.style(common.color, stream: 1))) }
      Terminal.out(renderPackTest(test, pack: name, scope.layout))
      holds = holds && test.holds && problems.isEmpty
    }
    if !holds { throw Exit(code: .findings) }
  }

  private func show(_ table: Table, _ scope: PackScope) {
    switch format {
    case .table: Terminal.out(renderTable(table, scope.layout))
    case .csv: Terminal.out(renderCSV(table, in: scope.language))
    case .json: Terminal.out(renderJSON(table, architecture: "", day: scope.day.description))
    }
  }
}

/// Where packs are looked for: among those that ship, and from the workspace's folder where there is one.
private struct PackScope {
  let options: CommonOptions
  let files: any Files
  let language: Language
  let day: CalendarDate
  /// The packs that ship, and those of the workspace by their paths.
  let known: [String]

  init(_ options: CommonOptions) throws(Failure) {
    let session = try Session.ifPresent(options)
    self.options = options
    files = session?.workspace.files ?? NoFiles()
    language = session?.language ?? CommandLanguage.current
    if let session { day = session.day } else { day = try Session.day(options.asOf, nil) }
    let own = session?.workspace.manifest.frameworks.map(\.value) ?? []
    let shipped = compileBuiltInPacks(on: day).packs.map(\.id)
    known = shipped + own.filter { !shipped.contains($0) }
  }

  var layout: Layout { Session.layout(options, language) }

  func isLocal(_ name: String) -> Bool { name.hasPrefix("./") || name.hasPrefix("../") }

  func compilation(_ names: [String]) -> Compilation { compilePacks(names, in: files, on: day) }

  func unknown(_ name: String) -> Failure {
    var failure = Failure(
      .usage, Text(vi: "không có gói \(quoted(name))", en: "there is no pack \(quoted(name))"),
      help: didYouMean(nearNames(to: name, among: known)) ?? useOneOf(known))
    failure.language = language
    return failure
  }
}
