/// The packs of `HostilePackTests`; `rule` is a rule that is as it should be, but for the lines that a case gives it.
enum HostilePacks {
  typealias Case = HostilePackTests.Case

  static let workspace = """
    #- kientruc.yaml
    kientruc: 1
    architecture: thu
    name: Kiến trúc thử
    frameworks: [./house]
    #- model.yaml
    agencies: {so-a: {name: Sở A, kind: department}}

    """

  static let head = """
    #- house/framework.yaml
    framework: house
    name: {vi: Quy định nội bộ, en: House rules}
    #- house/documents.yaml
    documents: {nq-1: {name: {vi: Nghị quyết 1, en: Resolution 1}, kind: resolution, number: 1/NQ, date: 2018-01-01}}
    #- house/rules.yaml

    """

  static func rule(
    _ code: String = "H1", must: String = "security-level exists", for kind: String = "systems",
    message: String = #"{vi: "`{id}` chưa đạt", en: "`{id}` falls short"}"#, _ more: String = ""
  ) -> String {
    """
      \(code):
        name: {vi: Yêu cầu, en: Demand}
        severity: error
        for: \(kind)
        must: \(must)
        message: \(message)
        basis: [{document: nq-1, at: Điều 2, confidence: verified}]
        \(more)

    """
  }

  static func rules(_ rules: String...) -> String { head + "rules:\n" + rules.joined() }

