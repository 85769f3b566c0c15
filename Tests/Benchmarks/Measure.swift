import Glibc

/// One run of a program: wall and processor time in seconds, peak memory in MiB, exit code.
struct Run {
  let wall: Double
  let cpu: Double
  let peak: Double
  let status: Int32
}

/// Runs a program with its output thrown away.
func run(_ program: String, _ arguments: [String]) -> Run? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for stream: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0) }
  var list: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
  defer { for pointer in list { free(pointer) } }
  let started = now()
  var child: pid_t = 0
  guard posix_spawn(&child, program, &actions, nil, &list, environ) == 0 else { return nil }
  var status: Int32 = 0
  var usage = rusage()
  guard wait4(child, &status, 0, &usage) == child else { return nil }
  let cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime)
  return Run(wall: now() - started, cpu: cpu, peak: Double(usage.ru_maxrss) / 1024, status: (status >> 8) & 0xFF)
}

/// Seconds of a clock that only goes forward.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
}
