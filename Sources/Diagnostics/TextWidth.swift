/// How many columns of a terminal a text takes. It must be free of controls already.
package func textWidth(_ text: String) -> Int {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth(of: String($1)) }
}