  static let all: [Case] = [
    Case(
      name: "a collection that is none",
      pack: head + "ruels:   # KT201 \"`rules`\"\n" + rule()),
    Case(name: "a key that is none", pack: rules(rule("H1", "helf: {vi: a, en: b}   # KT202 \"`help`\""))),
    Case(
      name: "a key of the header that is none",
      pack:
        "#- house/framework.yaml\nframework: house\nname: {vi: Nhà, en: House}\nextend: [vn]   # KT202 \"`extends`\"\n"),
    Case(name: "a header without id", pack: "#- house/framework.yaml\nname: {vi: Nhà, en: House}   # KT204\n"),
    Case(name: "a header that is a list", pack: "#- house/framework.yaml\n- framework: house   # KT203\n"),
    Case(name: "a header that is a comment", pack: "#- house/framework.yaml\n# KT204\n"),
    Case(
      name: "a header of a list",
      pack: "#- house/framework.yaml\nframework: [house]   # KT203\nname: {vi: Nhà, en: House}\n"),
    Case(
      name: "a collection in the header",
      pack: "#- house/framework.yaml\nframework: house\nname: {vi: Nhà, en: House}\n"
        + "documents: {nq-1: {name: NQ 1, kind: law}}   # KT202 \"another file\"\n#- house/rules.yaml\nrules:\n"
        + rule()),
    Case(name: "no header", pack: "#- house/rules.yaml\nrules: {}\n", atManifest: "KT309"),
    Case(
      name: "a level compared with a text",
      pack: rules(rule(must: "security-level >= 'hai'   # KT503"))),
    Case(name: "a number where a condition is wanted", pack: rules(rule(must: "security-level + 1   # KT503"))),
    Case(name: "an expression without its end", pack: rules(rule(must: "\"security-level in [1, 2\"   # KT501"))),
    Case(name: "an expression that is empty", pack: rules(rule(must: "\"\"   # KT501"))),
    Case(name: "an expression that is a list", pack: rules(rule(must: "[a, b]   # KT203"))),
    Case(name: "a field that is none", pack: rules(rule(must: "security-levl exists   # KT502 \"`security-level`\""))),
    Case(
      name: "a term of another kind",
      pack: head + "terms: {flows.is-late: {name: {vi: trễ, en: late}, is: since exists}}\nrules:\n"
        + rule(must: "is-late   # KT502")),
    Case(name: "a kind that is none", pack: rules(rule(for: "sytems   # KT206 \"`systems`\""))),
    Case(
      name: "a message with a path that is none",
      pack: rules(rule(message: #"{vi: "`{id}` của `{owner.nmae}`", en: "`{id}` falls short"}   # KT502 "`name`""#))),
    Case(
      name: "a message with a brace that does not end",
      pack: rules(rule(message: #"{vi: "`{id` chưa đạt", en: "`{id}` falls short"}   # KT501"#))),
    Case(name: "a place that is no field", pack: rules(rule("H1", "at: securty-level   # KT202 \"`security-level`\""))),
    Case(name: "a code of the program's own", pack: rules(rule("KT123").replacing("KT123:", with: "KT123:   # KT210"))),
    Case(
      name: "a code that is none", pack: rules(rule("\"Hệ thống\"").replacing("thống\":", with: "thống\":   # KT210"))),
    Case(name: "a code twice in a file", pack: rules(rule(), rule().replacing("H1:", with: "H1:   # KT103"))),
    Case(
      name: "a code twice in two files",
      pack: rules(rule()) + "#- house/z.yaml\nrules:\n" + rule().replacing("H1:", with: "H1:   # KT303")),
    Case(name: "in place of a rule that is not there", pack: rules(rule("H1", "refines: [KT999]   # KT509"))),
    Case(name: "in place of itself", pack: rules(rule("H1", "refines: [H1]   # KT509"))),
    Case(
      name: "terms in a circle",
      pack: head + """
        terms:
          systems.is-a: {name: {vi: A, en: A1}, is: is-b}   # KT505 "systems.is-a"
          systems.is-b: {name: {vi: B, en: B1}, is: is-c}
          systems.is-c: {name: {vi: C, en: C1}, is: not is-a}

        """),
    Case(
      name: "a term named like a field",
      pack: head + "terms: {systems.owner: {name: {vi: chủ, en: owner}, is: operator}}   # KT505\n"),
    Case(
      name: "a term without a body",
      pack: head + "terms: {systems.is-a: {name: {vi: A, en: A1}}}   # KT501\nrules:\n" + rule(must: "is-a")),
    Case(
      name: "a basis on a document that is none",
      pack: rules(rule()).replacing("document: nq-1, at", with: "document: nq-2, at")
        .replacing("confidence: verified}]", with: "confidence: verified}]   # KT301")),
    Case(
      name: "an edition that ends before it begins",
      pack: rules(rule("H1", "in-force: {from: 2020, until: 2019}   # KT401"))),
    Case(
      name: "packs that extend one another",
      pack: """
        #- house/framework.yaml
        framework: house
        name: {vi: Nhà, en: House}
        extends: [./yard]
        #- yard/framework.yaml
        framework: yard
        name: {vi: Sân, en: Yard}
        extends: [./house]   # KT315 "`./house`"
        """),
    Case(
      name: "a pack that extends itself",
      pack: "#- house/framework.yaml\nframework: house\nname: {vi: Nhà, en: House}\nextends: [./house]   # KT315\n"),
    Case(
      name: "a pack that extends one that is none",
      pack: "#- house/framework.yaml\nframework: house\nname: {vi: Nhà, en: House}\nextends: [vnn]   # KT309 \"`vn`\"\n"
    ),
    Case(
      name: "one code in two packs",
      pack: rules(rule()).replacing("House rules}", with: "House rules}\nextends: [./yard]") + """
        #- yard/framework.yaml
        framework: yard
        name: {vi: Sân, en: Yard}
        #- yard/rules.yaml
        rules:

        """ + rule().replacing("H1:", with: "H1:   # KT303")),
    Case(
      name: "layers that continue one another",
      pack: head + """
        layers:
          above: {name: {vi: Trên, en: Above}, continues: below}   # KT310 "`above → below → above`"
          below: {name: {vi: Dưới, en: Below}, continues: above}

        """),
    Case(name: "a pack of broken YAML", pack: head + "rules: {H1: {name: [}   # KT101\n"),
    Case(
      name: "components that replace one another",
      pack: head + """
        components:
          a: {name: {vi: A, en: A1}, replaced-by: b, basis: [{document: nq-1}]}   # KT310
          b: {name: {vi: B, en: B1}, replaced-by: a, basis: [{document: nq-1}]}

        """),
    Case(
      name: "an expression as long as a book",
      pack: rules(rule(must: "security-level exists⟦repeat 9000  and owner exists⟧   # KT506"))),
    Case(
      name: "an expression as deep as a well",
      pack: rules(rule(must: "⟦repeat 5000 (⟧security-level exists⟦repeat 5000 )⟧   # KT506"))),
    Case(
      name: "a pattern that would never end",
      pack: rules(rule(must: "name matches '((a{9}){9}){9999}'   # KT506"))),
  ]
}
