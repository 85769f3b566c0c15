import CYAML
import Diagnostics

/// One attempt to read a file: libyaml's events into the columns of the forest.
struct TreeBuilder {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: FileID
  let limits: Limits
  var findings = Findings()
  private(set) var comments: [Range<UInt32>] = []
  private(set) var directives: [Range<UInt32>] = []
  /// The last scalar that was read; recovery asks whether an open quote swallowed the lines after it.
  private(set) var lastScalar: Range<UInt32>?
  /// What recovery has blanked out: a key whose value lay there is not empty.
  private let gaps: [Range<UInt32>]
  var offsets: Offsets
  /// The length of a byte order mark, which libyaml must not see: it would count as a column.
  private let base: Int
  var stack: [Open] = []
  var anchors: [String: NodeID] = [:]
  var expanded = 0
  private var documents = 0
  /// Where the last token ended: comments stand between here and the next one.
  var gap: UInt32

  /// A collection whose end was not yet read.
  struct Open {
    let node: NodeID
    let isMapping: Bool
    /// True when the next node is a key.
    var expectsKey: Bool
    var merges = false
  }

  /// Why an attempt stopped before the end of the file.
  enum Failure {
    case syntax(what: String, at: UInt32, context: String, contextAt: UInt32)
    case tooDeep(at: UInt32)
    /// A `?` with a block behind it.
    case collectionKey(at: UInt32)
    /// A `---` in the middle of a block.
    case document(at: UInt32)
  }

  init(
    bytes: UnsafeBufferPointer<UInt8>, base: Int, isASCII: Bool, file: FileID, limits: Limits,
    gaps: [Range<UInt32>]
  ) {
    self.bytes = bytes
    self.gaps = gaps
    self.file = file
    self.limits = limits
    offsets = Offsets(bytes, base: base, isASCII: isASCII)
    gap = UInt32(base)
    self.base = base
  }

