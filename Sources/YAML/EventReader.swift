import CYAML

/// libyaml's parser over the bytes of one file. It is freed when it goes out of scope; the bytes must outlive it.
struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Reads the next event into `event`, which the caller frees with `yaml_event_delete`; false at a syntax error.
  func next(_ event: inout yaml_event_t) -> Bool {
    yaml_parser_parse(parser, &event) == 1
  }

  /// What libyaml says of a syntax error, in its words; its marks count characters.
  var problem: Problem {
    Problem(
      what: parser.pointee.problem.map { String(cString: $0) } ?? "",
      mark: Int(parser.pointee.problem_mark.index),
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      contextMark: Int(parser.pointee.context_mark.index))
  }

  struct Problem {
    let what: String
    let mark: Int
    let context: String
    let contextMark: Int
  }
}
