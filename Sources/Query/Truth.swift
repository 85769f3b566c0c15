/// Yes, no, or not known: Kleene's logic. `and` is the least, `or` the greatest of two.
@frozen @usableFromInline package enum Truth: UInt8, Sendable, Comparable, CustomStringConvertible {
  case no, unknown, yes

  package init(_ fact: Bool) { self = fact ? .yes : .no }

  package static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  @inlinable package static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  package func and(_ other: Truth) -> Truth { min(self, other) }
  package func or(_ other: Truth) -> Truth { max(self, other) }

  @usableFromInline package var description: String {
    switch self {
    case .no: "no"
    case .unknown: "unknown"
    case .yes: "yes"
    }
  }
}
