import Foundation
import TestSupport
import Testing

/// The program as a shell runs it.
struct Program {
  /// What a run came to.
  struct Outcome {
    let code: Int32
    let out: String
    let err: String
  }

  /// The binary stands beside the tests; where it does not, in the build folder of the repository.
  private static let binary: String? = {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    let beside = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("kientruc").path
    let built = Golden.repository() + "/.build/debug/kientruc"
    return [beside, built].first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  static func path() throws -> String { try #require(binary, "the program is not built") }

  /// Runs it in a folder with nothing in the environment but what is said. It is ended after half a minute, so that a
  /// test fails and does not hang; the code is then that of the signal.
  static func run(
    _ arguments: [String], in folder: Folder, at place: String = "", language: String = "vi_VN.UTF-8",
    environment: [String: String] = [:],
    interruptAfter seconds: Double? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try path())
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path + "/" + place)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ["PATH": path, "LANG": language].merging(environment) { $1 }
    let (out, err) = (Output(), Output())
    (process.standardInput, process.standardOutput, process.standardError) = (FileHandle.nullDevice, out.pipe, err.pipe)
    try process.run()
    let id = process.processIdentifier
    let wanted: [(Double, Int32)] = [(30, SIGKILL)] + (seconds.map { [($0, SIGINT)] } ?? [])
    let timers = wanted.map { seconds, signal in
      let timer = DispatchWorkItem { kill(id, signal) }
      DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: timer)
      return timer
    }
    let texts = (out.text(), err.text())
    process.waitUntilExit()
    for timer in timers { timer.cancel() }
    // The folder goes when nobody needs it any more, which is not before here.
    withExtendedLifetime(folder) {}
    return Outcome(code: process.terminationStatus, out: texts.0, err: texts.1)
  }
}

/// One stream of a process, read while it runs so that the pipe never fills.
private final class Output: @unchecked Sendable {
  let pipe = Pipe()
  private var data = Data()
  private let done = DispatchSemaphore(value: 0)

  init() {
    DispatchQueue.global().async { [self] in
      data = pipe.fileHandleForReading.readDataToEndOfFile()
      done.signal()
    }
  }

  /// All of it; waits for the end.
  func text() -> String {
    done.wait()
    return String(decoding: data, as: UTF8.self)
  }
}
