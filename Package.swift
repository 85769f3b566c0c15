// swift-tools-version: 6.2
// Targets stand in pipeline order: each may use what stands above it, never what stands below.
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "kientruc",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // libyaml, as the system has it.
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    // Where and what: files, ranges, bilingual texts, rule cards, findings, renderers.
    .target(name: "Diagnostics", swiftSettings: strict),
    // Bytes to a positioned tree; the only importer of CYAML. libyaml is linked statically.
    .target(
      name: "YAML", dependencies: ["CYAML", "Diagnostics"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-Xlinker", "-l:libyaml.a"])]),
    // Kinds and fields, as data.
    .target(name: "Metamodel", dependencies: ["Diagnostics"], swiftSettings: strict),
    // The bytes of Models/, embedded by the C compiler.
    .target(name: "EmbeddedPacks"),
    // Pack files to frameworks; the built-in ones embedded.
    .target(name: "Packs", dependencies: ["EmbeddedPacks", "YAML", "Metamodel", "Diagnostics"], swiftSettings: strict),
    // Trees to declarations to a resolved architecture.
    .target(name: "Model", dependencies: ["Packs", "YAML", "Metamodel", "Diagnostics"], swiftSettings: strict),
    // Architecture and rules to findings.
    .target(name: "Rules", dependencies: ["Model", "Packs", "YAML", "Metamodel", "Diagnostics"], swiftSettings: strict),
    // The phases in order; workspaces; files behind one protocol.
    .target(
      name: "Compiler", dependencies: ["Rules", "Model", "Packs", "YAML", "Metamodel", "Diagnostics"],
      swiftSettings: strict),
    // The reference manual, generated from the metamodel and the cards.
    .target(name: "Reference", dependencies: ["Model", "Metamodel", "Diagnostics"], swiftSettings: strict),
    // A compilation to documents that an office can file.
    .target(
      name: "Reports",
      dependencies: [
        "Compiler", "Rules", "Model", "Metamodel", "Diagnostics", .product(name: "Mustache", package: "swift-mustache"),
      ], swiftSettings: strict),
    // Compilations to Graphviz text; the command line makes pictures of it.
    .target(
      name: "Diagrams", dependencies: ["Compiler", "Rules", "Model", "Metamodel", "Diagnostics"],
      swiftSettings: strict),
    // The command line: one file per command; files, git, clock, terminal.
    .executableTarget(
      name: "kientruc",
      dependencies: [
        "Compiler", "Rules", "Model", "Packs", "YAML", "Metamodel", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ], swiftSettings: strict),

    // Fixtures, goldens, in-memory workspaces.
    .target(
      name: "TestSupport",
      dependencies: ["Compiler", "Rules", "Model", "Packs", "YAML", "Metamodel", "Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(name: "MetamodelTests", dependencies: ["Metamodel", "Diagnostics"], swiftSettings: strict),
    .testTarget(name: "YAMLTests", dependencies: ["TestSupport", "YAML", "Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "RulesTests", dependencies: ["TestSupport", "Metamodel"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "CompilerTests", dependencies: ["TestSupport", "Compiler", "Rules", "Model", "Metamodel", "Diagnostics"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ReferenceTests", dependencies: ["TestSupport", "Reference", "Compiler", "Metamodel", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["TestSupport", "Reports", "Compiler", "Metamodel", "Diagnostics"],
      swiftSettings: strict),
    .testTarget(
      name: "DiagramsTests", dependencies: ["TestSupport", "Diagrams", "Compiler", "Metamodel", "Diagnostics"],
      exclude: ["Goldens"], swiftSettings: strict),
    // A made-up city of any size, and the time and memory that `validate` needs for it.
    .executableTarget(name: "Benchmarks", dependencies: ["YAML"], path: "Tests/Benchmarks", swiftSettings: strict),
  ]
)
