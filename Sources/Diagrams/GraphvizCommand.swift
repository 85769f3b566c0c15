/// A call of Graphviz: the DOT goes to its standard input, the picture comes from its standard output.
package struct GraphvizCommand: Sendable, Equatable {
  package let program: String
  package let arguments: [String]
  /// Seconds after which the call is to be ended.
  package let timeLimit: Int
}

/// The form in which a picture is written.
package enum PictureFormat: String, Sendable, CaseIterable {
  case svg, png, pdf
}

extension Diagram {
  /// How to make a picture of it.
  package func command(for format: PictureFormat) -> GraphvizCommand {
    let size: [String]
    switch format {
    case .svg: size = []
    case .png: size = ["-Gdpi=144"]
    // Scaled down to A3 where it is larger.
    case .pdf: size = ["-Gsize=15.7,10.9"]
    }
    return GraphvizCommand(
      program: "dot", arguments: ["-K\(engine.rawValue)", "-T\(format.rawValue)"] + size, timeLimit: 60)
  }
}

/// What a call of Graphviz came to.
package enum GraphvizOutcome: Sendable, Equatable {
  case written
  /// Graphviz stumbled over a defect of its own, ended with 1, and wrote a usable picture all the same.
  case writtenDespiteDefect
  case failed

  /// Judges a call that ended. Besides a picture, `dot` may give exit code 1 and `trouble in init_rank`: a defect of
  /// its ranking with clusters, which does not keep it from drawing.
  package init(exitCode: Int, standardError: String, wrotePicture: Bool) {
    if !wrotePicture {
      self = .failed
    } else if exitCode == 0 {
      self = .written
    } else {
      let isKnown = exitCode == 1 && standardError.contains("trouble in init_rank")
      self = isKnown ? .writtenDespiteDefect : .failed
    }
  }
}
