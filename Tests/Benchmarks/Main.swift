import Foundation
import YAML

/// `swift run -c release Benchmarks [SYSTEMS] [--keep DIR] [--runs N]`: writes a city of so many systems (1,000 unless told)
/// and three times as many flows, runs `kientruc validate` on it, and prints times, memory, and the share of libyaml.
/// `Benchmarks rules [SYSTEMS] [--only RULE]` prints what each rule of the law takes instead.
@main
enum Benchmarks {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "rules" {
      let only = value(of: "--only", in: &arguments)
      return measureRules(systems: arguments.dropFirst().first.flatMap { Int($0) }, only: only)
    }
    let keep = value(of: "--keep", in: &arguments)
    let runs = value(of: "--runs", in: &arguments).flatMap(Int.init) ?? 9
    let systems = arguments.first.flatMap(Int.init) ?? 1000
    let folder = keep ?? NSTemporaryDirectory() + "kientruc-benchmark-\(getpid())"
    var city = City(systems: systems)
    let files = city.files()
    try write(files, to: folder)
    defer { if keep == nil { try? FileManager.default.removeItem(atPath: folder) } }
    let bytes = files.reduce(0) { $0 + $1.text.utf8.count }
    put("city: \(systems) systems, \(systems * 3) flows, \(files.count) files, \(bytes) bytes")
    let program = Bundle.main.executableURL!.deletingLastPathComponent().appendingPathComponent("kientruc").path
    var results: [Run] = []
    for _ in 0...runs {
      guard let run = run(program, ["validate", folder, "--as-of", "2024", "--format", "concise"]) else {
        put("cannot run \(program): build it first, swift build -c release --product kientruc")
        exit(1)
      }
      results.append(run)
    }
    report(Array(results.dropFirst()), yardstick: yardstick(files, runs: runs))
  }

  /// Seconds that libyaml alone needs for the same bytes, its events thrown away.
  private static func yardstick(_ files: [(path: String, text: String)], runs: Int) -> Double {
    let contents = files.map { Array($0.text.utf8) }
    return median(
      (0..<runs).map { _ in
        let started = now()
        for bytes in contents where countEvents(bytes) == 0 { put("libyaml stops in a file") }
        return now() - started
      })
  }

  private static func report(_ runs: [Run], yardstick: Double) {
    let walls = runs.map(\.wall)
    put("exit codes: \(Set(runs.map(\.status)).sorted())")
    put(
      String(format: "wall s      min %.4f  median %.4f  max %.4f", walls.min() ?? 0, median(walls), walls.max() ?? 0))
    put(String(format: "cpu s       median %.4f", median(runs.map(\.cpu))))
    put(String(format: "peak MiB    max %.1f", runs.map(\.peak).max() ?? 0))
    put(String(format: "libyaml s   median %.4f, %.0f %% of the wall time", yardstick, 100 * yardstick / median(walls)))
  }

  private static func write(_ files: [(path: String, text: String)], to folder: String) throws {
    for (path, text) in files {
      let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  private static func value(of name: String, in arguments: inout [String]) -> String? {
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
    defer { arguments.removeSubrange(index...index + 1) }
    return arguments[index + 1]
  }

  static func put(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
