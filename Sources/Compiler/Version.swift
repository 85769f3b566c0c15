/// The version of the product, as `--version` and the foot of every report give it.
package enum Version {
  package static let text = "0.1.0"
}
