import Dispatch
import Synchronization

/// Runs a piece of work on so many threads at once and gives what each returned, in no particular order. `next` hands
/// out the numbers below `count`, each once.
func concurrently<Value: Sendable>(
  _ threads: Int, count: Int, _ work: @Sendable (_ next: () -> Int?) -> Value
) -> [Value] {
  let taken = Atomic<Int>(0)
  let values = Mutex<[Value]>([])
  DispatchQueue.concurrentPerform(iterations: threads) { _ in
    let value = work {
      let number = taken.wrappingAdd(1, ordering: .relaxed).oldValue
      return number < count ? number : nil
    }
    values.withLock { $0.append(value) }
  }
  return values.withLock { $0 }
}