  mutating func build(into forest: inout Forest, marks: inout KeyMarks) -> Failure? {
    guard bytes.count > base, let reader = EventReader(UnsafeBufferPointer(rebasing: bytes[base...])) else {
      return nil
    }
    var event = yaml_event_t()
    while true {
      guard reader.next(&event) else { return syntaxFailure(reader.problem) }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_DOCUMENT_START_EVENT:
        if let failure = beginDocument(event) { return failure }
      case YAML_MAPPING_START_EVENT:
        let start = event.data.mapping_start
        let kind = start.style == YAML_FLOW_MAPPING_STYLE ? NodeKind.flowMapping : .mapping
        if let refusal = refusal(of: kind, event) { return refusal }
        open(kind, event, anchor: start.anchor, tag: start.tag, in: &forest)
      case YAML_SEQUENCE_START_EVENT:
        let start = event.data.sequence_start
        let kind = start.style == YAML_FLOW_SEQUENCE_STYLE ? NodeKind.flowSequence : .sequence
        if let refusal = refusal(of: kind, event) { return refusal }
        open(kind, event, anchor: start.anchor, tag: start.tag, in: &forest)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: close(event, in: &forest, &marks)
      case YAML_SCALAR_EVENT: scalar(event, in: &forest)
      case YAML_ALIAS_EVENT: alias(event, in: &forest)
      case YAML_STREAM_END_EVENT:
        noteComments(upTo: UInt32(bytes.count))
        return nil
      default: break
      }
    }
  }

  /// Ends the collections that a failure left open, so that what was read stays usable.
  mutating func closeAll(in forest: inout Forest) {
    while let top = stack.popLast() {
      if top.isMapping && !top.expectsKey { addNode(.dead, at: gap, length: 0, symbol: 0, in: &forest) }
      forest.ends[Int(top.node)] = NodeID(forest.count)
      if isKey { forest.kinds[Int(top.node)] = .dead }
      ended()
    }
  }

  private mutating func syntaxFailure(_ problem: EventReader.Problem) -> Failure {
    let context = offsets.byte(at: problem.contextMark)
    return .syntax(
      what: problem.what, at: offsets.byte(at: problem.mark), context: problem.context, contextAt: context)
  }

  private mutating func beginDocument(_ event: yaml_event_t) -> Failure? {
    documents += 1
    anchors.removeAll()
    guard documents > 1 else { return nil }
    let at = offsets.byte(at: Int(event.start_mark.index))
    if isIndented(behind: Int(at)) { return .document(at: at) }
    if documents == 2 { findings.add(SeveralDocuments.finding(SourceRange(file: file, start: at, end: at + 3))) }
    return nil
  }

  /// The text behind a line goes on with an indented one: the line stands in the middle of a block.
  private func isIndented(behind place: Int) -> Bool {
    var at = place
    while at < bytes.count {
      while at < bytes.count && bytes[at] != 0x0A && bytes[at] != 0x0D { at += 1 }
      while at < bytes.count && (bytes[at] == 0x0A || bytes[at] == 0x0D) { at += 1 }
      let start = at
      while at < bytes.count && bytes[at] == 0x20 { at += 1 }
      guard at < bytes.count else { return false }
      if bytes[at] != UInt8(ascii: "#") && bytes[at] != 0x0A && bytes[at] != 0x0D { return at > start }
    }
    return false
  }

  /// A collection that is too deep, and a block in the place of a key, are not read at all.
  private mutating func refusal(of kind: NodeKind, _ event: yaml_event_t) -> Failure? {
    if stack.count >= limits.depth { return .tooDeep(at: offsets.byte(at: Int(event.start_mark.index))) }
    guard isKey, kind == .mapping || kind == .sequence else { return nil }
    var at = offsets.byte(at: Int(event.start_mark.index))
    while at > gap && bytes[Int(at)] != UInt8(ascii: "?") { at -= 1 }
    return .collectionKey(at: at)
  }

  // MARK: nodes

  private mutating func open(
    _ kind: NodeKind, _ event: yaml_event_t, anchor: UnsafeMutablePointer<yaml_char_t>?,
    tag: UnsafeMutablePointer<yaml_char_t>?, in forest: inout Forest
  ) {
    let start = offsets.byte(at: Int(event.start_mark.index))
    let node = NodeID(forest.count)
    if tag != nil { refuseTag(at: start) }
    if let anchor { anchors[String(cString: anchor)] = node }
    addNode(kind, at: start, length: 0, symbol: 0, in: &forest)
    if isKey {
      findings.add(CollectionKey.finding(SourceRange(file: file, start: start, end: start + 1)))
    }
    let isMapping = kind.isMapping
    stack.append(Open(node: node, isMapping: isMapping, expectsKey: isMapping))
  }

  private mutating func scalar(_ event: yaml_event_t, in forest: inout Forest) {
    let scalar = event.data.scalar
    let properties = offsets.byte(at: Int(event.start_mark.index))
    let end = offsets.byte(at: Int(event.end_mark.index))
    let start = scalar.anchor == nil && scalar.tag == nil ? properties : content(behind: properties, before: end)
    noteComments(upTo: start)
    gap = end
    lastScalar = start..<end
    if scalar.tag != nil { refuseTag(at: properties) }
    if let anchor = scalar.anchor { anchors[String(cString: anchor)] = NodeID(forest.count) }
    let text = UnsafeBufferPointer(start: UnsafePointer(scalar.value), count: scalar.length)
    var kind = NodeKind.quoted
    switch scalar.style {
    case YAML_PLAIN_SCALAR_STYLE: kind = isNull(text) ? .null : .plain
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
      kind = .block
      noteHeaderComment(from: start)
    default: break
    }
    if scalar.length > limits.scalarBytes {
      findings.add(TooLarge.scalar(SourceRange(file: file, start: start, end: end), limit: limits.scalarBytes))
      addNode(.dead, at: start, length: end - start, symbol: 0, in: &forest)
    } else {
      addNode(kind, at: start, length: end - start, symbol: forest.symbols.intern(text), in: &forest)
    }
    if isMergeKey(text, kind) { stack[stack.count - 1].merges = true }
    ended()
  }

  /// Where a scalar begins behind its anchor and its tag.
  private func content(behind start: UInt32, before end: UInt32) -> UInt32 {
    var at = Int(start)
    let end = Int(end)
    while at < end && (bytes[at] == UInt8(ascii: "&") || bytes[at] == UInt8(ascii: "!")) {
      while at < end && !isSpace(bytes[at]) { at += 1 }
      while at < end && (isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "#")) {
        if bytes[at] == UInt8(ascii: "#") {
          while at < end && bytes[at] != 0x0A && bytes[at] != 0x0D { at += 1 }
        } else {
          at += 1
        }
      }
    }
    return UInt32(at)
  }

  mutating func addNode(
    _ kind: NodeKind, at start: UInt32, length: UInt32, symbol: UInt32, in forest: inout Forest
  ) {
    forest.kinds.append(kind)
    forest.starts.append(start)
    forest.lengths.append(length)
    forest.nodeSymbols.append(symbol)
    forest.ends.append(NodeID(forest.kinds.count))
  }

  /// A node has ended: in a mapping, the next one is a value, or a key again.
  mutating func ended() {
    guard let top = stack.last, top.isMapping else { return }
    stack[stack.count - 1].expectsKey.toggle()
  }

  var isKey: Bool { stack.last.map { $0.isMapping && $0.expectsKey } ?? false }

  private func isNull(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text.count {
    case 0: true
    case 1: text[0] == UInt8(ascii: "~")
    case 4: text.elementsEqual("null".utf8) || text.elementsEqual("Null".utf8) || text.elementsEqual("NULL".utf8)
    default: false
    }
  }

  private func isMergeKey(_ text: UnsafeBufferPointer<UInt8>, _ kind: NodeKind) -> Bool {
    isKey && kind == .plain && text.count == 2 && text[0] == UInt8(ascii: "<") && text[1] == UInt8(ascii: "<")
  }

  private mutating func refuseTag(at start: UInt32) {
    findings.add(Tag.finding(SourceRange(file: file, start: start, end: start + 1)))
  }

  // MARK: ends of collections

  private mutating func close(_ event: yaml_event_t, in forest: inout Forest, _ marks: inout KeyMarks) {
    guard let top = stack.popLast() else { return }
    let isFlow = forest.kind(top.node) == .flowMapping || forest.kind(top.node) == .flowSequence
    let end = isFlow ? offsets.byte(at: Int(event.end_mark.index)) : lastEnd(in: forest, of: top.node)
    if isFlow {
      noteComments(upTo: end)
      gap = max(gap, end)
    }
    forest.ends[Int(top.node)] = NodeID(forest.count)
    if top.isMapping {
      let after = offsets.byte(at: Int(event.end_mark.index))
      checkKeys(of: top.node, before: after, merges: top.merges, in: &forest, &marks)
    } else {
      checkElements(of: top.node, in: forest)
    }
    forest.ends[Int(top.node)] = NodeID(forest.count)
    forest.lengths[Int(top.node)] = max(end, forest.start(top.node)) - forest.start(top.node)
    if isKey { forest.kinds[Int(top.node)] = .dead }
    ended()
  }

  private func lastEnd(in forest: Forest, of node: NodeID) -> UInt32 {
    gap > forest.start(node) ? gap : forest.start(node)
  }

  private mutating func checkKeys(
    of mapping: NodeID, before after: UInt32, merges: Bool, in forest: inout Forest, _ marks: inout KeyMarks
  ) {
    marks.begin(symbols: forest.symbols.count)
    let end = forest.next(mapping)
    let isFlow = forest.kind(mapping) == .flowMapping
    var hasEmpty = false
    var key = mapping + 1
    while key < end {
      let value = forest.next(key)
      if forest.kind(key).isScalar || forest.kind(key) == .null {
        if let earlier = marks.see(forest.symbol(key), at: key) {
          // Behind a key without a value, or behind a gap, the fields of something else follow.
          if !hasEmpty && !isSkipped(between: forest.end(earlier), and: forest.start(key)) {
            findings.add(DuplicateKey.finding(forest, key, earlier, file))
          }
          forest.kinds[Int(key)] = .dead
        } else if value < end && forest.kind(value) == .null {
          let following = forest.next(value) < end ? forest.start(forest.next(value)) : after
          if isSkipped(between: forest.end(key), and: following) || isFlow && hasEmpty {
            // Nothing is said of what lay in a gap, nor again of the parts of one text that has commas.
            forest.kinds[Int(value)] = .dead
          } else {
            findings.add(KeyWithoutValue.finding(forest, key, file, inFlow: isFlow))
            hasEmpty = true
          }
        }
      }
      key = value < end ? forest.next(value) : end
    }
    if merges { merge(into: mapping, end: end, in: &forest, &marks) }
  }

  private func isSkipped(between start: UInt32, and end: UInt32) -> Bool {
    gaps.contains { $0.lowerBound >= start && $0.lowerBound < end }
  }

  private mutating func checkElements(of sequence: NodeID, in forest: Forest) {
    var element = sequence + 1
    let end = forest.next(sequence)
    while element < end {
      if forest.kind(element) == .null { findings.add(KeyWithoutValue.element(forest, element, file)) }
      element = forest.next(element)
    }
  }

  // MARK: comments

  mutating func noteComments(upTo end: UInt32) {
    var at = Int(gap)
    let end = Int(end)
    while at < end {
      if bytes[at] == UInt8(ascii: "#") && (at == base || isSpace(bytes[at - 1])) {
        let start = at
        while at < bytes.count && bytes[at] != 0x0A && bytes[at] != 0x0D { at += 1 }
        comments.append(UInt32(start)..<UInt32(at))
        if isDirective(start + 1..<at) { directives.append(UInt32(start)..<UInt32(at)) }
      }
      at += 1
    }
    gap = max(gap, UInt32(min(at, bytes.count)))
  }

  /// A comment that speaks to the compiler, not to people.
  private func isDirective(_ comment: Range<Int>) -> Bool {
    let text = comment.first { bytes[$0] != 0x20 && bytes[$0] != 0x09 }.map { $0..<comment.upperBound }
    return text.map { UnsafeBufferPointer(rebasing: bytes[$0]).starts(with: "kientruc:".utf8) } ?? false
  }

  /// The comment behind `|` or `>`, which libyaml counts as part of the scalar.
  private mutating func noteHeaderComment(from start: UInt32) {
    let kept = gap
    gap = start
    var line = Int(start)
    while line < bytes.count && bytes[line] != 0x0A && bytes[line] != 0x0D { line += 1 }
    noteComments(upTo: UInt32(line))
    gap = kept
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
