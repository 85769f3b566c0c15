import Compiler
import Diagnostics
import Foundation
import Glibc
import TestSupport

// Breaks the examples in ways that are the same in every run, and compiles what comes out:
//   swift run -c release Fuzz --seconds 60 --seed 1
//   swift run -c release Fuzz --seed 1 --case 4711        one case again, with what it says
//   swift run -c release Fuzz --hostile [--size BYTES]     the hostile models, with time and memory
// A crash or a case that takes longer than twenty seconds names its number; a broken promise too.

nonisolated(unsafe) var current = 0

func dying(_ signal: Int32) {
  var digits: [UInt8] = Array(" died\n".utf8)
  var rest = current
  repeat {
    digits.insert(UInt8(48 + rest % 10), at: 0)
    rest /= 10
  } while rest > 0
  digits = Array("case ".utf8) + digits
  _ = write(2, digits, digits.count)
  _exit(1)
}

// A single case dies where it dies, for a debugger to see.
let isSingle = CommandLine.arguments.contains { $0 == "--case" || $0 == "--hostile" }
for deadly in isSingle ? [SIGALRM] : [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGALRM] {
  signal(deadly, dying)
}

func option(_ name: String) -> Int? {
  let arguments = CommandLine.arguments
  return arguments.firstIndex(of: "--" + name).flatMap { $0 + 1 < arguments.count ? Int(arguments[$0 + 1]) : nil }
}

let seed = option("seed") ?? 1
let sound = ["hcmc", "national", "tutorial"].map { Examples.files($0) }
nonisolated(unsafe) var failures = 0

/// One case, from its number alone.
func files(of number: Int) -> MemoryFiles {
  var chance = Chance(UInt64(seed) << 32 | UInt64(number))
  var files = sound[chance.below(sound.count)]
  for _ in 0...chance.below(4) { mutate(&files, &chance) }
  return files
}

func run(_ number: Int, shows: Bool) -> Double {
  current = number
  alarm(20)
  let files = files(of: number)
  let started = Date()
  let compilation = compile(Workspace(files, threads: 1 + number % 2), on: Examples.day)
  let report = compilation.report(in: number % 3 == 0 ? .en : .vi)
  let text = renderText(report, style: .plain) + renderConcise(report, style: .plain)
  let json = renderJSON(report)
  if number % 4 == 0 { _ = outputs(of: compilation, in: report.language) }
  let time = Date().timeIntervalSince(started)
  alarm(0)
  for problem in brokenPromises(compilation, text, json) {
    failures += 1
    FileHandle.standardOutput.write(Data("case \(number): \(problem)\n".utf8))
  }
  if shows { print(text) }
  return time
}

/// A line of `/proc/self/status`, in megabytes; the peak begins anew with each model.
func memory(_ name: String) -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
  return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
}

func runHostile(_ name: String, _ files: MemoryFiles) {
  alarm(120)
  FileHandle.standardError.write(Data("\(name)\r".utf8))
  try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
  let before = memory("VmRSS")
  let started = Date()
  let compilation = compile(Workspace(files, threads: 1), on: Examples.day)
  let compiled = Date()
  let report = compilation.report(in: .vi)
  let size = renderText(report, style: .plain).utf8.count + renderJSON(report).utf8.count
  let printed = Date()
  let others = outputs(of: compilation, in: .vi)
  let (first, second) = (compiled.timeIntervalSince(started), printed.timeIntervalSince(compiled))
  let third = Date().timeIntervalSince(printed)
  let codes = Set(compilation.findings.map(\.code)).sorted().joined(separator: " ")
  let row =
    "\(Int(first * 1000)) ms, \(Int(second * 1000)) ms to print \(size / 1000) kB, \(Int(third * 1000)) ms for \(others / 1000) kB of outputs, \(memory("VmHWM") - before) MB more"
  FileHandle.standardOutput.write(Data("\(row): \(name): \(compilation.findings.count) \(codes)\n".utf8))
}

if CommandLine.arguments.contains("--hostile") {
  for (name, files) in Hostile.models(size: option("size") ?? 4_000_000).dropFirst(option("from") ?? 0) {
    runHostile(name, files)
  }
} else if let number = option("case") {
  let files = files(of: number)
  for path in files.contents.keys.sorted() {
    let known = sound.contains { $0.contents[path] == files.contents[path] }
    if !known { print("=== \(path)\n\(String(decoding: files.contents[path] ?? [], as: UTF8.self))") }
  }
  print("\(run(number, shows: true)) s")
} else {
  let end = Date().addingTimeInterval(Double(option("seconds") ?? 60))
  var number = 0
  var slowest = (time: 0.0, number: 0)
  while Date() < end {
    let time = run(number, shows: false)
    if time > slowest.time { slowest = (time, number) }
    number += 1
  }
  print("\(number) cases, \(failures) broken promises; the slowest took \(slowest.time) s (case \(slowest.number))")
}
exit(failures == 0 ? 0 : 1)
