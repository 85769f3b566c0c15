import Diagnostics

/// Parses files into its forest, one after another. One worker owns one, in a local variable.
package struct TreeParser: Sendable {
  package private(set) var forest: Forest
  package private(set) var findings = Findings()
  /// What applies to the next file.
  package var limits: Limits
  private var marks = KeyMarks()

  /// `seed` are the texts that get the same numbers in every worker: the names of the metamodel.
  package init(seed: [String], limits: Limits) {
    forest = Forest(symbols: Symbols(seed: seed))
    self.limits = limits
  }

  /// Parses the bytes of a file. The buffer is overwritten where it cannot be read. Files come in the order of their
  /// numbers.
  package mutating func parse(_ bytes: UnsafeMutableBufferPointer<UInt8>, file: FileID) {
    guard bytes.count <= limits.fileBytes else { return refuse(file, bytes: bytes.count) }
    let characters = Characters(UnsafeBufferPointer(bytes))
    if characters.isNoText(UnsafeBufferPointer(bytes)) {
      findings.add(MalformedUTF8.file(file))
      return skip(file)
    }
    report(characters, in: UnsafeBufferPointer(bytes), file)
    blank(characters, in: bytes)
    let base = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var recovery = Recovery(bytes, file: file, limits: limits)
    let first = NodeID(forest.count)
    while true {
      var builder = TreeBuilder(
        bytes: UnsafeBufferPointer(bytes), base: base, isASCII: characters.isASCII, file: file, limits: limits,
        gaps: recovery.gaps)
      let failure = builder.build(into: &forest, marks: &marks)
      if let failure, recovery.skip(failure, after: builder.lastScalar, findings: &findings) {
        forest.truncate(to: first)
        continue
      }
      findings.add(builder.findings)
      builder.closeAll(in: &forest)
      forest.trees.append(
        Forest.Tree(
          file: file, nodes: first..<NodeID(forest.count), comments: builder.comments,
          directives: builder.directives, damage: recovery.damage(&forest.symbols)))
      return
    }
  }

  /// Notes a file that is over the limit and was not read.
  package mutating func refuse(_ file: FileID, bytes: Int) {
    findings.add(TooLarge.file(file, bytes: bytes, limit: limits.fileBytes))
    skip(file)
  }

  /// Notes a file of which nothing can be read.
  package mutating func skip(_ file: FileID) {
    let here = NodeID(forest.count)
    forest.trees.append(Forest.Tree(file: file, nodes: here..<here, damage: .whole))
  }

  private mutating func report(_ found: Characters, in bytes: UnsafeBufferPointer<UInt8>, _ file: FileID) {
    // A file in another encoding has many such places, and one cause.
    for range in distinct(found.malformed) {
      findings.add(MalformedUTF8.finding(bytes, range, file, of: found.malformed.count))
    }
    for range in found.bidirectional { findings.add(BidirectionalControl.finding(bytes, range, file)) }
    for range in distinct(found.controls) {
      findings.add(ControlCharacter.finding(bytes, range, file, of: found.controls.count))
    }
    if let mark = found.firstMark, let finding = DecomposedText.finding(bytes, from: mark, file) {
      findings.add(finding)
    }
  }

  /// All places of a few, the first of many.
  private func distinct(_ places: [Range<Int>]) -> ArraySlice<Range<Int>> {
    places.count <= TreeParser.few ? places[...] : places[..<1]
  }

  static let few = 3

  private func unlessIndicator(_ at: Int, in bytes: UnsafeMutableBufferPointer<UInt8>) {
    let isAlone = (at == 0 || bytes[at - 1] <= 0x20) && (at + 1 == bytes.count || bytes[at + 1] <= 0x20)
    if isAlone { bytes[at] = UInt8(ascii: "_") }
  }

  /// Overwrites what libyaml would stop at, byte for byte, so that all offsets stay.
  private func blank(_ found: Characters, in bytes: UnsafeMutableBufferPointer<UInt8>) {
    for range in found.malformed { for at in range { bytes[at] = UInt8(ascii: "?") } }
    // A `?` of its own would be an indicator.
    for range in found.malformed where range.count == 1 { unlessIndicator(range.lowerBound, in: bytes) }
    for range in found.controls { for at in range { bytes[at] = UInt8(ascii: " ") } }
  }
}

extension Forest {
  mutating func truncate(to node: NodeID) {
    let surplus = count - Int(node)
    kinds.removeLast(surplus)
    starts.removeLast(surplus)
    lengths.removeLast(surplus)
    ends.removeLast(surplus)
    nodeSymbols.removeLast(surplus)
  }
}
