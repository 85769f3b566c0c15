import Diagnostics
import Diagrams
@preconcurrency import Dispatch
import Glibc
import Subprocess

/// What came of asking Graphviz for a picture.
enum Picture {
  case drawn([UInt8])
  /// There is no such program.
  case missing
  case tooSlow
  /// It ended with a code, or gave no picture; what it said.
  case refused(String)
  /// The user stopped it.
  case interrupted
}

/// Lets Graphviz lay out a DOT text. Nothing touches the disk: a picture that is not finished is never seen.
func draw(_ dot: String, by command: GraphvizCommand, within seconds: Int) async -> Picture {
  await withTaskGroup(of: Picture?.self) { group in
    group.addTask { await call(command, dot) }
    group.addTask {
      try? await Task.sleep(for: .seconds(seconds))
      return Task.isCancelled ? nil : .tooSlow
    }
    group.addTask { await interruption() }
    var picture = Picture.interrupted
    for await outcome in group {
      guard let outcome else { continue }
      picture = outcome
      break
    }
    // The program is ended with its task.
    group.cancelAll()
    return picture
  }
}

private func call(_ command: GraphvizCommand, _ dot: String) async -> Picture {
  // A file, not a pipe: swift-subprocess 1.0 crashes when the program ends before it has read all of a pipe.
  guard let input = unnamedFile(Array(dot.utf8)) else { return .refused(String(cString: strerror(errno))) }
  // A group of its own, so that whatever it starts ends with it.
  var options = PlatformOptions()
  options.processGroupID = 0
  options.teardownSequence = [.gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .milliseconds(200))]
  do {
    let result = try await run(
      .name(command.program), arguments: Arguments(command.arguments), platformOptions: options,
      input: .fileDescriptor(.init(rawValue: input), closeAfterSpawningProcess: true), output: .bytes(limit: 512 << 20),
      error: .string(limit: 16 << 20))
    // Graphviz may stumble over a defect of its own and leave a picture all the same: that one is not to be trusted.
    let isWhole = !result.standardError.contains("trouble in init_rank") && !result.standardOutput.isEmpty
    guard case .exited(0) = result.terminationStatus, isWhole else {
      let said = firstLines(of: result.standardError)
      return .refused(said.isEmpty ? "\(result.terminationStatus)" : said)
    }
    return .drawn(result.standardOutput)
  } catch let error as SubprocessError where error.code == .executableNotFound {
    return .missing
  } catch {
    return .refused(String(describing: error))
  }
}

/// A temporary file that has no name any more, read from its start; nil, with `errno`, where there can be none.
private func unnamedFile(_ bytes: [UInt8]) -> Int32? {
  let folder = Terminal.environment("TMPDIR") ?? "/tmp"
  var name = Array((folder + "/kientruc-" + String(repeating: "X", count: 6)).utf8CString)
  let file = mkstemp(&name)
  guard file >= 0 else { return nil }
  unlink(name)
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes { write(file, $0.baseAddress! + written, bytes.count - written) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else {
      let reason = errno
      close(file)
      errno = reason
      return nil
    }
    written += count
  }
  lseek(file, 0, SEEK_SET)
  return file
}

private func firstLines(of text: String) -> String {
  text.split(separator: "\n").prefix(3).map { sanitized(String($0)) }.joined(separator: "; ")
}

/// Waits for Ctrl-C or a request to end.
private func interruption() async -> Picture? {
  let signals = AsyncStream<Void> { continuation in
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number)
      source.setEventHandler { continuation.yield() }
      source.activate()
      return source
    }
    continuation.onTermination = { _ in
      for source in sources { source.cancel() }
      signal(SIGINT, SIG_DFL)
      signal(SIGTERM, SIG_DFL)
    }
  }
  for await _ in signals { return .interrupted }
  return nil
}
