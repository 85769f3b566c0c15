import CYAML

/// How many events libyaml finds in a file, thrown away: the yardstick of the benchmarks, since no reader that is built on
/// libyaml can be faster. 0 where there is a syntax error.
package func countEvents(_ bytes: [UInt8]) -> Int {
  bytes.withUnsafeBufferPointer { bytes in
    guard bytes.count > 0, let reader = EventReader(bytes) else { return 0 }
    var event = yaml_event_t()
    var count = 0
    while reader.next(&event) {
      let isLast = event.type == YAML_STREAM_END_EVENT
      yaml_event_delete(&event)
      count += 1
      if isLast { return count }
    }
    return 0
  }
}
