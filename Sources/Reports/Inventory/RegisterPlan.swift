import Diagnostics
import Metamodel

/// Which fields a register shows of a kind, in which columns. To show one more is one more name here.
struct RegisterPlan: Sendable {
  let kind: KindName
  let columns: [Column]
  /// By whom its entries are grouped; nil for one list.
  var owner: Field<Reference>?
  /// What sort of thing an entry is, shown beside its name.
  var type: Field<ChoiceIndex>?
  /// Whether its entries come and go, so that their state says something.
  var hasState = true

  struct Column: Sendable {
    let title: Text
    /// What an appraiser asks of every entry.
    var asked: [FieldNumber] = []
    /// What is shown where it is on record.
    var more: [FieldNumber] = []
    var steps: [StepBack] = []
  }

  /// A reference turned round: which entries refer to this one, by a field.
  struct StepBack: Sendable {
    let name: String
    let title: Text
    let field: Field<Reference>
  }

  static func of(_ kind: KindName) -> RegisterPlan? { all.first { $0.kind == kind } }

  static let all = [systems, data, sites, services, agencies, actors, functions, initiatives, statements]

  private static let systems: RegisterPlan = {
    let fields = Fields.systems
    return RegisterPlan(
      kind: .systems,
      columns: [
        Column(
          title: Text(vi: "Quản lý, vận hành", en: "Who runs it"),
          asked: [fields.operator.number, fields.users.number],
          more: [fields.partOf.number, fields.shared.number, fields.procurement.number, fields.url.number]),
        Column(
          title: Text(vi: "Dữ liệu, giao diện", en: "Data, interfaces"),
          asked: [fields.masters.number, fields.interfaces.number],
          more: [fields.copies.number, fields.standards.number, fields.units.number]),
        Column(
          title: Text(vi: "Vai trò, hạ tầng, an toàn", en: "Role, infrastructure, security"),
          asked: [
            fields.functions.number, fields.realizes.number, fields.hostedAt.number, fields.securityLevel.number,
            fields.levelApproval.number,
          ], more: [fields.assessed.number, fields.recovery.number]),
      ], owner: fields.owner, type: fields.kind)
  }()

  private static let data: RegisterPlan = {
    let (fields, systems) = (Fields.data, Fields.systems)
    return RegisterPlan(
      kind: .data,
      columns: [
        Column(
          title: Text(vi: "Quản lý, nơi giữ", en: "Who keeps it"), asked: [fields.steward.number],
          steps: [
            StepBack(name: "mastered-by", title: Text(vi: "nguồn gốc ở", en: "mastered by"), field: systems.masters),
            StepBack(name: "copied-by", title: Text(vi: "bản sao ở", en: "copied by"), field: systems.copies),
          ]),
        Column(
          title: Text(vi: "Phân loại, chia sẻ", en: "Classification, sharing"),
          asked: [fields.classification.number, fields.personal.number, fields.sharing.number],
          more: [fields.sensitive.number, fields.subjects.number]),
        Column(
          title: Text(vi: "Cấu trúc, chất lượng", en: "Structure, quality"), asked: [fields.schema.number],
          more: [
            fields.items.number, fields.partOf.number, fields.realizes.number, fields.quality.number,
            fields.updated.number,
          ]),
      ])
  }()

  private static let sites: RegisterPlan = {
    let fields = Fields.sites
    return RegisterPlan(
      kind: .sites,
      columns: [
        Column(
          title: Text(vi: "Quản lý", en: "Who runs it"), asked: [fields.owner.number, fields.operator.number],
          more: [fields.partOf.number]),
        Column(
          title: Text(vi: "Quy mô, kết nối", en: "Size, connections"),
          more: [fields.points.number, fields.connects.number, fields.routes.number, fields.backsUp.number],
          steps: [
            StepBack(
              name: "systems", title: Text(vi: "hệ thống đặt tại đây", en: "systems hosted"),
              field: Fields.systems.hostedAt)
          ]),
        Column(
          title: Text(vi: "Vai trò, an toàn", en: "Role, security"),
          asked: [fields.realizes.number, fields.securityLevel.number], more: [fields.country.number]),
      ], type: fields.kind)
  }()

