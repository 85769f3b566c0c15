// swift-tools-version: 6.2
// Targets stand in pipeline order: each may use what stands above it, never what stands below.
import PackageDescription

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
    module("Diagnostics", uses: []),
    // Bytes to a positioned tree; the only importer of CYAML. libyaml is linked statically.
    module("YAML", uses: ["CYAML", "Diagnostics"], linker: [.unsafeFlags(["-Xlinker", "-l:libyaml.a"])]),
    // Kinds and fields, as data.
    module("Metamodel", uses: ["Diagnostics"]),
    // The bytes of Models/, embedded by the C compiler.
    .target(name: "EmbeddedPacks"),
    // Pack files to frameworks; the built-in ones embedded.
    module("Packs", uses: ["EmbeddedPacks", "YAML", "Metamodel", "Diagnostics"]),
    // Trees to declarations to a resolved architecture.
    module("Model", uses: ["Packs", "YAML", "Metamodel", "Diagnostics"]),
    // Expressions: parse, type-check, compile, evaluate in three values.
    module("Query", uses: ["Model", "Packs", "YAML", "Metamodel", "Diagnostics"]),
    // Architecture and rules to findings.
    module("Rules", uses: ["Model", "Packs", "YAML", "Metamodel", "Diagnostics"]),
    // Rules of packs to clauses; clauses and an architecture to verdicts and findings.
    module("Clauses", uses: ["Query", "Model", "Packs", "YAML", "Metamodel", "Diagnostics"]),
    // The phases in order; workspaces; files behind one protocol.
    module("Compiler", uses: ["Clauses", "Rules", "Query", "Model", "Packs", "YAML", "Metamodel", "Diagnostics"]),
    // A compilation to documents that an office can file.
    module("Reports", uses: outputs + [.product(name: "Mustache", package: "swift-mustache")]),
    // A compilation to Graphviz text; the command line makes pictures of it.
    module("Diagrams", uses: outputs),
    // Lists, cards, explanations, JSON Schema, a first workspace: what commands print for people and programs.
    module("Listings", uses: outputs),
    // The reference manual, generated from the metamodel, the cards and the packs.
    module("Reference", uses: outputs),
    // The command line: one file per command; files, git, clock, terminal.
    .executableTarget(
      name: "kientruc",
      dependencies: [
        "Listings", "Reports", "Diagrams", "Compiler", "Clauses", "Rules", "Query", "Model", "Packs", "YAML",
        "Metamodel", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ], swiftSettings: strict),

    // Fixtures, goldens, in-memory workspaces.
    module("TestSupport", uses: outputs, path: "Tests/TestSupport"),
    tests(of: "Diagnostics", uses: ["Diagnostics"]),
    tests(of: "YAML", uses: outputs + ["TestSupport", "CYAML"]),
    tests(of: "Metamodel", uses: ["Metamodel", "Diagnostics"]),
    tests(of: "Query", uses: outputs + ["TestSupport"], exclude: ["Fixtures", "Goldens"]),
    tests(of: "Rules", uses: outputs + ["TestSupport"], exclude: ["Fixtures"]),
    tests(of: "Clauses", uses: outputs + ["TestSupport", "Listings"]),
    tests(of: "Compiler", uses: outputs + ["TestSupport"]),
    tests(of: "Reports", uses: outputs + ["TestSupport", "Reports"], exclude: ["Goldens"]),
    tests(of: "Reference", uses: outputs + ["TestSupport", "Reference", "Listings"]),
    tests(of: "Diagrams", uses: outputs + ["TestSupport", "Diagrams"], exclude: ["Goldens"]),
    tests(of: "Listings", uses: outputs + ["TestSupport", "Listings"], exclude: ["Goldens"]),
    // The examples on fixed days, and the rules that the repository keeps to.
    tests(of: "Golden", uses: outputs + ["TestSupport", "Reports", "Diagrams"], exclude: ["Goldens"]),
    tests(of: "Repository", uses: outputs + ["TestSupport", "Listings"]),
    // Breaks the examples by chance and compiles them; run by hand.
    .executableTarget(
      name: "Fuzz", dependencies: outputs + ["TestSupport", "Reports", "Diagrams", "Listings"], path: "Tests/Fuzz",
      swiftSettings: strict),
    // The program itself, run as a shell runs it.
    .testTarget(name: "CommandLineTests", dependencies: ["kientruc", "TestSupport"], swiftSettings: strict),
    // A made-up city of any size: the time and memory that `validate` needs for it, and the time of a rule.
    .executableTarget(
      name: "Benchmarks", dependencies: outputs + ["TestSupport"], path: "Tests/Benchmarks", swiftSettings: strict),
  ]
)

/// Warnings are errors, everywhere.
nonisolated var strict: [SwiftSetting] { [.treatAllWarnings(as: .error)] }

/// What every output uses, and what the values it uses are made of: a target that does not name a module is not compiled
/// again when the layout of a type in it changes, and crashes.
nonisolated var outputs: [Target.Dependency] {
  ["Compiler", "Clauses", "Rules", "Query", "Model", "Packs", "YAML", "Metamodel", "Diagnostics"]
}

nonisolated func module(
  _ name: String, uses dependencies: [Target.Dependency], path: String? = nil, linker: [LinkerSetting]? = nil
) -> Target {
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: strict, linkerSettings: linker)
}

nonisolated func tests(of module: String, uses dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: module + "Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}
