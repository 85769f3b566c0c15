import Glibc

/// Interned byte strings: equal keys and identifiers have equal numbers. Prose longer than `longest` bytes is kept but
/// not hashed, so two such texts have two numbers even when they are equal.
@frozen @usableFromInline package struct Symbols: Sendable {
  @usableFromInline var bytes: [UInt8] = []
  @usableFromInline var starts: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing: symbol + 1, or 0 where free. The size is a power of two.
  private var table: [UInt32]

  package static let longest = 128

  /// Texts that get the numbers 0, 1, 2 … in every table made with the same list.
  package init(seed: [String] = []) {
    table = [UInt32](repeating: 0, count: 1024)
    for text in seed { _ = intern(text) }
  }

  package var count: Int { starts.count - 1 }

  package mutating func intern(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  package mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = Symbols.hash(text)
    if text.count > Symbols.longest { return append(text, hash) }
    let mask = table.count - 1
    var slot = Int(hash) & mask
    while table[slot] != 0 {
      let symbol = table[slot] - 1
      if hashes[Int(symbol)] == hash && equals(symbol, text) { return symbol }
      slot = (slot + 1) & mask
    }
    let symbol = append(text, hash)
    table[slot] = symbol + 1
    if count * 2 > table.count { grow() }
    return symbol
  }

  /// The number of a text that was interned before.
  package func find(_ text: String) -> UInt32? {
    var text = text
    return text.withUTF8 { text in
      let hash = Symbols.hash(text)
      let mask = table.count - 1
      var slot = Int(hash) & mask
      while table[slot] != 0 {
        let symbol = table[slot] - 1
        if hashes[Int(symbol)] == hash && equals(symbol, text) { return symbol }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  package func text(_ symbol: UInt32) -> String {
    withBytes(of: symbol) { String(decoding: $0, as: UTF8.self) }
  }

  @inlinable package func length(_ symbol: UInt32) -> Int {
    Int(starts[Int(symbol) + 1] - starts[Int(symbol)])
  }

  @inlinable package func withBytes<Result>(
    of symbol: UInt32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let range = Int(starts[Int(symbol)])..<Int(starts[Int(symbol) + 1])
    return try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The numbers in this table of the symbols of another one, from `first` on.
  package mutating func merge(_ other: Symbols, from first: Int) -> [UInt32] {
    var map = [UInt32]()
    map.reserveCapacity(other.count)
    for symbol in 0..<other.count {
      map.append(symbol < first ? UInt32(symbol) : other.withBytes(of: UInt32(symbol)) { intern($0) })
    }
    return map
  }

  private func equals(_ symbol: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(symbol)])
    guard Int(starts[Int(symbol) + 1]) - start == text.count else { return false }
    guard let other = text.baseAddress else { return true }
    return bytes.withUnsafeBufferPointer { known in
      memcmp(known.baseAddress! + start, other, text.count) == 0
    }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> UInt32 {
    bytes.append(contentsOf: text)
    starts.append(UInt32(bytes.count))
    hashes.append(hash)
    return UInt32(count - 1)
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: table.count * 4)
    let mask = larger.count - 1
    for entry in table where entry != 0 {
      var slot = Int(hashes[Int(entry - 1)]) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    table = larger
  }

  /// Eight bytes a step, multiply and mix.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(text.count)
    let raw = UnsafeRawBufferPointer(text)
    var at = 0
    while at + 8 <= raw.count {
      state = (state ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
      state ^= state >> 32
      at += 8
    }
    var tail: UInt64 = 0
    while at < raw.count {
      tail = tail << 8 | UInt64(raw[at])
      at += 1
    }
    state = (state ^ tail) &* 0xC4CE_B9FE_1A85_EC53
    return UInt32(truncatingIfNeeded: state ^ (state >> 29))
  }
}