  private static let services: RegisterPlan = {
    let fields = Fields.services
    return RegisterPlan(
      kind: .services,
      columns: [
        Column(
          title: Text(vi: "Cung cấp cho ai, qua đâu", en: "To whom, by which channel"),
          asked: [fields.provider.number, fields.users.number, fields.channels.number]),
        Column(
          title: Text(vi: "Mức độ trực tuyến", en: "How far online"), asked: [fields.level.number],
          more: [
            fields.coverage.number, fields.stepsOnline.number, fields.fee.number, fields.inPersonReason.number,
          ]),
        Column(
          title: Text(vi: "Dữ liệu, nghiệp vụ", en: "Data, functions"),
          asked: [fields.inputs.number, fields.functions.number],
          more: [fields.outputs.number, fields.procedureCode.number, fields.realizes.number]),
      ])
  }()

  private static let agencies: RegisterPlan = {
    let fields = Fields.agencies
    return RegisterPlan(
      kind: .agencies,
      columns: [
        Column(
          title: Text(vi: "Vị trí trong bộ máy", en: "Place in the organisation"),
          more: [fields.parent.number, fields.memberOf.number, fields.identifier.number]),
        Column(
          title: Text(vi: "Hệ thống", en: "Systems"),
          steps: [
            StepBack(name: "systems", title: Text(vi: "chủ quản", en: "owns"), field: Fields.systems.owner),
            StepBack(
              name: "operated-systems", title: Text(vi: "vận hành", en: "operates"), field: Fields.systems.operator),
          ]),
      ], type: fields.kind, hasState: false)
  }()

  private static let actors = RegisterPlan(
    kind: .actors,
    columns: [
      Column(
        title: Text(vi: "Sử dụng", en: "Uses"),
        steps: [
          StepBack(name: "used-systems", title: Text(vi: "hệ thống", en: "systems"), field: Fields.systems.users),
          StepBack(name: "used-services", title: Text(vi: "dịch vụ", en: "services"), field: Fields.services.users),
        ])
    ], type: Fields.actors.kind, hasState: false)

  private static let functions: RegisterPlan = {
    let fields = Fields.functions
    return RegisterPlan(
      kind: .functions,
      columns: [
        Column(
          title: Text(vi: "Vị trí", en: "Place"),
          more: [fields.code.number, fields.parent.number, fields.agency.number]),
        Column(
          title: Text(vi: "Được hỗ trợ bởi", en: "Supported by"),
          steps: [
            StepBack(name: "systems", title: Text(vi: "hệ thống", en: "systems"), field: Fields.systems.functions),
            StepBack(name: "services", title: Text(vi: "dịch vụ", en: "services"), field: Fields.services.functions),
          ]),
      ], hasState: false)
  }()

  private static let initiatives: RegisterPlan = {
    let fields = Fields.initiatives
    return RegisterPlan(
      kind: .initiatives,
      columns: [
        Column(
          title: Text(vi: "Chủ trì, thời gian", en: "Who, when"),
          asked: [fields.owner.number, fields.start.number, fields.end.number],
          more: [fields.partners.number, fields.budget.number]),
        Column(
          title: Text(vi: "Kết quả", en: "Results"), asked: [fields.delivers.number],
          more: [fields.description.number, fields.retires.number, fields.dependsOn.number]),
      ])
  }()

  private static let statements: RegisterPlan = {
    let fields = Fields.statements
    return RegisterPlan(
      kind: .statements,
      columns: [
        Column(title: Text(vi: "Nội dung", en: "What was said"), more: [fields.text.number]),
        Column(title: Text(vi: "Nói về", en: "About"), more: [fields.about.number]),
      ], type: fields.kind, hasState: false)
  }()
}
