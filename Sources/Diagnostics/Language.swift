/// A language in which messages, reports and pictures are written.
package enum Language: String, Sendable, CaseIterable {
  case vi, en
}
